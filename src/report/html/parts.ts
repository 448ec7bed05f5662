import { escapeMarkup, html, Markup } from '../markup.ts';

/** A part of a page with a heading that a screen reader can jump to. Null without content. */
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

/** Commands to copy. Null without any. */
export function commandBlock(commands: readonly string[]): Markup | null {
  if (commands.length === 0) return null;
  return html`<div class="commands"><pre tabindex="0">${lines(commands)}</pre></div>`;
}

/** Lines of a text. A line break inside one is escaped, so that no text can add a line. */
export function lines(texts: readonly string[]): Markup {
  return new Markup(texts.map(escapeMarkup).join('\n'));
}

/** A sentence with markup in it. The language decides its position. */
export function around(inner: Markup, sentence: (mark: string) => string): Markup {
  const [before = '', after = ''] = sentence('\0').split('\0', 2);
  return html`${before}${inner}${after}`;
}

/** A bulleted list. Null without items. */
export function list(items: readonly Markup[]): Markup | null {
  if (items.length === 0) return null;
  return html`<ul>${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
}
