import { printable } from '../masking/printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for the content or a quoted attribute of an XML or HTML element, with nothing in it that either would interpret. */
export function escapeMarkup(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/**
 * HTML that is safe to use. Only {@link html} makes it, so that no text from a copy gets into a
 * page unescaped.
 */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Value = string | number | Markup | null | readonly (Markup | null)[];

/**
 * A template of HTML. Every value in it is escaped, unless a template made it. Null becomes
 * nothing.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const shown = values.map((value) => {
    if (value instanceof Markup) return value.toString();
    if (typeof value === 'object') return value === null ? '' : value.map(orNothing).join('');
    return escapeMarkup(String(value));
  });
  return new Markup(parts.reduce((text, part, index) => text + shown[index - 1] + part));
}

function orNothing(value: Markup | null): string {
  return value === null ? '' : value.toString();
}
