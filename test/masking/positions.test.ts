/** Secrets in every position of every kind of file: no frame of a finding and no diff shows one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/finding.ts';
import { frameReader } from '../../src/migcheck/code-frames.ts';
import { shownTexts } from '../../src/repair/show/masked.ts';
import { Canaries, KINDS } from '../support/canaries.ts';

const PATH = '/home/alice/.openclaw/workspace';
const MOVED = '/home/bob/.openclaw/workspace';

/** `«…»` stands for a secret; the rest is as people and OpenClaw write it. */
const FILES: Readonly<Record<string, string>> = {
  'openclaw.json': `// «»
{
  /* «»
     «» */
  "note": "«»", "mot de passe": '«»', "пароль": "«»", "pass word": "«»", "DB_PW": "«»", lower: "«»",
  "t\\u006fken": "«»", «bare»: 1, "«»": true, '«»': [ "«»", ["«»"] ],
  "workspace": "${PATH}", "name": "«»", // «»
  "name": "«»", "workspace": "${PATH}", "port": «number»,
  "prompt": "one \\
«» \\
two", "x": "${PATH} «»", "y": "«»=${PATH}", "z": ["-p", "«»", "${PATH}"],
  "accounts": { "«»": { "botToken": "«»", } }, "pin": [«number», «number», "«»"],
  "url": "https://«»:«»@example.org/«»?key=«»", "apiKey": "\${OPENAI_API_KEY}", "id": "«»"
}
`,
  '.env': `# «»
A=«»
lower=«»
export DB_PW="«»"
MULTI="«»
«»"
HOME=${PATH} # «»
OPENCLAW_STATE_DIR=${PATH} «»
OPENCLAW_GATEWAY_TOKEN=«»
«»
пароль=«»
pass word = «»
NAME_«»=x
`,
  'openclaw-gateway.service': `# «»
[Service]
Description=«»
ExecStart=/usr/bin/node ${PATH}/index.js gateway «» -p «» --token=«» --port «number»
ExecStart=«» ${PATH}
Environment=TOKEN=«» HOME=${PATH} "A=«»"
Environment="OPENCLAW_STATE_DIR=${PATH}" 'B=«»'
ExecStartPre=/bin/sh -c "echo «» \\
  «» ${PATH} \\
  «»"
; «» ${PATH}
User=«»
«»=«»
`,
  'ai.openclaw.gateway.plist': `<?xml version="1.0"?><!-- «» -->
<plist version="1.0"><dict><key>Label</key><string>«»</string>
<key>ProgramArguments</key><array><string>${PATH}</string><string>«»</string>
<string>-p</string><string>«»</string><string>${PATH}
«»</string></array><key>«»</key><string>«»</string>
<key>EnvironmentVariables</key><dict><key>HOME</key><string>${PATH}</string><key>«»</key><true/></dict>
<![CDATA[«»]]> ${PATH} <integer>«number»</integer>
`,
  'gateway.cmd': `@echo off
rem «» ${PATH}
set "A=«»"
set HOME=${PATH}
set «»=«»
node ${PATH}\\index.js «» -p «»
`,
  'settings.yaml': `# «»
«»: «»
list: [«», &a «», *a]
path: ${PATH} # «»
text: |
  «» ${PATH}
  «»
!«» x: !!str «»
`,
  'TOOLS.md': `# «»
The password of ${PATH} is «», and of «» it is ${PATH}.
\`curl -u «»:«» ${PATH}\` «»
| «» | ${PATH} | «» |
`,
  '.git/config': `[remote "«»"]
  url = https://«»:«»@example.org/${PATH}
  pushurl = ${PATH} ; «»
[url "«»"]
  insteadOf = «»
# «»
[http] extraHeader = Authorization: «»
`,
  'broken.json': `{ "a": "«», "workspace": "${PATH}" "«»" «bare», }} // «»
"«»
`,
};

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'migcheck-positions-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function planted(name: string, kind: (typeof KINDS)[number], seed: number) {
  const canaries = new Canaries(seed);
  const text = (FILES[name] ?? '').replace(/«(\w*)»/g, (_, of: string) => {
    if (of === 'number') return canaries.plant(name, 'number');
    if (of === 'bare') return canaries.plant(name, 'word');
    const value = canaries.plant(name, kind);
    return /json$/.test(name) ? JSON.stringify(value).slice(1, -1).replaceAll("'", '’') : value;
  });
  return { canaries, text };
}

/** The frames of every line, at each column where something begins and at none. */
function framesOf(path: string, text: string): string {
  const frameOf = frameReader();
  const frames: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const starts = [...line.matchAll(/["'=]|\d+/g)].map(({ index: at }) => at + 1);
    for (const column of [undefined, 1, ...starts]) {
      const data = { path: PATH, key: 'workspace', what: `workspace is ${PATH},`, moved: MOVED };
      const finding = { path, line: index + 1, ...(column && { column }), data };
      frames.push(frameOf(finding as unknown as Finding)?.text ?? '');
    }
  }
  return frames.join('\n');
}

describe.each(Object.keys(FILES))('%s', (name) => {
  it('shows the path that the finding is about, and no secret', () => {
    let positions = 0;
    for (const [index, kind] of KINDS.entries()) {
      for (const seed of [1000, 50_000]) {
        const { canaries, text } = planted(name, kind, seed + index * 1000);
        const path = join(directory, `${index}-${seed}-${name.replace('/', '-')}`);
        writeFileSync(path, text);
        const shown = framesOf(path, text);
        expect(canaries.in(shown)).toEqual([]);
        expect(shown).toContain(PATH);
        // The test would see one that is shown.
        expect(canaries.in(text)).toHaveLength(canaries.count);
        positions += canaries.count;
      }
    }
    expect(positions).toBeGreaterThan(99);
  });
});

it('shows no secret in a diff', () => {
  for (const [index, kind] of KINDS.entries()) {
    const { canaries, text } = planted('openclaw.json', kind, 90_000 + index * 1000);
    const after = text.replace(`"workspace": "${PATH}", "port"`, `"workspace": "${MOVED}", "port"`);
    const edit = { keys: ['workspace'], expected: PATH, value: MOVED };
    const shown = shownTexts(text, after, [edit]);
    expect(canaries.in(shown.old + shown.new)).toEqual([]);
    expect(shown.old).toContain(PATH);
    expect(shown.new).toContain(MOVED);
    expect(shown.old.split('\n')).toHaveLength(text.split('\n').length);
  }
});
