import { load } from 'cheerio';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { code, codeBlock, prose } from '../../src/report/markdown/escape.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { hostileReport } from './hostile-report.ts';
import { FINDING, healthyReport, sampleReport } from './sample-report.ts';

function html(markdown: string) {
  return load(micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }));
}

/** The text that a code host looks through for mentions and references: all but code. */
function interpreted(report: Report): string {
  const $ = html(renderMarkdown(report));
  $('code').remove();
  return $('body').text();
}

describe('the markdown report', () => {
  it('says the verdict, what arrived, what to do and what was found', () => {
    const text = renderMarkdown(sampleReport({ notes: ['A note.'] }));
    expect(text).toBe(`## ❌ This copy will not work yet.

- ❌ The agent cannot answer (1 cause). \`old-home\`

### What arrived in \`/home/bob/.openclaw\`

- ✅ configuration: openclaw.json
- ❌ logins: 2 profiles promised
- ➖ channels

### What to do, in this order

1. [ ] Stop the gateway.

   \`\`\`sh
   openclaw gateway stop
   \`\`\`
2. [ ] Name the new place. (\`old-home\`)

   \`\`\`sh
   openclaw config set x y
   \`\`\`

### Answers from the agent

- ❌ [\`old-home\`](https://github.com/openclaw-migcheck/openclaw-migcheck/blob/main/docs/rules/old-home.md): The workspace is still under \`/home/alice\`.
  - at \`/home/bob/.openclaw/openclaw.json:4:20 (agents.defaults.workspace)\`
  - Name the new place.

### Notes

- ℹ️ A note.
`);
  });

  it('is called what the label says', () => {
    const text = renderMarkdown(healthyReport({ installs: [], label: 'a_b' }));
    expect(text).toBe('## ✅ `a_b`: This copy is ready.\n');
  });

  it('leaves the words of other languages as they are, between paths and names', () => {
    expect(prose('odam ko‘rishi kerak')).toBe('odam ko‘rishi kerak');
    expect(prose('设置文件：/home/bob，见 a_b。没有（www.x）')).toBe(
      '设置文件：`/home/bob`，见 `a_b`。没有（`www.x`）',
    );
  });

  it('has steps to tick off, each with its commands', () => {
    const $ = html(renderMarkdown(sampleReport()));
    expect($('ol > li')).toHaveLength(2);
    expect($('ol > li input[type=checkbox]')).toHaveLength(2);
    expect($('ol > li pre code').last().text()).toBe('openclaw config set x y\n');
  });

  it('is short for a healthy install, and for one that could not be checked', () => {
    expect(renderMarkdown(healthyReport({ installs: [] }))).toBe('## ✅ This copy is ready.\n');
    const text = renderMarkdown(healthyReport({ installs: [], error: 'there is no /x here.' }));
    expect(text).toBe('## ❌ OpenClaw could not be checked\n\nthere is no `/x` here.\n');
  });

  it('stops at a number of findings that somebody reads', () => {
    const findings = Array.from({ length: 130 }, () => FINDING);
    const text = renderMarkdown(sampleReport({ findings }));
    expect(text.match(/^- ❌ \[`old-home`\]/gm)).toHaveLength(100);
    expect(text).toContain('30 more findings in the JSON report.');
  });

  it('lets no text of the copy become mark-up, a link, a mention or a step', () => {
    const report = hostileReport();
    const $ = html(renderMarkdown(report));
    expect($('script, img, table, h1, li > a:not([href^="https://github.com/"])')).toHaveLength(0);
    expect($('a:not([href^="https://github.com/openclaw-migcheck/"])')).toHaveLength(0);
    expect($('input')).toHaveLength(report.nextSteps.length);
    expect(interpreted(report)).not.toMatch(/@|#|:\/\/|www\.|\]\(/);
  });
});

describe('words in Markdown', () => {
  it.each([
    ['plain words, 3 files (50%).', 'plain words, 3 files (50%).'],
    ['in /home/bob, then', 'in `/home/bob`, then'],
    ['(see https://x.example/y).', '(see `https://x.example/y`).'],
    ['by @all and #1', 'by `@all` and `#1`'],
    ['a --- b', 'a `---` b'],
    ['a_b_c', '`a_b_c`'],
    ['one ` tick', 'one `` ` `` tick'],
  ])('%s', (text, shown) => {
    expect(prose(text)).toBe(shown);
  });

  it('fences code with more ticks than are in it', () => {
    expect(code('a``b')).toBe('```a``b```');
    expect(codeBlock(['````'], '')).toBe('`````sh\n````\n`````');
  });
});
