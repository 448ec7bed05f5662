/** The measurements of OpenClaw's own checks, stored beside this file. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { TreeKind } from '../catalogue/fault.ts';
import type { Tool } from './ask.ts';
import type { Baseline, Row } from './measure.ts';

/** The number of findings that each of the three checks has in an install without a fault. */
export interface StoredBaseline extends Readonly<Record<Tool | 'migcheck', number>> {
  readonly tree: TreeKind;
}

export interface StoredRow extends Omit<Row, 'fault'> {
  readonly rule: string;
  readonly title: string;
  readonly options?: readonly string[];
  readonly unheard?: string;
}

export interface Measurements {
  readonly release: string;
  readonly baselines: readonly StoredBaseline[];
  readonly rows: readonly StoredRow[];
}

const FILE = new URL('./measured.json', import.meta.url);

export function readMeasurements(): Measurements {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Measurements;
}

export function writeMeasurements(measurements: Measurements): void {
  writeFileSync(FILE, `${JSON.stringify(measurements, null, 2)}\n`);
}

export function toStored(
  release: string,
  baselines: readonly Baseline[],
  rows: readonly Row[],
): Measurements {
  return {
    release,
    baselines: baselines.map(({ tree, answers, rules }) => ({
      tree,
      doctor: answers.doctor.said.length,
      audit: answers.audit.said.length,
      migcheck: rules.length,
    })),
    rows: rows.map(({ fault: { rule, title, options, unheard }, reported, severity }) => ({
      rule,
      title,
      ...(options && { options }),
      ...(unheard !== undefined && { unheard }),
      reported,
      ...(severity && { severity }),
    })),
  };
}
