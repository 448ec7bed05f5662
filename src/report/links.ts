/** Where the documentation is published. The same as `homepage` in package.json; a test compares them. */
const REPOSITORY = 'https://github.com/openclaw-migcheck/openclaw-migcheck';

/** The page of a rule. */
export function docsUrl(ruleId: string): string {
  return `${REPOSITORY}/blob/main/docs/rules/${encodeURIComponent(ruleId.replace(/\p{Cs}/gu, ''))}.md`;
}

/** The address that a published JSON Schema gives as its own. An editor can load the schema from there. */
export function schemaUrl(name: SchemaName): string {
  return `https://raw.githubusercontent.com/openclaw-migcheck/openclaw-migcheck/main/docs/schemas/${FILES[name]}`;
}

const FILES = {
  report: 'report-1.json',
  verification: 'verification-1.json',
  preparation: 'preparation-1.json',
  settings: 'settings.json',
} as const;

/** The outputs with a published schema. */
export const SCHEMA_NAMES = Object.keys(FILES) as readonly SchemaName[];

export type SchemaName = keyof typeof FILES;
