import type { Language, Say } from '../../phrases/language.ts';
import { docsUrl } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { placeText } from '../place.ts';
import type { Frame, ReportedFix, ReportFinding } from '../report.ts';
import { around, commandBlock, lines } from './parts.ts';
import { SEVERITY_INK, SEVERITY_SIGNS } from './signs.ts';

const PLACES_SHOWN = 50;

const FLAGS = {
  safe: '--fix',
  unsafe: '--fix --unsafe-fixes',
} satisfies Record<ReportedFix['safety'], string>;

/** A finding that can be opened: what is wrong, and below it where, why, and what to do. */
export function findingEntry(finding: ReportFinding, { say }: Language): Markup {
  const { severity, ruleId, message, why, remedy, fixes, fingerprint, frame } = finding;
  return html`<details data-entry="${severity}">
<summary><span class="${SEVERITY_INK[severity]}"><span class="sign" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>${say(`severity.${severity}`)}</span> <span class="id">${ruleId}</span> ${message}</summary>
<div>
<dl>
<dt>${say('html.where')}</dt><dd>${placeItems(finding, say)}</dd>
<dt>${say('html.why')}</dt><dd>${why}</dd>
<dt>${say('html.do')}</dt><dd>${remedy.text}</dd>
${fixes.map((fix) => html`<dt>${say('html.repair')}</dt><dd>${offerOf(fix, say)}</dd>\n`)}
<dt>${say('html.fingerprint')}</dt><dd><code> ${fingerprint} </code></dd>
</dl>
${frame === null ? null : frameBlock(frame)}
${commandBlock(remedy.commands)}
<a href="${docsUrl(ruleId)}" rel="noreferrer">${say('html.about', { rule: ruleId })}</a>
</div>
</details>
`;
}

/** With the options as code, in any position in the sentence. */
function offerOf({ title, safety }: ReportedFix, say: Say): Markup {
  const flags = html`<code>${FLAGS[safety]}</code>`;
  return around(flags, (mark) => say('html.with', { flags: mark, title }));
}

function placeItems(finding: ReportFinding, say: Say): Markup {
  const places = [finding, ...finding.alsoAt.slice(0, PLACES_SHOWN)];
  const rest = finding.alsoAt.length - PLACES_SHOWN;
  return html`${places.map((place) => html`<code>${placeText(place)}</code><br>`)}${rest > 0 ? say('listed.and-more', { count: rest }) : ''}`;
}

/** The line of the file, with a caret below the fault. */
function frameBlock({ line, text, column }: Frame): Markup {
  const gutter = `${line} | `;
  // A stored report may contain any column.
  const isInText = column !== null && column <= text.length + 1;
  const caret = isInText ? [`${' '.repeat(gutter.length + column - 1)}^`] : [];
  return html`<pre tabindex="0">${lines([gutter + text, ...caret])}</pre>`;
}
