import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Encryption, HEAD_BYTES, is7z, type Sniffed, sniff } from '../formats/archive-kind.ts';
import type { ArchiveFacts, ArchiveFile } from '../install/archive.ts';
import { HoldingsCollector } from '../install/backups/credentials.ts';
import { type Recorded, recordedBelow } from '../install/files/recorded.ts';
import { ScratchFile, scratchDirectory } from '../install/files/scratch.ts';
import { isInside, NOWHERE, ownHome, toHere } from '../install/host/home.ts';
import { type OpenOptions, openInstalls } from '../install/open.ts';
import { stateNameOf } from '../install/state/state-names.ts';
import { type Bytes, bytesOfFile, peek } from './bytes.ts';
import { UNPACK_LIMITS, type UnpackLimits } from './limits.ts';
import { makeLinks } from './links.ts';
import { findManifest } from './manifest.ts';
import { findPlace, type Place } from './place.ts';
import { ArchiveRefused } from './refused.ts';
import { shownPaths } from './shown.ts';
import { storedOf, storedToCompare } from './stored.ts';
import { unpackTar } from './tar.ts';
import { Unpacker } from './unpacker.ts';

export { ArchiveRefused };

/** An archive to open. */
export interface ArchiveSource {
  /** As it was given, to show. */
  readonly name: string;
  /** Absolute on this machine, links resolved; undefined for standard input. */
  readonly path?: string;
}

export interface ArchiveOptions {
  /** The bytes of standard input, where one of the archives comes from there. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** Opens what is encrypted with age, where there is a key. */
  readonly decrypt?: (sealed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;
  readonly profile?: string;
  readonly home?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly limits?: Partial<UnpackLimits>;
  /** True where the install is compared with a record: then all of it is unpacked, not only what rules read. */
  readonly isCompared?: boolean;
  /** Is told which archive is read. */
  readonly onOpen?: (name: string) => void;
}

/** Archives that were unpacked, and how to open the install in them. */
export interface OpenedArchives {
  readonly facts: ArchiveFacts;
  readonly open: Pick<
    OpenOptions,
    'path' | 'home' | 'targetStateDir' | 'mounts' | 'within' | 'workspaces' | 'archive'
  >;
  /** The home that the install is checked for, and where that is from. */
  readonly target: { readonly home: string; readonly from: 'option' | 'archive' | 'here' };
  /** Writes the paths in a text as those of the archive. */
  shown(text: string): string;
  /** Removes what was unpacked. */
  close(): void;
}

/** More than any header of age: a few hundred bytes for each recipient. */
const AGE_HEAD = 256 * 1024;

let count = 0;

/**
 * Unpacks archives that belong together into a private directory, as far as rules read them, and finds the install in them.
 * @throws ArchiveRefused where nothing can be checked
 */
export async function openArchives(
  sources: readonly ArchiveSource[],
  options: ArchiveOptions,
): Promise<OpenedArchives> {
  count += 1;
  const directory = join(scratchDirectory(), `unpacked-${count}`);
  const unpacked = join(directory, 'archive');
  mkdirSync(unpacked, { recursive: true, mode: 0o700 });
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    return await opened(sources, unpacked, options, remove);
  } catch (error) {
    remove();
    throw error;
  }
}

async function opened(
  sources: readonly ArchiveSource[],
  unpacked: string,
  options: ArchiveOptions,
  remove: () => void,
): Promise<OpenedArchives> {
  const limits = { ...UNPACK_LIMITS, ...options.limits };
  let holdings = new HoldingsCollector();
  const unpacker = new Unpacker(unpacked, limits, {
    onFile: (path, size) => holdings.add(path, size),
    storedOf: options.isCompared ? storedToCompare : storedOf,
  });
  const files: ArchiveFile[] = [];
  for (const [index, source] of sources.entries()) {
    options.onOpen?.(source.name);
    holdings = new HoldingsCollector();
    unpacker.begin(index);
    const how = await unpack(source, unpacker, limits, options);
    const { secrets, count: secretCount } = holdings.holdings;
    files.push({ ...source, ...how, secrets, secretCount });
  }
  const { entries, damage, unsafe } = unpacker;
  const found = findManifest(entries, unpacked);
  const parts = { files, entries, damage, unsafe, ...(found && { manifest: found.manifest }) };
  const name = sources.map((each) => each.name).join(' and ');
  const place = placeOf({ ...parts, root: unpacked }, found?.raw, name, options);
  const root = rootFor(unpacked, place, options);
  const facts = { ...parts, root };
  const stop = recordedBelow(root, recordsOf(facts, place));
  const close = () => {
    stop();
    remove();
  };
  try {
    return { ...placed(facts, place, unpacked, options), shown: shownPaths(facts), close };
  } catch (error) {
    stop();
    throw error;
  }
}

