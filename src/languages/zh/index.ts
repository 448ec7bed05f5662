import type { Catalogue } from '../catalogue.ts';
import { phrases } from './phrases.ts';
import { rules } from './rules.ts';

export default {
  and: ' 和 ',
  andMore: '{names} 及另外 {more} 个',
  comma: '、',
  space: '',
  semicolon: '；',
  phrases,
  rules,
} satisfies Catalogue;
