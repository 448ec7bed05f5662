import { inject } from 'vitest';
import type { Stage } from './installs.ts';

export function stage(): Stage {
  return { scratch: inject('scratch'), modelUrl: inject('modelUrl') };
}
