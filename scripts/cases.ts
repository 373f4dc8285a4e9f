// Runs a file of golden cases (its form: see the head of test/cases/rules.yaml) through the rules and lists the failures.
import { answer } from '../test/cases/adapter.ts';
import { agrees } from '../test/cases/compare.ts';
import { readCases } from '../test/cases/read.ts';

const file = process.argv[2];
if (!file) {
  console.error('usage: npm run cases -- FILE.yaml');
  process.exit(2);
}

const count = { passed: 0, failed: 0, skipped: 0 };
const skipped = new Map<string, number>();
for (const given of readCases(file)) {
  const fail = (got: string) => {
    count.failed++;
    console.log(`${given.id}  expected ${JSON.stringify(given.expect)}  got ${got}`);
  };
  try {
    const got = answer(given);
    if (got === null) {
      count.skipped++;
      skipped.set(given.topic, (skipped.get(given.topic) ?? 0) + 1);
    } else if (agrees(given.expect, got)) count.passed++;
    else fail(JSON.stringify(got));
  } catch (error) {
    fail(String(error));
  }
}
for (const [topic, cases] of skipped) console.log(`skipped  ${topic}: no adapter (${cases} cases)`);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exit(count.failed > 0 ? 1 : 0);
