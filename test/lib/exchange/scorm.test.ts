import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeScorm } from '../../../src/lib/exchange/scorm.ts';
import { type Attempt, readAttempt, writeAttempt } from '../../../src/lib/exchange/scorm-attempt.ts';
import {
  clockSpan,
  interactionOf,
  isoSpan,
  scormScore,
} from '../../../src/lib/exchange/scorm-interaction.ts';
import { tasksOf } from '../../../src/lib/exchange/tasks.ts';
import { zip } from '../../../src/lib/exchange/zip.ts';
import { rightAnswer, type StepAnswer, stepsOf } from '../../../src/lib/quiz/answer.ts';
import type { Paper } from '../../../src/lib/quiz/paper.ts';
import type { Step } from '../../../src/lib/quiz/question.ts';
import { anyPaper, everyKind } from '../../support/papers.ts';

const player = { script: 'player()', style: 'p{}' };

/** Anything that can be answered to a step. */
function anyAnswer(step: Step): fc.Arbitrary<StepAnswer> {
  const index = (length: number) => fc.integer({ min: 0, max: length - 1 });
  const or = (answers: fc.Arbitrary<StepAnswer>) => fc.option(answers, { nil: null });
  switch (step.kind) {
    case 'single':
      return or(index(step.options.length));
    case 'multiple':
      return or(fc.uniqueArray(index(step.options.length), { minLength: 1 }));
    case 'truefalse':
      return or(fc.boolean());
    case 'order':
      return or(fc.shuffledSubarray([...step.items.keys()], { minLength: step.items.length }));
    case 'matching': {
      const one = fc.option(index(step.pairs.length + step.extra.length), { nil: null });
      return or(fc.array(one, { minLength: step.pairs.length, maxLength: step.pairs.length }));
    }
    case 'numeric':
    case 'fill':
      return or(
        fc.string({ unit: fc.constantFrom('%', '|', ',', '7', 'C', '2', '登', '{', '.'), minLength: 1 }),
      );
  }
}

const anyAttempt = (paper: Paper): fc.Arbitrary<Attempt> =>
  fc.record({
    seed: fc.constantFrom('a1', 'zzzzzz'),
    seconds: fc.nat(10_000),
    place: fc.nat(20),
    finished: fc.boolean(),
    answers: fc
      .tuple(...paper.items.map(({ question }) => fc.tuple(...stepsOf(question).map(anyAnswer))))
      .map((list) =>
        Object.fromEntries(
          list.flatMap((answer, index) =>
            answer.some((part) => part !== null) ? [[paper.items[index]?.question.id, answer]] : [],
          ),
        ),
      ),
  });

test('an attempt survives the platform', () => {
  const any = anyPaper.chain((paper) => anyAttempt(paper).map((attempt) => ({ paper, attempt })));
  fc.assert(
    fc.property(any, ({ paper, attempt }) => {
      expect(readAttempt(paper, writeAttempt(paper, attempt))).toEqual(attempt);
    }),
    { numRuns: 60 },
  );
});

test('a hundred questions with every answer given fit into the 4096 characters of SCORM 1.2', () => {
  const items = Array.from({ length: 12 }, () => everyKind.items).flat();
  const paper = {
    ...everyKind,
    items: items.map(({ question, points }, i) => ({ points, question: { ...question, id: `q/${i}` } })),
  };
  const answers = Object.fromEntries(
    paper.items.map(({ question }) => [
      question.id,
      stepsOf(question).map((step) => (step.kind === 'fill' ? '客'.repeat(30) : rightAnswer(step))),
    ]),
  );
  const text = writeAttempt(paper, { seed: 'abcdef', seconds: 3600, place: 99, finished: false, answers });
  expect(tasksOf(paper).length).toBeGreaterThan(100);
  expect(text.length).toBeLessThan(4096);
});

test('an attempt at other questions, or what is no attempt, is not taken up', () => {
  const attempt = { seed: 'a', seconds: 1, place: 0, finished: false, answers: {} };
  const other = { ...everyKind, items: everyKind.items.slice(1) };
  expect(readAttempt(everyKind, writeAttempt(other, attempt))).toBeNull();
  for (const text of ['', 'x', '{"a":1}']) expect(readAttempt(everyKind, text)).toBeNull();
});

