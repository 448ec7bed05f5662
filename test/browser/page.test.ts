/** The pages in a real browser: run with `npm run test:browser`. Skipped without Chromium. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, loadLanguage } from '../../src/languages/index.ts';
import { maskOutput } from '../../src/masking/mask.ts';
import { renderFleetHtml } from '../../src/report/fleet/html.ts';
import { mergeReports, nameReports } from '../../src/report/fleet.ts';
import { NO_CONTEXT } from '../../src/report/format.ts';
import { renderHtml } from '../../src/report/html.ts';
import { EVIL, hostileReport } from '../report/hostile-report.ts';
import { FINDING, healthyReport, sampleReport } from '../report/sample-report.ts';

const PLACES = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const program = [process.env.CHROME_PATH, ...PLACES].find((path) => path && existsSync(path));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WARNING = {
  ...FINDING,
  severity: 'warning' as const,
  ruleId: 'second',
  message: 'Look at bees.',
};
const REPORT = sampleReport({
  findings: [FINDING, WARNING],
  summary: { error: 1, warning: 1, info: 0, suppressed: 0, fixable: 2 },
});
const PAGES = {
  report: renderHtml(REPORT),
  hostile: renderHtml(hostileReport()),
  healthy: renderHtml(healthyReport()),
  fleet: renderFleetHtml(
    mergeReports(
      REPORT.tool,
      nameReports([REPORT, healthyReport({ label: 'b' }), hostileReport()]),
    ),
  ),
};

describe.skipIf(program === undefined)('in a browser', () => {
  let browser: Browser;
  let scratch: string;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'migcheck-browser-'));
    for (const [name, text] of Object.entries(PAGES)) {
      writeFileSync(join(scratch, `${name}.html`), maskOutput(text));
    }
    const isRoot = process.getuid?.() === 0;
    browser = await chromium.launch({
      executablePath: program ?? '',
      args: isRoot ? ['--no-sandbox'] : [],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** Opens a page and records its errors and requests. */
  async function open(name: string, options: object = {}) {
    const page = await browser.newPage(options);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(join(scratch, `${name}.html`)).href);
    return { page, complaints };
  }

  /**
   * The result of an automatic accessibility check. The policy of the page allows no script, so it
   * is injected from outside.
   */
  async function faultsOf(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<AxeResult>('axe.run()');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  interface AxeResult {
    readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
  }

  describe.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('the page %s', (name) => {
    it.each(['light', 'dark'] as const)(
      'is accessible and without an error, %s',
      async (scheme) => {
        const { page, complaints } = await open(name, { colorScheme: scheme });
        for (const entry of await page.locator('summary').all()) await entry.click();
        expect(await faultsOf(page)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      },
    );

    it('is no wider than a phone', async () => {
      const { page } = await open(name, { viewport: { width: 360, height: 640 } });
      const root = 'document.documentElement';
      expect(await page.evaluate(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
      await page.close();
    });
  });

  it.each(LANGUAGES)('is accessible and without an error in %s', async (tag) => {
    const language = await loadLanguage(tag);
    writeFileSync(
      join(scratch, `in-${tag}.html`),
      maskOutput(renderHtml(REPORT, { ...NO_CONTEXT, language })),
    );
    const { page, complaints } = await open(`in-${tag}`);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('finds what is searched for, with the keyboard alone', async () => {
    const { page } = await open('report');
    await page.keyboard.press('/');
    await page.keyboard.type('bees LOOK');
    expect(await page.locator('#found').textContent()).toBe('1 of 2');
    expect(await page.locator('details:visible').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('#found').textContent()).toBe('0 of 2');
    expect(await page.locator('#findings h3:visible').count()).toBe(0);
    await page.close();
  });

  it('keeps what was ticked off', async () => {
    const { page } = await open('report');
    await page.locator('#steps input').first().check();
    await page.reload();
    const boxes = page.locator('#steps input');
    expect([await boxes.nth(0).isChecked(), await boxes.nth(1).isChecked()]).toEqual([true, false]);
    await page.close();
  });

  it('copies commands as they are', async () => {
    const { page } = await open('report', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#steps button').last().click();
    await page.locator('#steps button', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('openclaw config set x y');
    await page.close();
  });

  it('can be read without its script, and prints all of it', async () => {
    const { page } = await open('report', { javaScriptEnabled: false });
    expect(await page.locator('.filter:visible').count()).toBe(0);
    expect(await page.locator('details').count()).toBe(2);
    await page.close();
    const printed = await open('report');
    await printed.page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await printed.page.emulateMedia({ media: 'print' });
    expect(await printed.page.locator('details dl:visible').count()).toBe(2);
    expect(await printed.page.locator('button:visible, .filter:visible').count()).toBe(0);
    expect((await printed.page.pdf()).length).toBeGreaterThan(1000);
    await printed.page.close();
  });

  it('refuses a script that got into a page all the same', async () => {
    const injected = PAGES.report.replace(
      '</main>',
      '<script>document.title = "pwned"</script></main>',
    );
    writeFileSync(join(scratch, 'report.html'), injected);
    const { page, complaints } = await open('report');
    expect(await page.title()).not.toBe('pwned');
    expect(complaints.join()).toContain('Content Security Policy');
    expect(EVIL).toContain('<script>');
    await page.close();
  });
});
