import { globSync } from 'node:fs';

/** Files below `out` whose names end in `ending`, relative, in order. */
export function builtFiles(out: string, ending: string): string[] {
  return globSync(`**/*${ending}`, { cwd: out }).sort();
}
