// Writes the data that the rules compute with beside the compiled library.
import { writeFileSync } from 'node:fs';
import { loadHandbook } from '../src/handbook/load.ts';
import { today } from './today.ts';

const { asOf, rulesVersion, figures, holidays } = await loadHandbook(process.cwd(), today());
writeFileSync(
  process.argv[2] ?? 'dist-lib/rulebook.json',
  JSON.stringify({ asOf, rulesVersion, figures, holidays }),
);
