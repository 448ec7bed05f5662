import { describe, expect, it } from 'vitest';
import { MASK } from '../../src/masking/mask.ts';
import { showLines, shownBy, showValue } from '../../src/masking/shown.ts';
import { ENGLISH } from '../../src/phrases/english.ts';

/** As a phrase counts in English: `{count, plural, one {# file} other {# files}}`. */
const COUNTING = /\{count, plural,.*? other \{(# [^{}]*)\}\}/g;

const show = shownBy(['/tmp/x-9aBc3d/bob', '/home/u73007919']);

describe('what is shown', () => {
  it.each([
    // What a file of OpenClaw, a host or a message of ours is called.
    '/home/alice/.openclaw/agents/main/sessions/3f2a1b4c-1234-4abc-9def-0123456789ab.jsonl',
    '2026-09-06T12-00-00.000Z-openclaw-backup.tar.gz',
    '2026-11-21T10-46-34.718+00-00-openclaw-backup',
    'sessions.json.deleted.1757160000000',
    'memory/2026-11-28.md',
    'pre-key-123.json',
    '/home/a/.git/objects/ab/cdef0123456789abcdef0123456789abcdef01',
    'The suppression of a1b2c3d4e5f60718 matches no finding.',
    'better_sqlite3-v12.4.1-node-v137-linux-x64',
    '/opt/homebrew/Cellar/node@22/22.12.0/bin/node',
    'C:\\Users\\alice\\.openclaw',
    '192.168.1.5:18789, fe80::1a2b:3c%eth0, oldbox.tail1234.ts.net, ws://127.0.0.1:18789/path',
    '"workspace": "/home/alice/x y",',
    '>=22.12.0 <23 || ^24',
    'owner 100999:100999 -> 1002:1002',
    'user id 65534 owns 12345 files, 4194305 bytes',
    'Отчёт 🦞 Clawd $OPENAI_API_KEY h264',
    '20261128T110728001-6abb3ea0 of 2026-11-28T07:04:54.607Z',
    'dangerouslyAllowContainerNamespaceJoin',
  ])('%s', (text) => {
    expect(show(text)).toBe(text);
  });

  it.each([
    ['/tmp/x-9aBc3d/bob/agents/73007919/agent', `/tmp/x-9aBc3d/bob/agents/${MASK}/agent`],
    ['/home/u73007919/x', '/home/u73007919/x'],
    ['/home/u730079191/x', `/home/${MASK}/x`],
    ['/a/p@ss1011:w0rd,{x}/b', `/a/${MASK}/b`],
    ['the agent "s3cr3t!", or P@ssw0rd1x.', `the agent "${MASK}", or ${MASK}.`],
    ['+4915112345678', `+${MASK}`],
    ['pin 90210', `pin ${MASK}`],
    ['1666421585', MASK],
    ['session of 8012961593', `session of ${MASK}`],
    ['/x/ghp_aaaaaaaaaaaaaaaaaaaa y', `/x/${MASK} y`],
    ['foo#bar', MASK],
    ['Ŧ6vm!', MASK],
  ])('%s as %s', (text, shown) => {
    expect(show(text)).toBe(shown);
  });

  it('line by line', () => {
    expect(showLines('+ a\n- s3cr3t!\n', show)).toBe(`+ a\n- ${MASK}\n`);
  });
});

describe('a key path', () => {
  it.each([
    ['agents.list[0].workspace', 'agents.list[0].workspace'],
    [
      'gateway.bind (192.168.1.5:18789), all_proxy (x)',
      'gateway.bind (192.168.1.5:18789), all_proxy (x)',
    ],
    ['agents.entries.ops.workspace and 3 more', 'agents.entries.ops.workspace and 3 more'],
    ['hunter', MASK],
    ['models["pass word"].hunter', `models[${MASK}].${MASK}`],
    ['agents.hunter', `agents.${MASK}`],
  ])('%s is shown as %s', (path, shown) => {
    expect(showValue(show, 'keys', path)).toBe(shown);
  });
});

it.each(
  Object.entries(ENGLISH).flatMap(([id, text]) =>
    [...text.matchAll(COUNTING)].map(([, counted = '']) => [id, counted] as const),
  ),
)('a large number that the phrase %s counts is shown', (_, counted) => {
  const text = counted.replace('#', '54321');
  expect(show(text)).toBe(text);
});
