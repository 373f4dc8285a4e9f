// Writes the public holidays of every year from 2024 on that the package chinese-days knows. Years that stand in the file
// and that it does not know are kept.
import { readFileSync, writeFileSync } from 'node:fs';
import chineseDays from 'chinese-days';
import { parse, stringify } from 'yaml';
import { addDays } from '../src/lib/dates.ts';
import { Holidays } from '../src/schemas/holidays.ts';

const FILE = 'src/content/holidays.yaml';
const FIRST = 2024;

const kept = Holidays.parse(parse(readFileSync(FILE, 'utf8')) ?? {});
for (let year = FIRST; year < FIRST + 20; year++) {
  const off: Record<string, string> = {};
  const work: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    const { work: worked, name } = chineseDays.getDayDetail(day);
    const [, holiday] = name.split(',');
    if (holiday && !worked) off[day] = holiday;
    if (holiday && worked) work.push(day);
  }
  if (Object.keys(off).length > 0) kept[String(year)] = { off, work };
}
const head = `# The state's arrangement of public holidays (国务院办公厅通知), by year: days off with their names, and weekend days
# worked in exchange. Written by \`npm run holidays\` from the package chinese-days; edit it where your company differs or
# a new year has been announced. Tools say so when they need a year that is not here.
`;
writeFileSync(
  FILE,
  head + stringify(Holidays.parse(kept), { defaultStringType: 'PLAIN', defaultKeyType: 'QUOTE_DOUBLE' }),
);
console.log(
  Object.entries(kept)
    .map(([year, { off, work }]) => `${year}: ${Object.keys(off).length} off, ${work.length} worked`)
    .join('\n'),
);
