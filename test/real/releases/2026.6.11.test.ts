import { releaseSuite } from '../suite.ts';

releaseSuite('2026.6.11');
