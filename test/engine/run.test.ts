import { describe, expect, it } from 'vitest';
import { FactUnavailable } from '../../src/engine/fact-unavailable.ts';
import { LISTED } from '../../src/engine/listed.ts';
import type { MessageData, Rule, Verdict } from '../../src/engine/rule.ts';
import { runRules } from '../../src/engine/run.ts';
import { ruleTexts } from '../../src/engine/texts.ts';

/** The simplest possible install: the engine does not know what the facts are. */
interface Facts {
  readonly path: string;
}

function ruleThat(
  check: (facts: Facts) => Iterable<Verdict<string, string>>,
  more: Partial<Rule<Facts, string, string>> = {},
): Rule<Facts, string, string> {
  return {
    id: 'some-fault',
    breaks: ['later'],
    severity: 'warning',
    title: 'A fault',
    why: 'It matters.',
    sources: ['seen'],
    releases: 'all',
    silent: ['nothing'],
    messages: {
      found: { text: '{count} faults in {where}', remedy: 'Look.', commands: ['ls {where}'] },
    },
    check,
    ...more,
  };
}

function found(path: string, more: object = {}): Verdict<string, string> {
  return { messageId: 'found', data: { count: 2, where: 'a dir' }, at: { path }, ...more };
}

const texts = ruleTexts('some-fault', {
  mend: 'mend {name}',
  user: 'no user',
  disk: 'no disk',
  database: 'the database cannot be read',
  in: '{file}: {problem}',
});

const safe = {
  title: texts('mend', { name: 'it' }),
  safety: 'safe',
  operations: ['mend'],
} as const;

describe('a rule that finds something', () => {
  it('has its message filled in, and its commands quoted for a shell', async () => {
    const { findings, rules } = await runRules([ruleThat(({ path }) => [found(path)])], {
      path: '/x',
    });
    expect(rules).toEqual([{ id: 'some-fault', status: 'findings' }]);
    expect(findings).toMatchObject([
      {
        ruleId: 'some-fault',
        severity: 'warning',
        message: '2 faults in a dir',
        remedy: { text: 'Look.', commands: ["ls 'a dir'"] },
        path: '/x',
      },
    ]);
  });

  it('has no command that goes wrong where it is pasted', async () => {
    const commands = ['ls {where}', 'rsync -a old:{where} .'];
    const messages = { found: { text: 'It.', remedy: 'Look.', commands } };
    const offered = async (where: string) => {
      const rule = ruleThat(() => [found('/x', { data: { where } })], { messages });
      const { findings } = await runRules([rule], { path: '' });
      return findings[0]?.remedy.commands;
    };
    expect(await offered('/a/b')).toEqual(['ls /a/b', 'rsync -a old:/a/b .']);
    expect(await offered('/a/$(id)')).toEqual(["ls '/a/$(id)'"]);
    expect(await offered('/a/\u001b[2J')).toEqual([]);
    expect(await offered('/a/\u202etxt.sh')).toEqual([]);
  });

  it('is told once for all of its places, with its commands for each of them', async () => {
    const commands = ['stop it', 'mend {where}'];
    const messages = { found: { text: '{count} faults', remedy: 'Mend.', commands } };
    const alsoAt = [
      { at: { path: '/y', line: 3 }, data: { where: '/y' } },
      { at: { path: '/y', line: 4 }, data: { where: '/y' } },
    ];
    const verdict = found('/x', { data: { count: 3, where: '/x' }, alsoAt });
    const { findings } = await runRules([ruleThat(() => [verdict], { messages })], { path: '' });
    expect(findings).toMatchObject([
      {
        path: '/x',
        alsoAt: alsoAt.map(({ at }) => at),
        remedy: { commands: ['stop it', 'mend /x', 'mend /y'] },
      },
    ]);
  });

  it('fills in a command once for all places that have no data of their own', async () => {
    const messages = { found: { text: 'F', remedy: 'Mend.', commands: ['mend {all}'] } };
    const alsoAt = [{ at: { path: '/y' } }, { at: { path: '/z' } }];
    const verdict = found('/x', { data: { all: ['/x', '/y', '/z'] }, alsoAt });
    const filled: unknown[] = [];
    const commandData = (_: string, data: MessageData) => {
      filled.push(data);
      return data;
    };
    const rule = ruleThat(() => [verdict], { messages });
    const { findings } = await runRules([rule], { path: '' }, { commandData });
    expect(findings).toMatchObject([{ remedy: { commands: ['mend /x /y /z'] } }]);
    expect(filled).toHaveLength(1);
  });

  it('has a list of values word by word in a command', async () => {
    const messages = { found: { text: 'In {where}.', remedy: 'Look.', commands: ['ls {where}'] } };
    const offered = async (where: readonly string[]) => {
      const rule = ruleThat(() => [found('/x', { data: { where } })], { messages });
      return (await runRules([rule], { path: '' })).findings[0];
    };
    expect(await offered(['/a', '/b c'])).toMatchObject({
      message: 'In /a and /b c.',
      remedy: { commands: ["ls /a '/b c'"] },
    });
    expect((await offered(['/a', '/\n']))?.remedy.commands).toEqual([]);
  });

  it('has its commands spelled as the caller spells them', async () => {
    const rule = ruleThat(() => [found('/x')]);
    const command = (text: string) => `sudo ${text}`;
    const { findings } = await runRules([rule], { path: '' }, { command });
    expect(findings[0]?.remedy.commands).toEqual(["sudo ls 'a dir'"]);
  });

  it("weighs what the caller says, else what it says itself, else the rule's own severity", async () => {
    const rule = ruleThat(() => [found('/x'), found('/y', { severity: 'error' })]);
    const severities = async (options = {}) =>
      (await runRules([rule], { path: '' }, options)).findings.map(({ severity }) => severity);
    expect(await severities()).toEqual(['warning', 'error']);
    expect(await severities({ severities: { 'some-fault': 'info' } })).toEqual(['info', 'info']);
  });

  it('may offer the repairs that it declares, and no other', async () => {
    const check = () => [found('/x', { fixes: [safe] })];
    const declared = await runRules([ruleThat(check, { fixes: ['safe'] })], { path: '' });
    expect(declared.findings[0]?.fixes).toEqual([
      { ...safe, title: 'mend it', messageId: 'some-fault/mend', data: { name: 'it' } },
    ]);
    const undeclared = await runRules([ruleThat(check, { fixes: ['unsafe'] })], { path: '' });
    expect(undeclared.findings).toEqual([]);
    expect(undeclared.rules[0]).toMatchObject({
      status: 'crashed',
      reason: 'Error: rule some-fault offers a fix that is safe, which its "fixes" does not have',
    });
  });
});

