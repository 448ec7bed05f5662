import { schemaUrl } from '../report/links.ts';
import { rules } from '../rules/index.ts';

/** The JSON Schema of the JSON report. */
export async function loadReportSchema(): Promise<object> {
  return (await import('../report/schema.ts')).reportJsonSchema();
}

/** The JSON Schema of the JSON output of `verify`. */
export async function loadVerificationSchema(): Promise<object> {
  return (await import('../verify/schema.ts')).verificationJsonSchema();
}

/** The JSON Schema of the JSON output of `prepare`. */
export async function loadPreparationSchema(): Promise<object> {
  return (await import('../prepare/schema.ts')).preparationJsonSchema();
}

/** The JSON Schema of a settings file. */
export async function loadSettingsSchema(): Promise<object> {
  const { settingsJsonSchema } = await import('../settings/schema.ts');
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return settingsJsonSchema(schemaUrl('settings'), titles);
}
