import { jsonIn } from '../../formats/json.ts';
import { isObject } from '../config/config.ts';

/** The process that holds a lock, as far as the lock says. */
export interface LockHolder {
  readonly pid?: number;
  readonly startTime?: number;
}

/** Reads the text of a lock: JSON in OpenClaw's own, a bare number in some older ones. */
export function lockHolderIn(text: string): LockHolder {
  if (/^\d{1,10}\s*$/.test(text)) return { pid: Number(text) };
  const lock = jsonIn(text);
  if (!isObject(lock)) return {};
  const startTime = lock.startTime ?? lock.starttime;
  return {
    ...(typeof lock.pid === 'number' && { pid: lock.pid }),
    ...(typeof startTime === 'number' && { startTime }),
  };
}
