import type { NotProvoked } from './fault.ts';

const ARCHIVE = 'says what is wrong with an archive: a copy in a directory has no such fault';

export const ARCHIVES_NOT_PROVOKED: readonly NotProvoked[] = [
  { rule: 'damaged-archive', because: ARCHIVE },
  { rule: 'unsafe-archive', because: ARCHIVE },
  { rule: 'incomplete-archive', because: ARCHIVE },
  { rule: 'hot-archive', because: ARCHIVE },
];
