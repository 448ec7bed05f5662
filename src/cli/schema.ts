import {
  loadPreparationSchema,
  loadReportSchema,
  loadSettingsSchema,
  loadVerificationSchema,
} from '../migcheck/schemas.ts';
import type { SchemaName } from '../report/links.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';

const LOAD = {
  report: loadReportSchema,
  verification: loadVerificationSchema,
  preparation: loadPreparationSchema,
  settings: loadSettingsSchema,
} satisfies Record<SchemaName, () => Promise<object>>;

/** Prints the JSON Schema of a JSON output or of a settings file. */
export async function printSchema(name: SchemaName, io: Io): Promise<number> {
  io.stdout.write(`${JSON.stringify(await LOAD[name](), null, 2)}\n`);
  return EXIT.clean;
}
