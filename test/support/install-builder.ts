/** The installs that the published tests of rules have. */
export * from '../../src/testing/index.ts';