describe('a rule that finds more than anybody reads', () => {
  const many = (count: number, more: object = {}) =>
    Array.from({ length: count }, (_, index) => found(`/${index}`, more));

  it('has so many listed, the grave ones for themselves, and says how many are not', async () => {
    const verdicts = [...many(LISTED.findings + 7), found('/grave', { severity: 'error' })];
    const { findings, rules } = await runRules([ruleThat(() => verdicts)], { path: '' });
    expect(findings).toHaveLength(LISTED.findings + 1);
    expect(findings.at(-1)).toMatchObject({ path: '/grave', severity: 'error' });
    expect(rules).toMatchObject([
      {
        id: 'some-fault',
        status: 'findings',
        reason: '7 more findings are not listed: repair what is listed, then check again',
      },
    ]);
  });

  it('leaves out none of as many as are listed', async () => {
    const { findings, rules } = await runRules([ruleThat(() => many(LISTED.findings))], {
      path: '',
    });
    expect(findings).toHaveLength(LISTED.findings);
    expect(rules).toEqual([{ id: 'some-fault', status: 'findings' }]);
  });

  it('has so many places and commands of one finding', async () => {
    const alsoAt = many(LISTED.places + 3).map((_, index) => {
      const path = `/${index}`;
      return { at: { path }, data: { where: path } };
    });
    const { findings, rules } = await runRules([ruleThat(() => [found('/x', { alsoAt })])], {
      path: '',
    });
    expect(findings[0]?.alsoAt).toHaveLength(LISTED.places);
    expect(findings[0]?.remedy.commands).toHaveLength(LISTED.places + 1);
    expect(rules[0]?.reason).toBe('3 more places of a finding are not listed');
  });

  it('gives so many reasons', async () => {
    const skips = many(LISTED.reasons + 2).map((_, index) => ({
      skip: texts('mend', { name: `no ${index}` }),
    }));
    const { rules } = await runRules([ruleThat(() => skips)], { path: '' });
    expect(rules[0]).toMatchObject({ status: 'skipped' });
    expect(rules[0]?.reason).toMatch(/^mend no 0; mend no 1; .*no 19; and 2 more reasons$/);
  });
});

