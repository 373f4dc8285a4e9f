import { defineConfig } from 'vitest/config';

/** The tests that a mutant of a rule must not survive: those of the rules, their tools, sentences, cases and people. */
export default defineConfig({
  resolve: { alias: { '@': `${import.meta.dirname}/src` } },
  test: {
    include: [
      'test/lib/rules/**/*.test.ts',
      'test/cases/rules.test.ts',
      'test/personas.test.ts',
      'test/sentences.test.ts',
      'test/all-tools.test.ts',
    ],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
