import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Eight characters that change with every figure and every rule below `root`. */
export function rulesVersion(root: string): string {
  const hash = createHash('sha256');
  for (const file of ['src/content/figures/*.yaml', 'src/content/holidays.yaml', 'src/lib/rules/**/*.ts']
    .flatMap((p) => globSync(p, { cwd: root }))
    .sort()) {
    hash.update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 8);
}