/** What was found damaged says more than that nothing was found. */
function placeOf(
  facts: ArchiveFacts,
  raw: unknown,
  name: string,
  { profile }: ArchiveOptions,
): Place {
  try {
    return findPlace(facts, raw, { name, stateName: stateNameOf(profile) });
  } catch (error) {
    const [first] = facts.damage;
    if (!(error instanceof ArchiveRefused) || first === undefined) throw error;
    throw new ArchiveRefused(
      `${facts.files[first.file]?.name} is damaged: ${first.what}. ${error.message}`,
    );
  }
}

/** A state directory that was packed from inside has no name: then it has the usual one. */
function rootFor(unpacked: string, { path, kind }: Place, { profile }: ArchiveOptions): string {
  if (path !== '' || kind !== 'state') return unpacked;
  const root = join(dirname(unpacked), stateNameOf(profile));
  renameSync(unpacked, root);
  return root;
}

type Placed = Omit<OpenedArchives, 'shown' | 'close'>;

function placed(
  facts: ArchiveFacts,
  place: Place,
  unpacked: string,
  options: ArchiveOptions,
): Placed {
  const { root } = facts;
  const within = dirname(root);
  const mounts = place.mounts.map(({ here, there }) => ({
    there,
    here: here.replace(unpacked, root),
  }));
  const open = {
    path: join(root, place.path),
    workspaces: place.workspaces.map((path) => join(root, path)),
    ...{ mounts, within, archive: facts },
    ...(place.sourceStateDir !== undefined && { targetStateDir: place.sourceStateDir }),
  };
  const home = options.home ?? place.sourceHome ?? homeInside(open, options);
  const from = options.home !== undefined ? 'option' : home === undefined ? 'here' : 'archive';
  const target = { home: home ?? ownHome(options.env), from } as const;
  linkInside(facts, place, target.home, mounts);
  return { facts, target, open: { ...open, home: target.home } };
}

/** The home that the install's own paths lead to. */
function homeInside(open: Pick<OpenOptions, 'path'>, { env }: ArchiveOptions): string | undefined {
  const [install] = openInstalls({ ...open, env, home: NOWHERE });
  return install?.origin.homes[0];
}

function linkInside(
  { entries, root }: ArchiveFacts,
  { path }: Place,
  there: string,
  mounts: Place['mounts'],
): void {
  const home = { here: dirname(join(root, path)), there, uid: 0, gid: 0, mounts };
  makeLinks(entries, root, (target) => {
    const where = toHere(target, home);
    if (where.kind !== 'here' || !isInside(where.path, root)) return undefined;
    return where.path.slice(root.length + 1);
  });
}

/** What has no owner in the archive belongs to whoever the state directory belongs to. */
function recordsOf({ entries }: ArchiveFacts, { path }: Place): Map<string, Recorded> {
  const owner = ownerOf(entries, path);
  const records = new Map<string, Recorded>();
  records.set('', { mode: 0o700, mtimeMs: 0, ...owner });
  for (const [
    at,
    { mode, uid = owner.uid, gid = owner.gid, mtimeMs, target, isImplied },
  ] of entries) {
    const ids = isImplied ? owner : { uid, gid };
    records.set(at, { mode, mtimeMs, ...ids, ...(target !== undefined && { target }) });
  }
  return records;
}

function ownerOf(entries: ArchiveFacts['entries'], path: string): { uid: number; gid: number } {
  const main = entries.get(path);
  const inside = [...entries].find(
    ([at, { uid }]) => uid !== undefined && at.startsWith(path),
  )?.[1];
  const { uid, gid } = main?.uid === undefined ? (inside ?? {}) : main;
  return { uid: uid ?? process.getuid?.() ?? 0, gid: gid ?? process.getgid?.() ?? 0 };
}

/** How an archive was recognised. */
interface Recognised {
  readonly format: string;
  readonly encryption?: Encryption;
}

async function unpack(
  source: ArchiveSource,
  unpacker: Unpacker,
  limits: UnpackLimits,
  options: ArchiveOptions,
): Promise<Recognised> {
  const { head, bytes } = await peek(bytesOf(source, options), HEAD_BYTES);
  const sniffed = sniff(head);
  if (sniffed.kind !== 'encrypted')
    return unpackPlain(source, { sniffed, head, bytes }, unpacker, limits);
  const { encryption } = sniffed;
  const sealed = await peek(bytes, AGE_HEAD);
  const plain = decrypted(source, encryption, sealed, options);
  const inner = await peek(mended(plain, source, unpacker), HEAD_BYTES);
  const there = { sniffed: sniff(inner.head), ...inner };
  const { format } = await unpackPlain({ name: source.name }, there, unpacker, limits);
  return { format, encryption };
}

