import type { Reason } from '../../engine/rule.ts';
import type { YamlString } from '../../formats/yaml-strings.ts';
import { isObject } from '../../install/config/config.ts';
import { readText } from '../../install/files/read.ts';
import type { Install } from '../../install/install.ts';
import { phrase } from '../../phrases/language.ts';

/** The collections of one agent's QMD index. */
export interface QmdIndex {
  readonly agentId: string;
  /** Absolute path on this machine. */
  readonly path: string;
  readonly collections: readonly QmdCollection[];
  /** Why it cannot be read. */
  readonly problem?: Reason;
}

export interface QmdCollection {
  readonly name: string;
  /** The directory that QMD reads. */
  readonly directory: YamlString;
}

const INDEX = /^agents\/([^/]+)\/qmd\/xdg-config\/qmd\/index\.yml$/;
/** A collection takes three lines. */
const LIMIT = 64 * 1024;
/** The limit for all agents together. */
const TOTAL = 256 * 1024;

/** Each agent's `index.yml`, where QMD stores the directories that OpenClaw registered. */
export async function findQmdIndexes(install: Pick<Install, 'tree' | 'at'>): Promise<QmdIndex[]> {
  const files = [...install.tree.entries.values()].flatMap(({ path, kind }) => {
    const agentId = INDEX.exec(path)?.[1];
    return agentId === undefined || kind !== 'file' ? [] : [{ agentId, path: install.at(path) }];
  });
  const indexes: QmdIndex[] = [];
  let left = TOTAL;
  for (const file of files) {
    const read = readText(file.path, Math.min(LIMIT, left));
    if (read.ok) left -= read.text.length;
    indexes.push(await toIndex(file, read));
  }
  return indexes;
}

interface IndexFile {
  readonly agentId: string;
  readonly path: string;
}

async function toIndex(
  { agentId, path }: IndexFile,
  read: ReturnType<typeof readText>,
): Promise<QmdIndex> {
  if (!read.ok) return { agentId, path, collections: [], problem: read.reason };
  // Imported here, because it would add a quarter to what a check loads, for a file that few
  // installs have.
  const { parseYaml } = await import('../../formats/yaml-strings.ts');
  const yaml = parseYaml(read.text);
  if (!yaml) return { agentId, path, collections: [], problem: phrase('problem.not-yaml') };
  const { collections } = isObject(yaml.value) ? yaml.value : {};
  const names = isObject(collections) ? Object.keys(collections) : [];
  return {
    agentId,
    path,
    collections: names.flatMap((name) => {
      const directory = yaml.stringAt(['collections', name, 'path']);
      return directory ? [{ name, directory }] : [];
    }),
  };
}
