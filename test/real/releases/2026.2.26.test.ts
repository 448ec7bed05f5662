import { releaseSuite } from '../suite.ts';

releaseSuite('2026.2.26');
