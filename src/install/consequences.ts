/** What a fault can break for the person who moved, worst first. */
export const CONSEQUENCES = [
  'start',
  'answers',
  'memory',
  'history',
  'cron',
  'channels',
  'plugins',
  'features',
  'privacy',
  'later',
] as const;

/** One of {@link CONSEQUENCES}. privacy: others can read secrets; later: nothing breaks yet. */
export type Consequence = (typeof CONSEQUENCES)[number];
