import { releaseSuite } from '../suite.ts';

releaseSuite('2026.8.2');
