/** The plugin without OpenClaw: what it registers, and what an agent gets to see. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING, sampleReport } from '../report/sample-report.ts';

const PLUGIN = resolve(import.meta.dirname, '../../plugin');
const { summaryOf } = await import(join(PLUGIN, 'summary.js'));
const { default: plugin } = await import(join(PLUGIN, 'index.js'));

function readJson(path: string) {
  return JSON.parse(readFileSync(join(PLUGIN, path), 'utf8'));
}

describe('the summary for an agent', () => {
  it('answers first, and has findings and steps', () => {
    const summary = summaryOf(sampleReport());
    expect(Object.keys(summary)[0]).toBe('verdict');
    expect(summary.findings[0]).toMatchObject({
      rule: FINDING.ruleId,
      severity: FINDING.severity,
      message: FINDING.message,
    });
    expect(summary.findingsLeftOut).toBe(0);
  });

  it('is bounded, whatever a copy has', () => {
    const huge = { ...FINDING, message: 'x'.repeat(100_000), path: 'y'.repeat(100_000) };
    const step = {
      title: 'z'.repeat(100_000),
      rules: [],
      commands: Array(1000).fill('c'.repeat(9999)),
    };
    const report = sampleReport({
      findings: Array(1000).fill(huge),
      nextSteps: Array(1000).fill(step),
    });
    const summary = summaryOf(report);
    expect(summary.findings).toHaveLength(20);
    expect(summary.findingsLeftOut).toBe(980);
    expect(JSON.stringify(summary).length).toBeLessThan(300_000);
  });
});

describe('the plugin', () => {
  const commands: unknown[] = [];
  const tools: { create: (context?: object) => unknown; name: string }[] = [];
  plugin.register({
    registerCli: (_: unknown, options: object) => commands.push(options),
    registerTool: (create: () => unknown, { name }: { name: string }) =>
      tools.push({ create, name }),
  });

  it('registers what its manifest says', () => {
    const { cliCommands, contracts, id, version } = readJson('openclaw.plugin.json');
    expect(commands).toEqual([{ commands: ['migcheck'], descriptors: cliCommands }]);
    expect(tools.map(({ name }) => name)).toEqual(contracts.tools);
    expect(plugin.id).toBe(id);
    expect(readJson('package.json').name).toBe(id);
    expect(readJson('package.json').version).toBe(version);
  });

  it('has the version of the package that it brings', () => {
    const { version, dependencies } = readJson('package.json');
    expect(readJson('../package.json').version).toBe(version);
    expect(dependencies).toEqual({ 'openclaw-migcheck': version });
  });

  it('gives an agent in a sandbox no tool', () => {
    const [tool] = tools;
    expect(tool?.create({ sandboxed: true })).toBeNull();
    expect(tool?.create({})).toMatchObject({ name: 'openclaw_migcheck' });
  });
});
