import { defineConfig } from 'vitest/config';

/** The tests that a mutant of a rule must not survive: those of the rules, their tools, cases and people. */
export default defineConfig({
  test: {
    include: ['test/lib/rules/**/*.test.ts', 'test/cases/rules.test.ts', 'test/personas.test.ts'],
    testTimeout: 60_000,
  },
});
