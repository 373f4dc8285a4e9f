import { expect, test } from 'vitest';
import { trackFindings } from '../../../../src/lib/rules/remediation/track.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const figures = figuresOf('outsourcing');
type Finding = Parameters<typeof trackFindings>[1]['findings'][number];
const sound: Finding = { vendor: '甲', what: '事', kind: 'service', foundOn: '2026-06-01', result: 'none' };
const AS_OF = '2026-06-10';
const track = (...findings: Finding[]) => trackFindings(figures, { asOf: AS_OF, findings }, HOLIDAYS);

test.each<[string, Partial<Finding>, string]>([
  ['found after the day it is looked at', { foundOn: '2026-06-11' }, 'foundOn'],
  ['a notice before it was found', { noticeOn: '2026-05-31' }, 'noticeOn'],
  ['a notice to come', { noticeOn: '2026-06-11' }, 'noticeOn'],
  ['a term that ends before the notice', { noticeOn: '2026-06-03', deadline: '2026-06-02' }, 'deadline'],
  ['a term without a notice', { deadline: '2026-06-20' }, 'noticeOn'],
  ['a term before it was found', { deadline: '2026-05-31' }, 'deadline'],
  ['done before it was found', { doneOn: '2026-05-31' }, 'doneOn'],
  ['done in the future', { doneOn: '2026-06-11' }, 'doneOn'],
  ['an answer that promises no day', { kind: 'issue', noticeOn: '2026-06-02' }, 'deadline'],
  ['an issue that was checked', { kind: 'issue', result: 'passed' }, 'result'],
  ['a check without a notice', { result: 'failed' }, 'noticeOn'],
  ['no such day', { noticeOn: '2026-06-31' }, 'noticeOn'],
  ['no vendor', { vendor: '' }, 'vendor'],
])('refused: %s', (_name, more, column) => {
  const problems = refusal(() => track(sound, { ...sound, ...more }));
  expect(problems.map(({ field }) => field)).toEqual([`findings.1.${column}`]);
});

test.each<[string, Partial<Finding>]>([
  [
    'everything on one day',
    { foundOn: AS_OF, noticeOn: AS_OF, deadline: AS_OF, doneOn: AS_OF, result: 'passed' },
  ],
  ['a notice without a term', { noticeOn: '2026-06-02' }],
  ['an answer with a day', { kind: 'issue', noticeOn: '2026-06-02', deadline: '2026-06-02' }],
  ['a check that found it not done', { noticeOn: '2026-06-02', deadline: '2026-06-05', result: 'failed' }],
])('taken: %s', (_name, more) => {
  expect(track({ ...sound, ...more }).value.findings).toHaveLength(1);
});

test('each finding is answered for itself', () => {
  const problems = refusal(() =>
    track({ ...sound, foundOn: '2026-06-11' }, sound, { ...sound, doneOn: '2026-06-11' }),
  );
  expect(problems.map(({ field }) => field)).toEqual(['findings.0.foundOn', 'findings.2.doneOn']);
});

test('an empty list is refused', () => {
  expect(refusal(() => track()).map(({ field }) => field)).toEqual(['findings']);
});
