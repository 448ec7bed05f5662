import { releaseSuite } from '../suite.ts';

releaseSuite('2026.1.30');
