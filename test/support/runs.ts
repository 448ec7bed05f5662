/** How many times as often as `npm test` fast-check tries: `npm run test:fuzz` sets it. */
const TIMES = Number(process.env.OPENCLAW_MIGCHECK_FUZZ || 1);

/**
 * The options of `fc.assert`.
 * @param usual how often `npm test` tries
 */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Math.ceil(usual * TIMES) };
}
