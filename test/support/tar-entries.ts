/** Tars with entries that no archiver would make from files: any owner, any name, any type. */
import { type Header, pack } from 'tar-stream';

export type TarHeader = Partial<Omit<Header, 'size'>> & {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: Buffer;
};

/** A file of mode 0600 by default; a name that ends in `/` is a directory. */
export async function tarOf(entries: readonly TarHeader[]): Promise<Buffer> {
  const packer = pack();
  for (const { text, bytes, ...header } of entries) {
    const type = header.name.endsWith('/') ? 'directory' : (header.type ?? 'file');
    const body = bytes ?? Buffer.from(text ?? '');
    const mode = header.mode ?? (type === 'directory' ? 0o700 : 0o600);
    const whole = { mtime: new Date(0), ...header, type, mode, size: body.length };
    if (type === 'file') packer.entry(whole, body);
    else packer.entry({ ...whole, size: 0 });
  }
  packer.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The smallest install of 2026.5.28 that is one: made by a tar of `.openclaw` in `/home/alice`. */
export const SMALL: readonly TarHeader[] = [
  { name: '.openclaw/' },
  {
    name: '.openclaw/openclaw.json',
    text: JSON.stringify({
      meta: { lastTouchedVersion: '2026.5.28' },
      gateway: { mode: 'local' },
      agents: { defaults: { workspace: '/home/alice/.openclaw/workspace' } },
    }),
  },
  { name: '.openclaw/.env', text: '' },
  { name: '.openclaw/agents/' },
  { name: '.openclaw/agents/main/' },
  { name: '.openclaw/agents/main/agent/' },
  { name: '.openclaw/agents/main/sessions/' },
  {
    name: '.openclaw/agents/main/sessions/sessions.json',
    text: '{"agent:main:main":{"sessionId":"a8404fe5-eaf9-46b8-814c-ab71a507f86a","updatedAt":1}}',
  },
  {
    name: '.openclaw/agents/main/sessions/a8404fe5-eaf9-46b8-814c-ab71a507f86a.jsonl',
    text: '{"type":"session","cwd":"/home/alice/.openclaw/workspace"}\n',
  },
  { name: '.openclaw/workspace/' },
  { name: '.openclaw/workspace/SOUL.md', text: '# Soul\n' },
  { name: '.openclaw/workspace/AGENTS.md', text: '# Agents\n' },
];

/** {@link SMALL} as `openclaw backup create` packs it, without what the predicate leaves out. */
export function backupOf(
  manifest: Readonly<Record<string, unknown>>,
  isKept: (name: string) => boolean = () => true,
): TarHeader[] {
  const root = '2026-11-21T10-46-34.718+00-00-openclaw-backup';
  const archivePath = `${root}/payload/posix/home/alice/.openclaw`;
  const written = {
    schemaVersion: 1,
    createdAt: '2026-11-21T10:46:34.718Z',
    archiveRoot: root,
    runtimeVersion: '2026.5.28',
    platform: 'linux',
    options: { includeWorkspace: true, onlyConfig: false },
    paths: {
      stateDir: '/home/alice/.openclaw',
      workspaceDirs: ['/home/alice/.openclaw/workspace'],
    },
    assets: [{ kind: 'state', sourcePath: '/home/alice/.openclaw', archivePath }],
    skipped: [],
    ...manifest,
  };
  return [
    { name: `${root}/manifest.json`, text: JSON.stringify(written) },
    ...SMALL.filter(({ name }) => isKept(name)).map((entry) => ({
      ...entry,
      name: entry.name.replace('.openclaw', archivePath),
    })),
  ];
}
