/**
 * Made-up secrets. Each can be found in an output even if only a part is shown. They open nothing.
 */

const SYLLABLES = ['ba', 'ko', 'ri', 'lu', 'ze', 'ma', 'ty', 'fo', 'ne', 'ga'];

/**
 * The form of a canary: one that any text must mask, or one that is masked only because of its
 * place.
 */
export type Kind = keyof typeof MAKERS;

const MAKERS = {
  // The shapes of tokens.
  token: (n: number) => `sk-proj-${wordOf(n)}9${n}`,
  github: (n: number) => `ghp_${wordOf(n)}${wordOf(n + 7)}${String(n).padStart(6, '0')}`,
  hex: (n: number) => `${hexOf(n)}${hexOf(n + 1)}${hexOf(n + 2)}${hexOf(n + 3)}`,
  base64: (n: number) => Buffer.from(`${hexOf(n)}fake${n * 977}`).toString('base64'),
  // Secrets without a typical form.
  word: (n: number) => wordOf(n),
  phrase: (n: number) => `${wordOf(n)} ${wordOf(n + 3)}`,
  foreign: (n: number) => `пароль${wordOf(n)}ß`,
  number: (n: number) => String(73_000_000 + n * 7919),
  short: (n: number) => `Ŧ${n.toString(36)}!`,
  signs: (n: number) => `p@ss${n}:w0rd,{${wordOf(n)}}`,
  // In the form of a variable's name.
  variable: (n: number) => `X${hexOf(n).toUpperCase()}Q${n}`,
} as const;

export const KINDS = Object.keys(MAKERS) as readonly Kind[];

/** What is masked everywhere, also in names of files. */
export const SHAPED = ['token', 'github', 'hex', 'base64'] as const satisfies readonly Kind[];

/** What cannot be a name: masked in names of files, agents and jobs. */
const IN_NAMES: readonly Kind[] = [...SHAPED, 'number', 'short', 'signs', 'variable'];

/** Makes canaries, and finds those that an output shows. */
export class Canaries {
  readonly #given: { readonly value: string; readonly place: string }[] = [];
  #next: number;
  readonly #offset: number;

  /** @param offset which kind comes first */
  constructor(first = 1000, offset = 0) {
    this.#next = first;
    this.#offset = offset;
  }

  get count(): number {
    return this.#given.length;
  }

  /** A canary that was not given before. */
  plant(place: string, kind: Kind = this.#anyKind()): string {
    this.#next += 11;
    const value = MAKERS[kind](this.#next);
    this.#given.push({ value, place: `${place} (${kind})` });
    return value;
  }

  /** A canary for a place where people choose a name, so that words are shown. */
  plantName(place: string, isWord = false): string {
    return this.plant(
      place,
      isWord ? 'variable' : IN_NAMES[(this.#given.length + this.#offset) % IN_NAMES.length],
    );
  }

  /**
   * The places whose canaries are in a text: the whole canary, or the part that makes it unique.
   */
  in(text: string): string[] {
    return this.#given
      .filter(({ value }) => formsOf(value).some((form) => text.includes(form)))
      .map(({ value, place }) => `${place}: ${value}`);
  }

  #anyKind(): Kind {
    return KINDS[(this.#given.length + this.#offset) % KINDS.length] ?? 'token';
  }
}

/** The canary as it is, in part, and in forms that a program may have turned it into. */
function formsOf(value: string): string[] {
  return [
    ...partsOf(value),
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    [...value].reverse().join(''),
    ...(['base64', 'base64url', 'hex'] as const).map((encoding) =>
      Buffer.from(value).toString(encoding).replace(/=+$/, ''),
    ),
  ];
}

/** Words and numbers of five characters and more, and anything shorter as a whole. */
function partsOf(value: string): string[] {
  const parts = value.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 4);
  return [value, ...parts.filter((part) => !/^(?:w0rd|p@ss|пароль)$/.test(part))];
}

/** A word that can be pronounced but is in no language. */
function wordOf(n: number): string {
  return [...String(n * 7 + 100_000)].map((digit) => SYLLABLES[Number(digit)]).join('');
}

function hexOf(n: number): string {
  return ((n * 2_654_435_761) >>> 0).toString(16).padStart(8, 'a');
}
