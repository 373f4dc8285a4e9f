// Loaded before the tests when mutants are tried: they import Vitest, and are given what stands in for it on mocha.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest'
      ? { url: new URL('./vitest-on-mocha.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
