// Lists the questions whose clauses changed since they were reviewed; --accept PREFIX … notes that they were looked at.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadHandbook } from '../src/handbook/load.ts';
import { reviewPrints, toReview } from '../src/handbook/review.ts';
import { today } from './today.ts';

const FILE = 'src/content/quizzes/reviewed.json';

const now = reviewPrints(await loadHandbook(process.cwd(), today()));
const reviewed = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, string>) : {};
const [flag, ...prefixes] = process.argv.slice(2);

if (flag === '--accept') {
  const accepted = (id: string) => prefixes.length === 0 || prefixes.some((prefix) => id.startsWith(prefix));
  const next = Object.keys(now)
    .sort()
    .flatMap((id) => {
      const print = accepted(id) ? now[id] : reviewed[id];
      return print === undefined ? [] : [[id, print]];
    });
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(next), null, 2)}\n`);
  console.log(`${next.length} questions reviewed`);
} else {
  const { unreviewed, changed } = toReview(reviewed, now);
  for (const id of changed) console.log(`changed since its review: ${id}`);
  for (const id of unreviewed) console.log(`never reviewed: ${id}`);
  console.log(
    `${Object.keys(now).length} questions, ${changed.length} changed, ${unreviewed.length} never reviewed`,
  );
  process.exit(changed.length + unreviewed.length > 0 ? 1 : 0);
}
