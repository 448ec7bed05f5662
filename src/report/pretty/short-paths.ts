import type { Report, ReportFinding, ReportInstall, ReportPlace } from '../report.ts';

/**
 * The report with `~/…` for paths in the reader's home. Commands and repairs keep absolute paths,
 * because they are pasted and written unchanged.
 * @param home the reader's HOME, or undefined where it is not known
 * @returns the report unchanged where the install will run in another home, because `~` would be
 * mistaken for that one
 */
export function shortenPaths(report: Report, home: string | undefined): Report {
  if (home === undefined || home.endsWith('/') || report.host.home !== home) return report;
  const short = shortener(home);
  return {
    ...report,
    installs: report.installs.map((install) => shortInstall(install, short)),
    findings: report.findings.map((finding) => shortFinding(finding, short)),
    rules: report.rules.map((rule) => ({
      ...rule,
      install: short(rule.install),
      reason: rule.reason === null ? null : short(rule.reason),
    })),
    pendingRuns: report.pendingRuns.map((run) => ({ ...run, install: short(run.install) })),
    nextSteps: report.nextSteps.map((step) => ({ ...step, title: short(step.title) })),
    notes: report.notes.map(short),
  };
}

type Short = (text: string) => string;

/** A path begins at the start of a text, or after a character that cannot precede one. */
function shortener(home: string): Short {
  const escaped = home.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const path = new RegExp(`(^|[\\s('"\`])${escaped}(?=/)`, 'g');
  return (text) => text.replace(path, '$1~');
}

function shortInstall(install: ReportInstall, short: Short): ReportInstall {
  return {
    ...install,
    stateDir: short(install.stateDir),
    inventory: install.inventory.map((item) => ({ ...item, detail: short(item.detail) })),
  };
}

function shortFinding(finding: ReportFinding, short: Short): ReportFinding {
  return {
    ...finding,
    ...shortPlace(finding, short),
    install: short(finding.install),
    message: short(finding.message),
    alsoAt: finding.alsoAt.map((place) => shortPlace(place, short)),
    remedy: { ...finding.remedy, text: short(finding.remedy.text) },
  };
}

function shortPlace<Place extends ReportPlace>(place: Place, short: Short): Place {
  return { ...place, path: short(place.path) };
}
