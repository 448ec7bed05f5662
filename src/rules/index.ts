import type { InstallRule } from './define-rule.ts';
import remoteModeHost from './guide/remote-mode-host.ts';

/** Every rule, in the order in which they run and are listed. A new rule is one import and one line here. */
export const rules: readonly InstallRule[] = [remoteModeHost];
