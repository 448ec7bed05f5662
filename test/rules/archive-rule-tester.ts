/**
 * The rule tester for rules about archives: each case is an archive, and the findings have paths in
 * it.
 */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchives } from '../../src/archive/open.ts';
import type { Finding } from '../../src/engine/finding.ts';
import type { Severity } from '../../src/engine/rule.ts';
import { runRules } from '../../src/engine/run.ts';
import { openInstalls } from '../../src/install/open.ts';
import type { OpenOptions } from '../../src/install/open-options.ts';
import type { InstallRule } from '../../src/rules/define-rule.ts';
import { type TarHeader, tarOf } from '../support/tar-entries.ts';
import { exampleOf } from './page-example.ts';
import { testPlaceOf } from './rule-place.ts';

export interface ArchiveCase {
  readonly name: string;
  readonly entries: readonly TarHeader[];
  /** Other archives that are checked with it. */
  readonly beside?: readonly (readonly TarHeader[])[];
  /** Changes the bytes of the tar. */
  readonly change?: (tar: Buffer) => Buffer;
  readonly options?: Pick<OpenOptions, 'user' | 'platform' | 'home'>;
  readonly limits?: NonNullable<Parameters<typeof openArchives>[1]['limits']>;
}

export interface FlaggedArchive<MessageId extends string> extends ArchiveCase {
  readonly findings: readonly {
    readonly messageId: MessageId;
    /** As a report shows it: `a.tar: .openclaw`, or `a.tar` for the archive itself. */
    readonly path: string;
    readonly says: RegExp;
    /** A command that its remedy must give. */
    readonly command?: string;
    readonly severity?: Severity;
  }[];
  /**
   * Its first finding is the example on the page of the rule. Without such a case, the first case
   * has it.
   */
  readonly isExample?: true;
}

export interface ArchiveRuleTest<MessageId extends string> {
  readonly silent: readonly ArchiveCase[];
  readonly flagged: readonly FlaggedArchive<MessageId>[];
}

export function testArchiveRule<MessageId extends string>(
  rule: InstallRule<MessageId>,
  { silent, flagged }: ArchiveRuleTest<MessageId>,
): void {
  describe(rule.id, () => {
    it.each(silent)('is silent: $name', async (one) => {
      expect(await findingsIn(rule, one)).toEqual([]);
    });
    it.each(flagged)('flags: $name', async (one) => {
      const found = await findingsIn(rule, one);
      expect(found.map(({ message: _, commands: __, ...rest }) => rest)).toEqual(
        one.findings.map(({ messageId, path, severity = rule.severity }) => ({
          ...{ messageId, path, severity },
        })),
      );
      for (const [index, { says, command }] of one.findings.entries()) {
        expect(found[index]?.message).toMatch(says);
        if (command !== undefined) expect(found[index]?.commands).toContain(command);
      }
    });
    testPlaceOf(rule);
    it('the example on its page is what is shown', async () => {
      const example = flagged.find(({ isExample }) => isExample) ?? flagged[0];
      const shown = example && (await inArchive(rule, example, toExample));
      await expect(shown).toMatchFileSnapshot('./example.txt');
    });
    it('has each of its messages in a test', () => {
      const used = flagged.flatMap(({ findings }) => findings.map(({ messageId }) => messageId));
      expect([...new Set(used)].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

interface Found {
  readonly findings: readonly Finding[];
  readonly stateDir: string;
  /** A text with the paths as a report has them. */
  readonly shown: (text: string) => string;
}

/** What a rule finds in an archive. */
export function findingsIn<MessageId extends string>(
  rule: InstallRule<MessageId>,
  one: ArchiveCase,
) {
  return inArchive(rule, one, ({ findings, shown }) =>
    findings.map(({ messageId, severity, message, path, remedy }) => ({
      ...{ messageId, severity, message, commands: remedy.commands, path: shown(path) },
    })),
  );
}

function toExample({ findings, stateDir, shown }: Found): string {
  return exampleOf(findings, stateDir, shown);
}

async function inArchive<MessageId extends string, Made>(
  rule: InstallRule<MessageId>,
  one: ArchiveCase,
  make: (found: Found) => Made,
): Promise<Made> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'openclaw-migcheck-test-')));
  try {
    const tars = [one.entries, ...(one.beside ?? [])];
    const sources = await Promise.all(
      tars.map((each, index) => write(each, index, one, directory)),
    );
    const env = { HOME: directory };
    const { home } = one.options ?? {};
    const opened = await openArchives(sources, {
      env,
      ...(one.limits && { limits: one.limits }),
      ...(home !== undefined && { home }),
    });
    try {
      const [install] = openInstalls({ ...one.options, ...opened.open, env });
      if (install === undefined) throw new Error('no install');
      const { findings, rules } = await runRules([rule], install);
      expect(rules.map(({ status }) => status)).not.toContain('crashed');
      const shown = (text: string) => opened.shown(text).replaceAll(`${directory}/`, '');
      return make({ findings, stateDir: install.stateDir, shown });
    } finally {
      opened.close();
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function write(
  entries: readonly TarHeader[],
  index: number,
  { change = (bytes) => bytes }: ArchiveCase,
  directory: string,
) {
  const name = `${'abc'[index]}.tar`;
  const path = join(directory, name);
  writeFileSync(path, change(await tarOf(entries)), { mode: 0o600 });
  return { name, path };
}
