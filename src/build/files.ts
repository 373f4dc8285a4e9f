import { globSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files below `out` whose names end in `ending`, relative, in order. */
export function builtFiles(out: string, ending: string): string[] {
  return globSync(`**/*${ending}`, { cwd: out, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
