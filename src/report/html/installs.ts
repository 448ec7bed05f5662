import { detailOf } from '../inventory.ts';
import { html, type Markup } from '../markup.ts';
import type { Report, ReportHost, ReportInstall } from '../report.ts';
import { ITEM_LOOKS } from './signs.ts';

/** What a person looks for after a move, thing by thing. */
export function inventoryTable(
  { stateDir, inventory }: ReportInstall,
  isTitled: boolean,
): Markup | null {
  if (inventory.length === 0) return null;
  const rows = inventory.map((item) => {
    const { what, status } = item;
    const { sign, ink } = ITEM_LOOKS[status];
    return html`<tr><th scope="row">${what}</th><td class="${ink}"><span class="sign" aria-hidden="true">${sign}</span>${status}</td><td>${detailOf(item)}</td></tr>\n`;
  });
  return html`${isTitled ? html`<h3><code>${stateDir}</code></h3>` : null}<table>
<thead><tr><th scope="col">Thing</th><th scope="col">State</th><th scope="col">Detail</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

/** What the install says of the machine that it comes from, beside the one that will run it. */
export function comparisonTable({ host, installs }: Report, install: ReportInstall): Markup {
  const { origin, stateDir, profile } = install;
  const rows: [what: string, source: string | null, target: string | null][] = [
    ['home', origin.homes.length === 0 ? null : origin.homes.join(', '), host.home],
    ['user', origin.user, userWords(host)],
    ['system', origin.platform, host.platform],
    ['OpenClaw', origin.release ?? install.release, host.openclaw.version],
    ['state directory', origin.stateDirName, stateDir],
    ...(profile === null ? [] : [['profile', null, profile] as [string, null, string]]),
  ];
  return html`${installs.length > 1 ? html`<h3><code>${stateDir}</code></h3>` : null}<table>
<thead><tr><th scope="col">What</th><th scope="col">Old machine</th><th scope="col">This machine</th></tr></thead>
<tbody>
${rows.map(([what, source, target]) => html`<tr><th scope="row">${what}</th><td>${source ?? 'not known, or the same'}</td><td>${target ?? 'not known'}</td></tr>\n`)}</tbody>
</table>
`;
}

function userWords({ user: { name, uid } }: ReportHost): string | null {
  if (uid === null) return name;
  return name === null ? `uid ${uid}` : `${name} (uid ${uid})`;
}
