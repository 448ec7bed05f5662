import type { Result, Run } from 'sarif';
import type { Fleet, FleetHost } from '../fleet.ts';
import type { FormatContext } from '../format.ts';
import { logText, toRun } from '../sarif.ts';

/** SARIF with a run for each host, named by its `automationDetails`. */
export function renderFleetSarif({ hosts }: Fleet, context: FormatContext): string {
  return logText(hosts.map((host) => toHostRun(host, context)));
}

function toHostRun({ name, new: fresh, report }: FleetHost, context: FormatContext): Run {
  const run = toRun(report, context);
  const stateOf = (index: number): Pick<Result, 'baselineState'> => {
    if (fresh === null) return {};
    const isNew = fresh.includes(report.findings[index]?.fingerprint ?? '');
    return { baselineState: isNew ? 'new' : 'unchanged' };
  };
  return {
    ...run,
    automationDetails: {
      id: `openclaw-migcheck/${encodeURIComponent(name.replace(/\p{Cs}/gu, ''))}/`,
    },
    ...(run.results && {
      results: run.results.map((result, index) => ({ ...result, ...stateOf(index) })),
    }),
  };
}
