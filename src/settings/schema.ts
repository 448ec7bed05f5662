import * as z from 'zod';
import { settings } from './validate.ts';

/**
 * The JSON Schema of a settings file, for editors.
 * @param id the address where the schema is published
 * @param rules the title of each rule, by its id
 */
export function settingsJsonSchema(id: string, rules: ReadonlyMap<string, string>): object {
  const { $schema, properties = {}, ...schema } = z.toJSONSchema(settings, { io: 'input' });
  return {
    $schema,
    $id: id,
    title: 'openclaw-migcheck settings',
    ...schema,
    properties: { ...properties, rules: withRules(properties.rules, rules) },
  };
}

/** Editors then complete the ids of the rules and show their titles. */
function withRules(schema: unknown, rules: ReadonlyMap<string, string>): object {
  const { additionalProperties, propertyNames: _, ...rest } = Object(schema);
  const properties = Object.fromEntries(
    [...rules].map(([id, title]) => [id, { description: title, ...additionalProperties }]),
  );
  return { ...rest, properties, additionalProperties: false };
}
