import { rules } from '../rules/index.ts';

/** Rules whose remedy is to copy something that did not arrive. */
export const RESTORING_RULES: ReadonlySet<string> = new Set(
  rules.filter((rule) => rule.step === 'restore').map((rule) => rule.id),
);