test.each([
  ['1.2', '1.2', 'adlcp:scormtype'],
  ['2004', '2004 3rd Edition', 'adlcp:scormType'],
] as const)('the manifest of SCORM %s names what is there', (version, schemaversion, type) => {
  const { files, left } = writeScorm(everyKind, version, player);
  const manifest = new DOMParser().parseFromString(
    files['imsmanifest.xml'] ?? '',
    'text/xml',
  ).documentElement;
  const all = (name: string) => [...(manifest?.getElementsByTagName(name) ?? [])];
  expect(all('schema')[0]?.textContent).toBe('ADL SCORM');
  expect(all('schemaversion')[0]?.textContent).toBe(schemaversion);
  const [organizations, organization, item, resource] = [
    all('organizations')[0],
    all('organization')[0],
    all('item')[0],
    all('resource')[0],
  ];
  expect(organizations?.getAttribute('default')).toBe(organization?.getAttribute('identifier'));
  expect(item?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'));
  expect(item?.getElementsByTagName('title')[0]?.textContent).toBe(everyKind.title);
  expect(resource?.getAttribute(type)).toBe('sco');
  expect(resource?.getAttribute('href')).toBe('index.html');
  expect(all('file').map((file) => file.getAttribute('href'))).toEqual(
    Object.keys(files).filter((file) => file !== 'imsmanifest.xml'),
  );
  const identifiers = [manifest, organization, item, resource].map((e) => e?.getAttribute('identifier'));
  expect(new Set(identifiers).size).toBe(4);
  for (const id of identifiers) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._-]*$/);
  expect(files['index.html']).not.toMatch(/<script(?! src=")|\son\w+=|style=|https?:/);
  expect(left.join()).toContain('答案都在包里');
});

test('a package is a zip that gives every file back', () => {
  const { files } = writeScorm(everyKind, '2004', player);
  const read = Object.entries(unzipSync(zip(files))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(Object.fromEntries(read)).toEqual(files);
  expect(zip(files)).toEqual(zip(files));
});

const [single, multiple, truefalse, order, numeric, matching, fill] = tasksOf(everyKind);

test.each([
  [single, 1, 'choice', 'b', 'b', '0'],
  [multiple, [2, 0], 'choice', 'c,a', 'c[,]a', '0.666667'],
  [truefalse, false, 'true-false', 'f', 'false', '1'],
  [order, [1, 0, 2, 3], 'sequencing', 'b,a,c,d', 'b[,]a[,]c[,]d', '0'],
  [numeric, '８６ %', 'numeric', '86', '86', '1'],
  [numeric, '不知道', 'numeric', null, null, '0'],
  [matching, [0, null, 3], 'matching', '1.a,3.d', '1[.]a[,]3[.]d', '0.333333'],
  [fill, ' 登记 ', 'fill-in', ' 登记 ', ' 登记 ', '1'],
  [single, null, 'choice', null, null, '0'],
] as const)('an interaction in both versions: %#', (task, answer, type, old, modern, share) => {
  if (!task) throw new Error('no task');
  const given = answer as StepAnswer;
  const wrong = { '1.2': 'wrong', '2004': 'incorrect' };
  for (const [version, response] of [
    ['1.2', old],
    ['2004', modern],
  ] as const) {
    const result = share === '1' ? 'correct' : share === '0' ? wrong[version] : share;
    expect(interactionOf(task, given, version)).toMatchObject({ type, response, result });
  }
});

test('the patterns of right answers', () => {
  const patterns = (version: '1.2' | '2004') =>
    [single, multiple, truefalse, order, numeric, matching, fill].map(
      (task) => task && interactionOf(task, null, version).correct,
    );
  const accepted = ['登记', '登记手续*'];
  expect(patterns('1.2')).toEqual([
    ['a'],
    ['a,b,c'],
    ['f'],
    ['a,b,c,d'],
    ['85.5'],
    ['1.a,2.b,3.c'],
    accepted,
  ]);
  expect(patterns('2004')).toEqual([
    ['a'],
    ['a[,]b[,]c'],
    ['false'],
    ['a[,]b[,]c[,]d'],
    ['85[:]86'],
    ['1[.]a[,]2[.]b[,]3[.]c'],
    accepted,
  ]);
});

test('spans of time', () => {
  expect([clockSpan(0), clockSpan(59.6), clockSpan(3725), clockSpan(400_000)]).toEqual([
    '0000:00:00',
    '0000:01:00',
    '0001:02:05',
    '0111:06:40',
  ]);
  expect(isoSpan(89.7)).toBe('PT90S');
});

test('a score: SCORM 1.2 is scaled to 100 where a paper has more, 2004 never', () => {
  const score = { points: 100, of: 120 };
  expect(scormScore(score, '1.2')).toEqual({ raw: 83.3333, max: 100, scaled: 0.8333 });
  expect(scormScore(score, '2004')).toEqual({ raw: 100, max: 120, scaled: 0.8333 });
  expect(scormScore({ points: 7.5, of: 10 }, '1.2')).toEqual({ raw: 7.5, max: 10, scaled: 0.75 });
  expect(scormScore({ points: 0, of: 0 }, '2004')).toEqual({ raw: 0, max: 0, scaled: 0 });
});
