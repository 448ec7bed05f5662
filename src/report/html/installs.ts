import type { Language } from '../../phrases/language.ts';
import { detailOf, thingOf } from '../inventory-words.ts';
import { html, type Markup } from '../markup.ts';
import type { Report, ReportInstall } from '../report.ts';
import { systemWords } from '../system-words.ts';
import { userWords } from '../user-words.ts';
import { ITEM_LOOKS } from './signs.ts';

/** What a person looks for after a move, thing by thing. */
export function inventoryTable(
  { stateDir, inventory }: ReportInstall,
  isTitled: boolean,
  language: Language,
): Markup | null {
  if (inventory.length === 0) return null;
  const { say } = language;
  const rows = inventory.map((item) => {
    const { what, status } = item;
    const { sign, ink } = ITEM_LOOKS[status];
    return html`<tr><th scope="row">${thingOf(what, language)}</th><td class="${ink}"><span class="sign" aria-hidden="true">${sign}</span>${say(`status.${status}`)}</td><td>${detailOf(item, language)}</td></tr>\n`;
  });
  return html`${isTitled ? html`<h3><code>${stateDir}</code></h3>` : null}<table>
<thead><tr><th scope="col">${say('html.thing')}</th><th scope="col">${say('html.state')}</th><th scope="col">${say('html.detail')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`;
}

/** The source according to the install, beside the target. */
export function comparisonTable(
  { host, installs }: Report,
  install: ReportInstall,
  { say }: Language,
): Markup {
  const { origin, stateDir, profile } = install;
  const rows: [what: string, source: string | null, target: string | null][] = [
    [say('html.home'), origin.homes.length === 0 ? null : origin.homes.join(', '), host.home],
    [say('html.user'), origin.user, userWords(host.user, say)],
    [
      say('html.system'),
      origin.platform === null ? null : systemWords(origin.platform),
      systemWords(host.platform),
    ],
    ['OpenClaw', origin.release ?? install.release, host.openclaw.version],
    [say('html.state-directory'), origin.stateDirName, stateDir],
    ...(profile === null ? [] : [[say('html.profile'), null, profile] as [string, null, string]]),
  ];
  return html`${installs.length > 1 ? html`<h3><code>${stateDir}</code></h3>` : null}<table>
<thead><tr><th scope="col">${say('html.what')}</th><th scope="col">${say('html.old-machine')}</th><th scope="col">${say('html.this-machine')}</th></tr></thead>
<tbody>
${rows.map(([what, source, target]) => html`<tr><th scope="row">${what}</th><td>${source ?? say('html.same')}</td><td>${target ?? say('html.not-known')}</td></tr>\n`)}</tbody>
</table>
`;
}
