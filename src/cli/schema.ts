import { reportJsonSchema } from '../report/schema.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';

/** Prints the JSON Schema of the JSON report. */
export function printSchema(io: Io): number {
  io.stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  return EXIT.clean;
}
