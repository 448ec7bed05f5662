import type { Catalogue } from '../catalogue.ts';
import { phrases } from './phrases.ts';
import { rules } from './rules.ts';

export default {
  and: ' en ',
  andMore: '{names} en nog {more}',
  phrases,
  rules,
} satisfies Catalogue;
