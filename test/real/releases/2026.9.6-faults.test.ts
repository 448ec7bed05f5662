import { faultSuite } from '../suite.ts';

faultSuite('2026.9.6');
