import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Company } from '../schemas/company.ts';

/** company.yaml below `root`, for the configuration, which runs before the handbook is loaded. Throws when unsound. */
export function company(root: string): Company {
  return Company.parse(parse(readFileSync(join(root, 'src/content/company.yaml'), 'utf8')));
}
