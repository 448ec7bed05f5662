import { repairSuite } from '../suite.ts';

repairSuite('2026.9.6');
