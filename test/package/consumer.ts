/** What a user of the library writes: it is compiled and run against the packed package, with nothing else of ours. */
import {
  type CheckOptions,
  check,
  defineRule,
  type Install,
  type InstallVerdict,
  type Report,
} from 'openclaw-migcheck';
import { jsonEra, testRule, without } from 'openclaw-migcheck/testing';

type MessageId = 'missing';

const rule = defineRule<MessageId>({
  id: 'missing-notes',
  severity: 'info',
  title: 'The agent has no notes',
  breaks: ['memory'],
  why: 'The agent starts with no memory.',
  sources: [],
  releases: 'all',
  silent: ['a workspace with MEMORY.md'],
  messages: { missing: { text: '{path} is missing.', remedy: 'Copy it from the old machine.' } },
  check: findMissingNotes,
});

function* findMissingNotes({ tree }: Install): Iterable<InstallVerdict<MessageId>> {
  const notes = 'workspace/MEMORY.md';
  if (tree.entries.has(notes)) return;
  const path = `${tree.root}/${notes}`;
  yield { messageId: 'missing', data: { path }, at: { path } };
}

const home = jsonEra('2026.5.28');
const path = '.openclaw/workspace/MEMORY.md';
testRule(rule, {
  silent: [{ name: 'notes', install: { home } }],
  flagged: [
    {
      name: 'no notes',
      install: { home: without(home, path) },
      findings: [{ messageId: 'missing', path }],
    },
  ],
});

/** Compiled only: the types of a check are complete. */
export async function headlineOf(options: CheckOptions): Promise<Report['verdict']['headline']> {
  const { verdict } = await check(options, { env: process.env });
  return verdict.headline;
}

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
