import type { Catalogue } from '../catalogue.ts';
import { phrases } from './phrases.ts';
import { rules } from './rules.ts';

export default {
  and: ' og ',
  andMore: '{names} og {more} til',
  phrases,
  rules,
} satisfies Catalogue;
