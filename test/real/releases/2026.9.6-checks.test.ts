import { checkSuite } from '../suite.ts';

checkSuite('2026.9.6');
