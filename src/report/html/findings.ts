import { docsUrl } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import { placeText } from '../place.ts';
import type { Frame, ReportedFix, ReportFinding } from '../report.ts';
import { commandBlock, lines } from './parts.ts';
import { SEVERITY_INK, SEVERITY_SIGNS } from './signs.ts';

const PLACES_SHOWN = 50;

const FLAGS = {
  safe: '--fix',
  unsafe: '--fix --unsafe-fixes',
} satisfies Record<ReportedFix['safety'], string>;

/** A finding that opens: what is wrong, and below where, why, and what to do. */
export function findingEntry(finding: ReportFinding): Markup {
  const { severity, ruleId, message, why, remedy, fixes, fingerprint, frame } = finding;
  return html`<details data-entry="${severity}">
<summary><span class="${SEVERITY_INK[severity]}"><span class="sign" aria-hidden="true">${SEVERITY_SIGNS[severity]}</span>${severity}</span> <span class="id">${ruleId}</span> ${message}</summary>
<div>
<dl>
<dt>Where</dt><dd>${placeItems(finding)}</dd>
<dt>Why</dt><dd>${why}</dd>
<dt>What to do</dt><dd>${remedy.text}</dd>
${fixes.map(({ title, safety }) => html`<dt>Repair</dt><dd>With <code>${FLAGS[safety]}</code>: ${title}</dd>\n`)}
<dt>Fingerprint</dt><dd><code> ${fingerprint} </code></dd>
</dl>
${frame === null ? null : frameBlock(frame)}
${commandBlock(remedy.commands)}
<a href="${docsUrl(ruleId)}" rel="noreferrer">About ${ruleId}</a>
</div>
</details>
`;
}

function placeItems(finding: ReportFinding): Markup {
  const places = [finding, ...finding.alsoAt.slice(0, PLACES_SHOWN)];
  const rest = finding.alsoAt.length - PLACES_SHOWN;
  return html`${places.map((place) => html`<code>${placeText(place)}</code><br>`)}${rest > 0 ? `and ${rest} more` : ''}`;
}

/** The line of the file, with a caret below the fault. */
function frameBlock({ line, text, column }: Frame): Markup {
  const gutter = `${line} | `;
  // A stored report may say anything of a column.
  const isInText = column !== null && column <= text.length + 1;
  const caret = isInText ? [`${' '.repeat(gutter.length + column - 1)}^`] : [];
  return html`<pre tabindex="0">${lines([gutter + text, ...caret])}</pre>`;
}
