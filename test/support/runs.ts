/** How many times as often as `npm test` fast-check tries: `npm run test:fuzz` sets it. */
const TIMES = Number(process.env.OPENCLAW_MIGCHECK_FUZZ || 1);

/**
 * The options of `fc.assert`.
 * @param usual how often `npm test` tries
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const numRuns = Math.ceil(usual * TIMES);
  // Our own changes may fail `npm test`, but unlucky random inputs must not. New inputs are for
  // `npm run test:fuzz`.
  return TIMES === 1 ? { numRuns, seed: 20_260_129 } : { numRuns };
}
