import { docsUrl } from '../../src/report/links.ts';
import type {
  Report,
  ReportFinding,
  ReportFix,
  ReportInstall,
  ReportPendingRun,
} from '../../src/report/report.ts';

import { verdictOf } from '../../src/report/verdict.ts';

export const INSTALL: ReportInstall = {
  stateDir: '/home/bob/.openclaw',
  kind: 'state',
  profile: null,
  release: '2026.9.6',
  era: 'sqlite',
  origin: {
    homes: ['/home/alice'],
    user: 'alice',
    platform: 'linux',
    release: '2026.9.6',
    stateDirName: null,
  },
  inventory: [
    {
      what: 'configuration',
      status: 'arrived',
      count: null,
      detail: 'openclaw.json',
      phrases: [],
      sinceRecord: null,
    },
    {
      what: 'logins',
      status: 'missing',
      count: 0,
      detail: '2 profiles promised',
      phrases: [],
      sinceRecord: null,
    },
    { what: 'channels', status: 'none', count: null, detail: '', phrases: [], sinceRecord: null },
  ],
  record: null,
};

export const FINDING: ReportFinding = {
  ruleId: 'old-home',
  messageId: 'stale',
  breaks: ['answers'],
  group: 'answers',
  severity: 'error',
  message: 'The workspace is still under /home/alice.',
  data: {},
  path: '/home/bob/.openclaw/openclaw.json',
  line: 4,
  column: 20,
  keyPath: 'agents.defaults.workspace',
  alsoAt: [],
  why: 'Nothing is there any more.',
  docsUrl: docsUrl('old-home'),
  remedy: {
    text: 'Name the new place.',
    messageId: null,
    isWhole: true,
    commands: ['openclaw config set x y'],
  },
  fixes: [
    {
      title: 'name /home/bob',
      messageId: 'old-home/name',
      data: { place: '/home/bob' },
      safety: 'safe',
    },
  ],
  fingerprint: '0123456789abcdef',
  install: '/home/bob/.openclaw',
  frame: { line: 4, text: '      "workspace": "/home/alice/w"', column: 20 },
};

export const FIX: ReportFix = {
  fingerprint: '0123456789abcdef',
  ruleId: 'a',
  title: 'A repair',
  messageId: 'old-home/repair',
  data: {},
  status: 'fixed',
  reason: null,
  reasons: [],
  undo: 'openclaw-migcheck undo 1',
};

export const PENDING: ReportPendingRun = {
  id: '1',
  install: '/home/bob/.openclaw',
  status: 'interrupted',
  startedAt: '2026-11-21T08:09:10.123Z',
  stepsDone: 1,
  steps: 2,
  titles: ['A repair'],
  titlePhrases: [],
  finish: 'openclaw-migcheck --fix',
  undo: 'openclaw-migcheck undo 1',
};

export function sampleReport(change: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'openclaw-migcheck', version: '0.0.0' },
    error: null,
    errorPhrases: [],
    label: null,
    host: {
      name: 'server',
      user: { name: 'bob', uid: 1000, gid: 1000 },
      home: '/home/bob',
      platform: 'linux',
      openclaw: { version: '2026.9.6', source: 'installed' },
    },
    installs: [INSTALL],
    verdict: verdictOf([FINDING], true),
    findings: [FINDING],
    rules: [
      { id: 'old-home', install: INSTALL.stateDir, status: 'findings', reason: null, reasons: [] },
    ],
    complete: true,
    summary: { error: 1, warning: 0, info: 0, suppressed: 0, fixable: 1 },
    suppressed: [],
    pendingRuns: [],
    sources: [],
    plans: [],
    refusals: [],
    fixes: [],
    nextSteps: [
      {
        title: 'Stop the gateway.',
        messageId: 'a',
        data: {},
        rules: [],
        findings: [],
        commands: ['openclaw gateway stop'],
      },
      {
        title: 'Name the new place.',
        messageId: 'b',
        data: {},
        rules: ['old-home'],
        findings: [0],
        commands: ['openclaw config set x y'],
      },
    ],
    notes: [],
    notePhrases: [],
    ...change,
  };
}

export function healthyReport(change: Partial<Report> = {}): Report {
  return sampleReport({
    findings: [],
    verdict: verdictOf([], true),
    rules: [
      { id: 'old-home', install: INSTALL.stateDir, status: 'passed', reason: null, reasons: [] },
    ],
    summary: { error: 0, warning: 0, info: 0, suppressed: 0, fixable: 0 },
    nextSteps: [],
    ...change,
  });
}
