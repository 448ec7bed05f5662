import { isKnownKey, maskKeyPath } from './known-keys.ts';
import { MASK, maskSecrets } from './mask.ts';

/** Returns what may be shown of a text that may contain names from the copy. */
export type Show = (text: string) => string;

/** Placeholders for key paths: a message has to use one of these names. */
const KEY_PATHS: ReadonlySet<string> = new Set(['key', 'keys', 'settings']);

/** Matches most words, without the regular expression for other alphabets. */
const PLAIN_ASCII = /^(?:[A-Za-z]{1,24}\d{0,3}|\d{1,3}[A-Za-z]{1,3}|\d{1,4})?$/;
/** Letters of any script, with a short number before or after them. */
const plain = onDemand(() => /^(?:[\p{L}\p{M}]{1,24}\d{0,3}|\d{1,3}\p{L}{1,3})$/u);
/** The separators in names and paths, and in patterns and references to variables. */
const SEPARATORS = /[@/\\:.,_~='"`()[\]{}<>$*•…\s-]+/;
const pictures = onDemand(() => /(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+/gu);
/** Punctuation around a word. */
const BEFORE = /^["'`([{<*$>=~^#→+-]*/u;
const AFTER = new Set('"\'`)]}>*.,:;…?=%');
/** No path or name is longer. */
const LONGEST_WORD = 4096;

/** Words that follow a number in this program's phrases. */
const COUNTED =
  'agents? arguments? backups? bytes? causes? changes? channels? conversations? cron directories entries errors? files? findings? gateways? info installs? items? jobs? keys? links? logins? machines? messages? more notes? of pages? paths? places? plugins? profiles? repairs? rules? sessions? skills? steps? times transcripts? values? warnings? workspace';

/**
 * Harmless texts that are no words: times, ids from OpenClaw and Git, numbers with units,
 * addresses.
 */
const harmless = onDemand(
  () =>
    new RegExp(
      [
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        // The id of a repair; a time, also in the name of a backup.
        /20\d{6}T\d{9}-[0-9a-f]{8}/,
        /20\d\d-?[01]\d-?[0-3]\d(?:[T_-][0-2]\d(?:[:-]?[0-5]\d){1,2}(?:[.-]?\d{3})?(?:Z|[+-]\d\d[:-]?\d\d)?)?/,
        /1[5-9]\d{11}/,
        /age1[02-9ac-hj-np-z]{58}/,
        /(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%\w{1,15})?/,
        /(?<=[/\\]objects[/\\])[0-9a-f]{2}[/\\][0-9a-f]{38,62}/,
        /pack-[0-9a-f]{40}/,
        // OpenClaw's name for a repository with worktrees.
        /(?<=[/\\]worktrees[/\\])[0-9a-f]{16}(?=[/\\])/,
        // The fingerprint of a finding, in a note about the settings.
        /(?<=\bsuppression of )[0-9a-f]{16}/,
        /tail[0-9a-f]{3,12}(?=\.ts\.net)/,
        /(?<=:)\d{5}/,
        /\d{5,10}:\d{1,10}/,
        /(?<=(?:\bu?id|\bprocess) )\d{5,10}/i,
        new RegExp(`\\d{5,15}(?= (?:${COUNTED.replaceAll(' ', '|')})\\b)`),
      ]
        .map(({ source }) => `(?<![A-Za-z0-9])(?:${source})(?![A-Za-z0-9])`)
        .join('|'),
      'gi',
    ),
);

/**
 * Makes the function that masks every text with names from the copy: files, agents, jobs, hosts. It
 * shows words of letters, short numbers, versions, times and the like. It masks a password, a
 * telephone number, a token and anything else; in a path, only the name that is one.
 * @param own what the user gave or this machine says, such as the path to check and the home: shown
 * unchanged
 */
export function shownBy(own: readonly string[]): Show {
  const known = ownPattern(own);
  const seen = new Map<string, string>();
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const shown = showText(text, known);
    if (seen.size < 10_000) seen.set(text, shown);
    return shown;
  };
}

/** {@link Show} for a text of several lines. Colours and indentation stay. */
export function showLines(text: string, show: Show): string {
  return text.split('\n').map(show).join('\n');
}

/** {@link Show} for the value of a placeholder. A list is shown item by item. */
export function showValue(show: Show, placeholder: string, value: string): string {
  if (!KEY_PATHS.has(placeholder)) return show(value);
  return value
    .split(/(, | and )/)
    .map((item, index) => (index % 2 === 1 || /^\d+ more$/.test(item) ? item : showKey(item, show)))
    .join('');
}

/** A setting may also be an environment variable, and its value may follow in brackets. */
function showKey(item: string, show: Show): string {
  const [, key = item, value = ''] = /^(.*?)( \(.*\))?$/s.exec(item) ?? [];
  return (
    (/^(?:[A-Z][A-Z0-9_]*|[a-z]+_proxy)$/.test(key) ? show(key) : maskKeyPath(key)) + show(value)
  );
}

/** Matches whole paths only: `/home/bob` is not in `/home/bobby`. */
function ownPattern(own: readonly string[]): RegExp | undefined {
  const texts = [...new Set(own)].filter((text) => text.length > 1);
  if (texts.length === 0) return undefined;
  const escaped = texts
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'));
  return new RegExp(`((?<![\\w.-])(?:${escaped.join('|')})(?![\\w-]|\\.\\w))`);
}

function showText(text: string, known: RegExp | undefined): string {
  if (known === undefined) return showWords(maskSecrets(text));
  return text
    .split(known)
    .map((part, index) => (index % 2 === 1 ? part : showWords(maskSecrets(part))))
    .join('');
}

function showWords(text: string): string {
  return text.replace(/\S+/g, (token, at: number) =>
    PLAIN_ASCII.test(token) ? token : showToken(token, text, at),
  );
}

function showToken(token: string, text: string, at: number): string {
  // An operator in a version range, or a bar in a table.
  if (/^[^\p{L}\p{N}]{1,3}$/u.test(token)) return token;
  if (token.length > LONGEST_WORD) return MASK;
  const { before, core, after } = withoutEdges(token);
  if (isHarmless(core, text, at + before.length)) return token;
  const segments = core.split(/([/\\])/);
  if (segments.length === 1) return before + MASK + after;
  let place = at + before.length;
  const shown = segments.map((segment) => {
    const start = place;
    place += segment.length;
    return isHarmless(segment, text, start) ? segment : MASK;
  });
  return before + shown.join('') + after;
}

function withoutEdges(token: string) {
  const [before = ''] = BEFORE.exec(token) ?? [];
  let end = token.length;
  while (end > before.length && AFTER.has(token[end - 1] ?? '')) end -= 1;
  return { before, core: token.slice(before.length, end), after: token.slice(end) };
}

/** @param at the position of the word, because the text around a number shows what it is */
function isHarmless(word: string, text: string, at: number): boolean {
  if (isPlain(word)) return true;
  const from = Math.max(0, at - 60);
  const around = text.slice(from, at + word.length + 24);
  const start = at - from;
  let rest = '';
  let done = start;
  for (const found of around.matchAll(harmless())) {
    const end = found.index + found[0].length;
    if (found.index < done || end > start + word.length) continue;
    rest += `${around.slice(done, found.index)}/`;
    done = end;
  }
  return isPlain(rest + around.slice(done, start + word.length));
}

function isPlain(word: string): boolean {
  return word.split(SEPARATORS).every((piece) => PLAIN_ASCII.test(piece) || isPlainPiece(piece));
}

function isPlainPiece(piece: string): boolean {
  if (/^[\0-\x7f]*$/.test(piece)) return isKnownKey(piece);
  return piece.split(pictures()).every((part) => PLAIN_ASCII.test(part) || plain().test(part));
}

/** Compiles a pattern when it is first needed, because few texts need it. */
function onDemand(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
