import { isKnownKey, maskKeyPath } from './known-keys.ts';
import { MASK, maskSecrets } from './mask.ts';

/** Says of a text that may have names of the copy in it what is shown. */
export type Show = (text: string) => string;

/** The placeholders of messages with key paths; a message calls its key path by one of these names. */
const KEY_PATHS: ReadonlySet<string> = new Set(['key', 'keys', 'settings']);

/** Most words: told without what other alphabets take. */
const PLAIN_ASCII = /^(?:[A-Za-z]{1,24}\d{0,3}|\d{1,3}[A-Za-z]{1,3}|\d{1,4})?$/;
/** Letters of any script with a short number on either side, or a short number alone. */
const plain = onDemand(() => /^(?:[\p{L}\p{M}]{1,24}\d{0,3}|\d{1,3}\p{L}{1,3})$/u);
/** What names and paths are made of between the words; and what a pattern or a reference to a variable adds. */
const SEPARATORS = /[@/\\:.,_~='"`()[\]{}<>$*•…\s-]+/;
const pictures = onDemand(() => /(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+/gu);
/** Punctuation around a word. */
const BEFORE = /^["'`([{<*$>=~^#→+-]*/u;
const AFTER = new Set('"\'`)]}>*.,:;…?=%');
/** No path is longer, and no name. */
const LONGEST_WORD = 4096;

/** What the phrases of this program count. */
const COUNTED =
  'agents? arguments? backups? bytes? causes? changes? channels? conversations? cron directories entries errors? files? findings? gateways? info installs? items? jobs? keys? links? logins? machines? messages? more notes? of pages? paths? places? plugins? profiles? repairs? rules? sessions? skills? steps? times transcripts? values? warnings? workspace';

/** What is no word and no secret: times, ids that OpenClaw and Git make, numbers with what they count, addresses. */
const harmless = onDemand(
  () =>
    new RegExp(
      [
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        // The id of a repair; a time, in names of backups too.
        /20\d{6}T\d{9}-[0-9a-f]{8}/,
        /20\d\d-?[01]\d-?[0-3]\d(?:[T_-][0-2]\d(?:[:-]?[0-5]\d){1,2}(?:[.-]?\d{3})?(?:Z|[+-]\d\d[:-]?\d\d)?)?/,
        /1[5-9]\d{11}/,
        /age1[02-9ac-hj-np-z]{58}/,
        /(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%\w{1,15})?/,
        /(?<=[/\\]objects[/\\])[0-9a-f]{2}[/\\][0-9a-f]{38,62}/,
        /pack-[0-9a-f]{40}/,
        // OpenClaw's name for a repository, of which it made worktrees.
        /(?<=[/\\]worktrees[/\\])[0-9a-f]{16}(?=[/\\])/,
        // The fingerprint of a finding, in a note on the settings.
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
 * Makes the one function through which everything goes that may have a name of the copy in it: of files, agents, jobs,
 * hosts. Words that are made of letters, short numbers, versions, times and the like are shown; a password, a
 * telephone number, a token or anything else is masked, in a path only the name that it is.
 * @param own what the user gave or this machine says, as the path to check and the home: shown as it is
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

/** Of a text of several lines; colours and indentation stay. */
export function showLines(text: string, show: Show): string {
  return text.split('\n').map(show).join('\n');
}

/** Of a value for a placeholder: a list is shown item by item. */
export function showValue(show: Show, placeholder: string, value: string): string {
  if (!KEY_PATHS.has(placeholder)) return show(value);
  return value
    .split(/(, | and )/)
    .map((item, index) => (index % 2 === 1 || /^\d+ more$/.test(item) ? item : showKey(item, show)))
    .join('');
}

/** A setting may be a variable of the environment, too; its value may follow in brackets. */
function showKey(item: string, show: Show): string {
  const [, key = item, value = ''] = /^(.*?)( \(.*\))?$/s.exec(item) ?? [];
  return (
    (/^(?:[A-Z][A-Z0-9_]*|[a-z]+_proxy)$/.test(key) ? show(key) : maskKeyPath(key)) + show(value)
  );
}

/** Each as a whole: `/home/bob` is not in `/home/bobby`. */
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
  // An operator of a version range, a bar of a table.
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

/** @param at where the word is in the text: what stands around a number says what it is */
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

/** What few texts need is compiled for the first that does. */
function onDemand(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
