import type { Catalogue } from '../catalogue.ts';
import { phrases } from './phrases.ts';
import { rules } from './rules.ts';

export default {
  and: ' va ',
  andMore: '{names} va yana {more} ta',
  phrases,
  rules,
} satisfies Catalogue;
