/** What an agent gets to see of a report: enough to explain it, and never more than a model can read. */

const MOST = 20;
const LONGEST = 400;

/** @param report the report of openclaw-migcheck */
export function summaryOf(report) {
  const { verdict, installs, findings, nextSteps, rules, complete, summary } = report;
  return {
    verdict: { state: verdict.state, headline: short(verdict.headline) },
    consequences: first(verdict.consequences, ({ sentence }) => short(sentence)),
    installs: first(installs, ({ stateDir, release, inventory }) => ({
      stateDir: short(stateDir),
      release,
      inventory: first(inventory, ({ what, status, detail }) => ({
        what,
        status,
        detail: short(detail),
      })),
    })),
    counts: summary,
    findings: first(findings, ({ ruleId, severity, message, path, line, remedy, docsUrl }) => ({
      ...{ rule: ruleId, severity, message: short(message), path: short(path), line },
      ...{ remedy: short(remedy.text), docsUrl },
    })),
    findingsLeftOut: Math.max(0, findings.length - MOST),
    nextSteps: first(nextSteps, ({ title, commands }) => ({
      title: short(title),
      commands: first(commands, short),
    })),
    complete,
    notChecked: first(
      rules.filter(({ reason }) => reason !== null),
      ({ id, reason }) => ({ rule: id, reason: short(reason) }),
    ),
  };
}

function first(list, show) {
  return list.slice(0, MOST).map((one) => show(one));
}

function short(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}