describe('the fingerprint of a finding', () => {
  const print = async (verdict: Verdict<string, string>, home = '') => {
    const portablePath = (path: string) => path.replace(home, '~');
    const { findings } = await runRules(
      [ruleThat(() => [verdict])],
      { path: '' },
      { portablePath },
    );
    return findings[0]?.fingerprint;
  };

  it('is the same under another home, on another line and with another count', async () => {
    const here = await print(found('/home/a/x', { at: { path: '/home/a/x', line: 1 } }), '/home/a');
    const there = await print(
      found('', { at: { path: '/home/b/x', line: 9 }, data: { count: 7, where: 'b' } }),
      '/home/b',
    );
    expect(here).toMatch(/^[0-9a-f]{16}$/);
    expect(there).toBe(here);
  });

  it('is another where the fault is at one more place', async () => {
    const one = await print(found('/x', { alsoAt: [{ at: { path: '/y' } }] }));
    const more = await print(
      found('/x', { alsoAt: [{ at: { path: '/y' } }, { at: { path: '/z' } }] }),
    );
    expect(one).not.toBe(more);
    expect(one).not.toBe(await print(found('/x')));
  });

  it('is another for another key', async () => {
    const [one, two] = await Promise.all(
      ['a', 'b'].map((keyPath) => print(found('', { at: { path: '/x', keyPath } }))),
    );
    expect(one).not.toBe(two);
  });
});

describe('a rule that cannot go on', () => {
  it('is skipped with each reason once, and passes where it has none', async () => {
    const rules = [
      ruleThat(() => [{ skip: texts('user') }, { skip: texts('user') }, { skip: texts('disk') }]),
      ruleThat(() => []),
    ];
    const result = await runRules(rules, { path: '' });
    expect(result.rules).toEqual([
      {
        id: 'some-fault',
        status: 'skipped',
        reason: 'no user; no disk',
        reasons: [
          { messageId: 'some-fault/user', values: {} },
          { messageId: 'some-fault/disk', values: {} },
        ],
      },
      { id: 'some-fault', status: 'passed' },
    ]);
  });

  it('shows of a title and of a reason, also of one in another, what may be shown', async () => {
    const problem = texts('mend', { name: 'hunter2' });
    const check = () => [
      { skip: texts('in', { file: 'hunter2', problem }) },
      found('/x', { fixes: [{ ...safe, title: problem }] }),
    ];
    const rule = ruleThat(check, { fixes: ['safe'] });
    const show = (value: string) => value.replace('hunter2', '***');
    const { findings, rules } = await runRules([rule], { path: '' }, { show });
    expect(findings[0]?.fixes[0]).toMatchObject({ title: 'mend ***', data: { name: '***' } });
    expect(rules[0]).toMatchObject({
      reason: '***: mend ***',
      reasons: [
        {
          messageId: 'some-fault/in',
          values: {
            file: '***',
            problem: { messageId: 'some-fault/mend', values: { name: '***' } },
          },
        },
      ],
    });
  });

  it('keeps what it found before a fact could not be had', async () => {
    const rule = ruleThat(function* () {
      yield found('/x');
      throw new FactUnavailable(texts('database'));
    });
    const { findings, rules } = await runRules([rule], { path: '' });
    expect(findings).toHaveLength(1);
    expect(rules[0]).toMatchObject({ status: 'findings', reason: 'the database cannot be read' });
  });

  it('crashes alone, and quotes nothing that a parser choked on', async () => {
    const rules = [
      ruleThat(() => {
        throw new SyntaxError('Unexpected token in {"token":"hunter2"}');
      }),
      ruleThat(() => [found('/x')]),
      ruleThat(() => [found('/x', { messageId: 'unknown' })]),
    ];
    const result = await runRules(rules, { path: '' });
    expect(result.rules.map(({ status }) => status)).toEqual(['crashed', 'findings', 'crashed']);
    expect(result.rules[0]?.reason).toBe('SyntaxError');
  });
});
