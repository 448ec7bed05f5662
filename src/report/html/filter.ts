import { INTO_ENGLISH, type Language } from '../../phrases/language.ts';
import { html, type Markup } from '../markup.ts';
import type { Look } from './signs.ts';

/**
 * A search over the entries of a page. The script makes it visible, because it does nothing without
 * the script.
 */
export function filterForm(
  kinds: readonly { readonly name: string; readonly label: string; readonly ink: Look['ink'] }[],
  { say }: Language = INTO_ENGLISH,
): Markup {
  const boxes = kinds.map(
    ({ name, label, ink }) =>
      html`<label class="${ink}"><input type="checkbox" checked data-show="${name}"> ${label}</label>\n`,
  );
  return html`<div class="filter" role="search" hidden>
<label for="search">${say('html.search')}</label> <input type="search" id="search" autocomplete="off">
${boxes}<span class="faint" id="found" role="status"></span>
</div>
`;
}
