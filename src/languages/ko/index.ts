import type { Catalogue } from '../catalogue.ts';
import { phrases } from './phrases.ts';
import { rules } from './rules.ts';

export default { andMore: '{names} 외 {more}개', phrases, rules } satisfies Catalogue;
