import { releaseSuite } from '../suite.ts';

releaseSuite('2026.5.28');
