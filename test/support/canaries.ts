/** Made-up secrets, each of which is found again in an output however little of it is shown. None opens anything. */

const SYLLABLES = ['ba', 'ko', 'ri', 'lu', 'ze', 'ma', 'ty', 'fo', 'ne', 'ga'];

/** How a canary looks: one that any text may hide, or only what is masked by what it is. */
export type Kind = keyof typeof MAKERS;

const MAKERS = {
  // The shapes of tokens.
  token: (n: number) => `sk-proj-${wordOf(n)}9${n}`,
  github: (n: number) => `ghp_${wordOf(n)}${wordOf(n + 7)}${String(n).padStart(6, '0')}`,
  hex: (n: number) => `${hexOf(n)}${hexOf(n + 1)}${hexOf(n + 2)}${hexOf(n + 3)}`,
  base64: (n: number) => Buffer.from(`${hexOf(n)}fake${n * 977}`).toString('base64'),
  // What has no shape.
  word: (n: number) => wordOf(n),
  phrase: (n: number) => `${wordOf(n)} ${wordOf(n + 3)}`,
  foreign: (n: number) => `пароль${wordOf(n)}ß`,
  number: (n: number) => String(73_000_000 + n * 7919),
  short: (n: number) => `Ŧ${n.toString(36)}!`,
  signs: (n: number) => `p@ss${n}:w0rd,{${wordOf(n)}}`,
  // As the name of a variable may be.
  variable: (n: number) => `X${hexOf(n).toUpperCase()}Q${n}`,
} as const;

export const KINDS = Object.keys(MAKERS) as readonly Kind[];

/** What is masked wherever it is: in names of files, too. */
export const SHAPED = ['token', 'github', 'hex', 'base64'] as const satisfies readonly Kind[];

/** What no name is: masked in names of files, agents and jobs. */
const IN_NAMES: readonly Kind[] = [...SHAPED, 'number', 'short', 'signs', 'variable'];

/** Gives canaries, and says which of them an output shows. */
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

  /** A canary for a place where people choose a name: words are shown there. */
  plantName(place: string, isWord = false): string {
    return this.plant(
      place,
      isWord ? 'variable' : IN_NAMES[(this.#given.length + this.#offset) % IN_NAMES.length],
    );
  }

  /** The places whose canaries are in a text, whole or in the part that tells it from others. */
  in(text: string): string[] {
    return this.#given
      .filter(({ value }) => formsOf(value).some((form) => text.includes(form)))
      .map(({ value, place }) => `${place}: ${value}`);
  }

  #anyKind(): Kind {
    return KINDS[(this.#given.length + this.#offset) % KINDS.length] ?? 'token';
  }
}

/** As it is, in part, and in what a program may have made of it on the way. */
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

/** Words and numbers of five signs and more, and what is shorter as a whole. */
function partsOf(value: string): string[] {
  const parts = value.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 4);
  return [value, ...parts.filter((part) => !/^(?:w0rd|p@ss|пароль)$/.test(part))];
}

/** A word that can be spoken, and that is in no language. */
function wordOf(n: number): string {
  return [...String(n * 7 + 100_000)].map((digit) => SYLLABLES[Number(digit)]).join('');
}

function hexOf(n: number): string {
  return ((n * 2_654_435_761) >>> 0).toString(16).padStart(8, 'a');
}
