import { moveSuite } from '../suite.ts';

moveSuite('2026.9.6');
