import { releaseSuite } from '../suite.ts';

releaseSuite('2026.9.6');
