/** The formats of the report of a fleet. */
export const FLEET_FORMATS = [
  'markdown',
  'html',
  'json',
  'sarif',
  'junit',
  'gitlab',
  'github',
] as const;
export type FleetFormat = (typeof FLEET_FORMATS)[number];
