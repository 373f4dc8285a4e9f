import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const consumer = mkdtempSync(join(tmpdir(), 'callbook-consumer-'));
const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

/** Another program that has the package installed. */
beforeAll(() => {
  const installed = join(consumer, 'node_modules/callbook');
  mkdirSync(join(installed, 'dist-lib'), { recursive: true });
  cpSync('package.json', join(installed, 'package.json'));
  run('tsc', '-p', 'tsconfig.lib.json', '--outDir', join(installed, 'dist-lib'));
  run('node', 'scripts/rulebook.ts', join(installed, 'dist-lib/rulebook.json'));
  for (const dependency of ['zod', 'papaparse', 'ical.js', 'read-excel-file', 'write-excel-file', '@types']) {
    symlinkSync(join(process.cwd(), 'node_modules', dependency), join(consumer, 'node_modules', dependency));
  }
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
}, 300_000);

afterAll(() => rmSync(consumer, { recursive: true }));

const PROGRAM = `
import rulebook from 'callbook/rulebook.json' with { type: 'json' };
import { runTool, type Rulebook } from 'callbook/tools/run';
import swap from 'callbook/tools/swap.tool';

const input = { swapsDoneThisMonth: 2, leaveDaysThisMonth: 0, noticeDays: 4 };
const answer = runTool(swap, rulebook as unknown as Rulebook, { volume: 'operations', date: '2026-06-01', input });
const left: number = answer.value.swapsLeft;
console.log(answer.outcome.verdict, left, answer.steps[0]?.clause);
`;

test('runs in another program, with types', () => {
  writeFileSync(join(consumer, 'program.ts'), PROGRAM);
  writeFileSync(
    join(consumer, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2022',
        strict: true,
        skipLibCheck: true,
        resolveJsonModule: true,
        types: ['node'],
      },
      files: ['program.ts'],
    }),
  );
  run('tsc', '-p', consumer);
  expect(run('node', join(consumer, 'program.js'))).toBe('这次不能换班。 0 ops.swap.monthly-limit\n');
});

test('a wrong type is seen before it runs', () => {
  const wrong = PROGRAM.replace('const left: number', 'const left: string');
  writeFileSync(join(consumer, 'program.ts'), wrong);
  expect(() => run('tsc', '-p', consumer)).toThrow();
});