function bytesOf(
  { name, path }: ArchiveSource,
  { stdin }: ArchiveOptions,
): AsyncIterable<Uint8Array> {
  if (path !== undefined) return bytesOfFile(path, name);
  if (stdin === undefined) throw new ArchiveRefused('there is no standard input to read from');
  return stdin();
}

function decrypted(
  { name }: ArchiveSource,
  encryption: Encryption,
  { head, bytes }: { readonly head: Buffer; readonly bytes: Bytes },
  { decrypt }: ArchiveOptions,
): AsyncIterable<Uint8Array> {
  const isAge = encryption === 'age' && head.toString('latin1', 0, 3) === 'age';
  if (!isAge) {
    throw new ArchiveRefused(
      `${name} is encrypted (${encryption}${encryption === 'age' ? ', as text' : ''}). Decrypt it on the way: ${DECRYPT[encryption](name)} | openclaw-migcheck -`,
    );
  }
  if (decrypt === undefined) {
    throw new ArchiveRefused(
      `${name} is encrypted with age. Give the file of the key with --age-identity`,
    );
  }
  // The library keeps a header until it ends: one of gigabytes is none.
  if (!head.includes('\n--- ')) throw new ArchiveRefused(`${name} is a damaged file of age`);
  return decrypt(bytes);
}

const DECRYPT: Readonly<Record<Encryption, (name: string) => string>> = {
  age: (name) => `age --decrypt --identity key.txt ${name}`,
  pgp: (name) => `gpg --decrypt ${name}`,
  openssl: (name) => `openssl enc -d -pbkdf2 -aes-256-cbc -in ${name}`,
  '7z': (name) => `7z x -so ${name}`,
  zip: (name) => `unzip -p ${name}`,
};

/** Ends where the encrypted text is damaged; where nothing came before, no key opens it. */
async function* mended(
  plain: AsyncIterable<Uint8Array>,
  { name }: ArchiveSource,
  unpacker: Unpacker,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const piece of plain) {
      size += piece.length;
      yield piece;
    }
  } catch {
    if (size === 0) throw new ArchiveRefused(`no key of --age-identity opens ${name}`);
    unpacker.damaged('corrupt', 'its encryption is damaged');
  }
}

interface Recognisable {
  readonly sniffed: Sniffed;
  readonly head: Buffer;
  readonly bytes: Bytes;
}

async function unpackPlain(
  { name, path }: ArchiveSource,
  { sniffed, head, bytes }: Recognisable,
  unpacker: Unpacker,
  limits: UnpackLimits,
): Promise<Recognised> {
  if (sniffed.kind === 'zip') {
    const { unpackZip } = await import('./zip.ts');
    await unpackZip(path ?? (await spooled(bytes, name)), unpacker, limits);
    return { format: 'zip' };
  }
  const compression = compressionOf(sniffed, head, name);
  const again = path === undefined ? {} : { again: () => bytesOfFile(path, name) };
  await unpackTar({ name, bytes, compression, ...again }, unpacker, limits);
  return { format: { none: 'tar', gzip: 'tar.gz', zstd: 'tar.zst' }[compression] };
}

function compressionOf(sniffed: Sniffed, head: Buffer, name: string): 'none' | 'gzip' | 'zstd' {
  if (sniffed.kind === 'tar') return 'none';
  if (sniffed.kind === 'gzip') return 'gzip';
  if (sniffed.kind === 'compressed') {
    if (sniffed.format === 'zstd') return 'zstd';
    throw new ArchiveRefused(
      sniffed.format === 'rar'
        ? `${name} is a rar archive, which cannot be read here. Unpack it, then check the unpacked directory`
        : `${name} is packed with ${sniffed.format}, which cannot be read here. Unpack it on the way: ${sniffed.format} -dc ${name} | openclaw-migcheck -`,
    );
  }
  if (is7z(head)) {
    throw new ArchiveRefused(
      `${name} is a 7z archive, which cannot be read here. Unpack it, then check the unpacked directory`,
    );
  }
  throw new ArchiveRefused(
    head.length === 0
      ? `${name} is empty`
      : `${name} is not an archive (tar, tar.gz, tar.zst or zip)`,
  );
}

/** The list of a zip is at its end, so that all of it has to be there first. */
async function spooled(bytes: Bytes, name: string): Promise<string> {
  const file = new ScratchFile();
  for await (const piece of bytes) file.write(piece);
  const written = file.end();
  if (written === undefined)
    throw new ArchiveRefused(
      `there is not enough space to read ${name}. Set TMPDIR to a directory with more space`,
    );
  return written.at;
}
