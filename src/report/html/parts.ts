import { escapeMarkup, html, Markup } from '../markup.ts';

/** A part of a page with a heading, which a screen reader can jump to; nothing where it has no content. */
export function section(
  id: string,
  title: string,
  content: readonly (Markup | null)[],
): Markup | null {
  const parts = content.filter((part) => part !== null);
  if (parts.length === 0) return null;
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${parts}
</section>
`;
}

/** Commands to copy; nothing where there are none. */
export function commandBlock(commands: readonly string[]): Markup | null {
  if (commands.length === 0) return null;
  return html`<div class="commands"><pre tabindex="0">${lines(commands)}</pre></div>`;
}

/** Lines of a text. A line end inside of one is escaped, so that no text can add a line. */
export function lines(texts: readonly string[]): Markup {
  return new Markup(texts.map(escapeMarkup).join('\n'));
}

/** A sentence with something in it that is no text: where it is in the sentence, the language decides. */
export function around(inner: Markup, sentence: (mark: string) => string): Markup {
  const [before = '', after = ''] = sentence('\0').split('\0', 2);
  return html`${before}${inner}${after}`;
}

/** A list with a bullet for each item; nothing where there are none. */
export function list(items: readonly Markup[]): Markup | null {
  if (items.length === 0) return null;
  return html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
}
