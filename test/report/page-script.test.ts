/**
 * The script of a page, with as much of a document as it needs. `npm run test:browser` tests the
 * rest.
 */
import { runInNewContext } from 'node:vm';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { LANGUAGES, loadLanguage } from '../../src/languages/index.ts';
import { renderFleetHtml } from '../../src/report/fleet/html.ts';
import { mergeReports, nameReports } from '../../src/report/fleet.ts';
import { NO_CONTEXT } from '../../src/report/format.ts';
import { renderHtml } from '../../src/report/html.ts';
import { FINDING, healthyReport, sampleReport } from './sample-report.ts';

const SECOND = { ...FINDING, ruleId: 'second', message: 'Look at bees.' };
const REPORT = sampleReport({ findings: [FINDING, SECOND] });

type Listener = () => unknown;

class Element {
  value = '';
  hidden = false;
  checked = false;
  readonly buttons: Element[] = [];
  readonly listeners = new Map<string, Listener>();

  constructor(
    public textContent: string,
    readonly dataset: Readonly<Record<string, unknown>>,
    readonly querySelectorAll: (selector: string) => Element[],
  ) {}

  append(button: Element): void {
    this.buttons.push(button);
  }

  setAttribute(): void {}

  addEventListener(name: string, listener: Listener): void {
    this.listeners.set(name, listener);
  }
}

/** Opens a page: its script has run. */
function open(page: string) {
  const $ = load(page);
  const elements = new Map<unknown, Element>();
  const all = (selector: string, root = $.root().find('html')): Element[] =>
    root
      .find(selector)
      .toArray()
      .map((node) => {
        const element =
          elements.get(node) ??
          new Element($(node).text(), $(node).data(), (inner) => all(inner, $(node)));
        element.checked ||= $(node).is('[checked]');
        elements.set(node, element);
        return element;
      });
  const stored = new Map<string, string>();
  runInNewContext($('script').text(), {
    document: {
      documentElement: new Element('', $('html').data(), all),
      title: $('title').text(),
      querySelector: (selector: string) => all(selector)[0] ?? null,
      querySelectorAll: all,
      createElement: () => new Element('', {}, () => []),
      addEventListener: () => {},
    },
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, text: string) => stored.set(key, text),
    },
    addEventListener: () => {},
  });
  return { all, stored };
}

it('finds what is searched for, and says how many that are', () => {
  const { all } = open(renderHtml(REPORT));
  const [found] = all('#found');
  expect(found?.textContent).toBe('2 of 2');
  Object.assign(all('#search')[0] ?? {}, { value: 'bees LOOK' });
  all('.filter')[0]?.listeners.get('input')?.();
  expect(found?.textContent).toBe('1 of 2');
  expect(all('[data-entry]').map(({ hidden }) => hidden)).toEqual([true, false]);
});

it('keeps what is ticked off, and has a button for each command', () => {
  const { all, stored } = open(renderHtml(REPORT));
  const [box] = all('[data-step]');
  Object.assign(box ?? {}, { checked: true });
  box?.listeners.get('change')?.();
  expect([...stored.values()]).toEqual([JSON.stringify([box?.dataset.step])]);
  const buttons = all('.commands').flatMap((block) => block.buttons);
  expect(buttons.map(({ textContent }) => textContent)).toContain('Copy');
});

it.each(LANGUAGES)('runs on each page, in %s', async (tag) => {
  const context = { ...NO_CONTEXT, language: await loadLanguage(tag) };
  const reports = [{ ...REPORT, label: 'a' }, healthyReport({ label: 'b' })];
  const fleet = mergeReports(REPORT.tool, nameReports(reports));
  for (const page of [renderHtml(REPORT, context), renderFleetHtml(fleet, context)]) {
    expect(open(page).all('#found')[0]?.textContent).toMatch(/\d/);
  }
});
