/** What a repository's own configuration says. */
export interface GitConfig {
  readonly remotes: readonly GitRemote[];
  /** Keys that hold a password or a token, without their values: `remote.origin.url`. */
  readonly credentials: readonly {
    readonly key: string;
    readonly host: string;
    /** From 1. */
    readonly line: number;
    readonly column: number;
  }[];
  readonly isSha256: boolean;
}

export interface GitRemote {
  readonly name: string;
}

const SECTION = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/;
const SETTING = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*=\s*(.*)$/;
/** Prefixes of the tokens of the usual hosts. A long name without such a prefix is a token too. */
const TOKEN_USER = /^(?:gh[opsur]_|github_pat_|glpat-|gldt-|ATBB|x-oauth)|^[A-Za-z0-9_-]{30,}$/;

/** The remotes and the credentials in the text of a `.git/config`. Never throws. */
export function parseGitConfig(text: string): GitConfig {
  const remotes = new Map<string, GitRemote>();
  const credentials: { key: string; host: string; line: number; column: number }[] = [];
  let isSha256 = false;
  for (const { section, name, key, value, line, column } of settingsIn(text)) {
    if (section === 'extensions' && key === 'objectformat') isSha256 = value === 'sha256';
    if (section === 'remote' && name !== '') remotes.set(name, { name });
    const host = hostWithCredentials(section, name, key, value);
    if (host === undefined) continue;
    credentials.push({ key: keyOf(section, name, key), host, line, column });
  }
  return { remotes: [...remotes.values()], credentials, isSha256 };
}

interface Setting {
  readonly section: string;
  readonly name: string;
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

function* settingsIn(text: string): Iterable<Setting> {
  let section = '';
  let name = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const header = SECTION.exec(line);
    if (header) {
      section = (header[1] ?? '').toLowerCase();
      name = (header[2] ?? '').replace(/\\(.)/g, '$1');
    }
    const start = header?.[0].length ?? 0;
    const setting = SETTING.exec(line.slice(start));
    if (!setting) continue;
    const [whole, key = '', text = ''] = setting;
    yield {
      section,
      name,
      key: key.toLowerCase(),
      value: text.trim().replace(/^"(.*)"$/, '$1'),
      line: index + 1,
      column: start + whole.indexOf(key) + 1,
    };
  }
}

/**
 * `url.<base>.insteadOf` has the credentials in its name, `http.<url>.extraHeader` in its value.
 */
function hostWithCredentials(
  section: string,
  name: string,
  key: string,
  value: string,
): string | undefined {
  if (section === 'remote' && (key === 'url' || key === 'pushurl')) return hostOf(value);
  if (section === 'url') return hostOf(name);
  if (section === 'http' && key === 'extraheader' && /^authorization\s*:/i.test(value)) {
    return urlOf(name)?.host ?? 'any host';
  }
  return undefined;
}

/** The host of an address that carries a password or a token; undefined for every other address. */
function hostOf(address: string): string | undefined {
  const url = urlOf(address);
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined;
  const hasToken = url.password !== '' || TOKEN_USER.test(decodeURIComponentSafe(url.username));
  return hasToken ? url.host : undefined;
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A section's name may be an address with a token in it. */
function keyOf(section: string, name: string, key: string): string {
  const isAddress = /[:/@]/.test(name);
  return [section, ...(name === '' ? [] : [isAddress ? '<url>' : name]), key].join('.');
}
