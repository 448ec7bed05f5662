/**
 * Names of keys and variables whose values are secrets: the product's own heuristics (1.30 to 9.6),
 * widened by what headers, options and other programs call theirs.
 */
const SECRET_NAME =
  /token|passw|passphrase|secret|api.?key|service.?account|encrypt.?key|private.?key|credential|cookie|bearer|authorization|signature|webhook|(?:^|[._-])(?:key|pass|pwd|pin|auth|jwt|cert)$/i;

/** The product's exceptions: they count or point, they hold nothing. */
const HARMLESS_NAME =
  /(?:maxtokens|max(?:output|input|completion)tokens|(?:context|total)tokens|token(?:count|limit|budget)|(?:password|token|secret)file)$/i;

/** True where a key, variable or option of this name holds a secret, or may hold one. */
export function isSecretName(name: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  return SECRET_NAME.test(last) && !HARMLESS_NAME.test(last.replace(/[_-]/g, ''));
}

export const MASK = '•••';

/** A name, and what sets it: `"name": `, `NAME=`, `--name `, `"--name", `, `<key>name</key>`. */
const ASSIGNMENT =
  /(["']?)(--?)?([A-Za-z_$][\w.$-]*)\1(\s*[:=]\s*|<\/key>\s*|\s*,\s*|\s+(?=[^\s:=]))(?=\S)/g;

/** Variables that say where and how, and never who may. */
const HARMLESS_VARIABLE =
  /^(?:HOME|PATH|USER|LANG|TMPDIR|NODE_ENV|OPENCLAW_(?:HOME|STATE_DIR|CONFIG_PATH|PROFILE|GATEWAY_PORT|SYSTEMD_UNIT|LAUNCHD_LABEL|SERVICE_MARKER|SERVICE_KIND|SERVICE_VERSION))$/;
const VARIABLE = /^[A-Z][A-Z0-9_]*$/;

/** Some of the patterns take the square of the length: what is longer is masked as a whole. */
const LONGEST_LINE = 10_000;

/** What tokens of the usual services begin with, however short they are. */
const TOKEN_PREFIX =
  /(?:sk|pk|rk|gh[opsur]|github_pat|glpat|xox[a-z]|xapp|AKIA|ASIA|AIza|ya29|eyJ|npm_|hf_|gsk)[_\w.-]{6,}/g;
const TELEGRAM_TOKEN = /\d{6,}:[\w-]{20,}/g;
const USER_IN_URL = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@"'<>]+@/gi;
const QUERY_IN_URL = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi;
/** Base64, hexadecimal and the like, which are long and have no words in them. */
const RUN = /[\w+-]{16,}/g;
const BASE64_WITH_SLASHES =
  /(?<![\w+./~:-])(?=[a-zA-Z+/]*\d)(?=[a-z0-9+/]*[A-Z])[A-Za-z0-9+][A-Za-z0-9+/]{22,}={0,2}(?![\w./])/g;
const CAMEL_CASE_NAME = /^\$?[a-z]+(?:[A-Z][a-z]+)*$/;
const WORDS = /^(?:[a-z]+|[A-Z]+|\d{1,4})(?:[_-](?:[a-z]+|[A-Z]+|\d{1,4}))*$/;

/**
 * Masks everything in a line of a configuration, unit, plist, script or environment file that may be
 * a secret: the value of each key with a secret's name, and whatever looks like a token.
 * Where in doubt it masks: a line that shows too little is a smaller fault than one that shows a key.
 */
export function maskLine(line: string): string {
  if (line.length > LONGEST_LINE) return MASK;
  return maskTokens(maskValues(line));
}

function maskValues(line: string): string {
  let masked = '';
  let rest = 0;
  ASSIGNMENT.lastIndex = 0;
  for (let found = ASSIGNMENT.exec(line); found; found = ASSIGNMENT.exec(line)) {
    const [whole, , dashes, name = '', sign = ''] = found;
    const isAssignment = dashes !== undefined || /[:=>]/.test(sign);
    if (!isAssignment || !holdsSecret(name)) {
      // What follows may itself be an assignment: Environment=TOKEN=x.
      ASSIGNMENT.lastIndex = found.index + whole.length;
      continue;
    }
    const start = found.index + whole.length;
    const end = endOfValue(line, start);
    masked += line.slice(rest, start) + maskValue(line.slice(start, end));
    rest = end;
    ASSIGNMENT.lastIndex = end;
  }
  return masked + line.slice(rest);
}

function holdsSecret(name: string): boolean {
  return isSecretName(name) || (VARIABLE.test(name) && !HARMLESS_VARIABLE.test(name));
}

/** The end of a quoted string; of anything else the end of the line, since it may go on in any way. */
function endOfValue(line: string, start: number): number {
  const quote = line[start];
  if (quote !== '"' && quote !== "'") return line.length;
  for (let index = start + 1; index < line.length; index += 1) {
    if (line[index] === '\\') index += 1;
    else if (line[index] === quote) return index + 1;
  }
  return line.length;
}

function maskValue(value: string): string {
  const quote = /^["']/.exec(value)?.[0] ?? '';
  // `${VAR}` names a variable, and an empty value hides nothing: both are what a reader has to see.
  if (/^(["']?)(?:\$\{[A-Z_][A-Z0-9_]*\})?\1$/.test(value)) return value;
  return `${quote}${MASK}${quote !== '' && value.endsWith(quote) ? quote : ''}`;
}

function maskTokens(line: string): string {
  return line
    .replace(USER_IN_URL, `$1${MASK}@`)
    .replace(QUERY_IN_URL, `$1?${MASK}`)
    .replace(TELEGRAM_TOKEN, MASK)
    .replace(TOKEN_PREFIX, MASK)
    .replace(BASE64_WITH_SLASHES, MASK)
    .replace(RUN, (run) => (isName(run) ? run : MASK));
}

function isName(run: string): boolean {
  return run.length <= 64 && (CAMEL_CASE_NAME.test(run) || WORDS.test(run));
}
