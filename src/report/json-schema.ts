import * as z from 'zod';
import { type SchemaName, schemaUrl } from './links.ts';

/** Deeply mutable, so that a hand-written type and the type of its schema can be compared. */
export type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

/** The JSON Schema of a JSON output, under the address where it is published. */
export function publishedSchema(name: SchemaName, output: z.ZodType): object {
  const { $schema, ...schema } = z.toJSONSchema(output);
  return { $schema, $id: schemaUrl(name), title: `openclaw-migcheck ${name}`, ...schema };
}
