import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { trackFindings } from '../../../../src/lib/rules/remediation/track.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';

const figures = figuresOf('outsourcing');
type Input = Parameters<typeof trackFindings>[1];
type Finding = Input['findings'][number];
// A Monday; no public holiday follows within three weeks but the one of 2026-06-19.
const FOUND = '2026-06-01';
const service: Finding = { vendor: '甲', what: '事', kind: 'service', foundOn: FOUND, result: 'none' };
const issue: Finding = { ...service, kind: 'issue' };
const track = (asOf: string, ...findings: Finding[]) => trackFindings(figures, { asOf, findings }, HOLIDAYS);
const one = (asOf: string, finding: Finding) => {
  const [found] = track(asOf, finding).value.findings;
  if (!found) throw new Error('nothing tracked');
  return found;
};

describe('golden: a finding (B-3.3-08 to B-3.3-12)', () => {
  const noticed = { ...service, noticeOn: '2026-06-03' };
  test.each<[string, string, Finding, string, string | null]>([
    ['the day it was verified', FOUND, service, 'to-notify', '2026-06-04'],
    ['the last day of the notice', '2026-06-04', service, 'to-notify', '2026-06-04'],
    ['the day after', '2026-06-05', service, 'notify-late', '2026-06-04'],
    ['the day of the notice', '2026-06-03', noticed, 'open', '2026-06-17'],
    ['the last day of the term', '2026-06-17', noticed, 'open', '2026-06-17'],
    ['the day after the term', '2026-06-18', noticed, 'late', '2026-06-17'],
    [
      'a term of the notice’s own',
      '2026-06-10',
      { ...noticed, deadline: '2026-06-10' },
      'open',
      '2026-06-10',
    ],
    ['which is over', '2026-06-11', { ...noticed, deadline: '2026-06-10' }, 'late', '2026-06-10'],
    ['a longer term of its own', '2026-06-25', { ...noticed, deadline: '2026-06-30' }, 'open', '2026-06-30'],
    ['done, not checked', '2026-06-17', { ...noticed, doneOn: '2026-06-17' }, 'to-check', '2026-06-17'],
    [
      'checked and good',
      '2026-06-17',
      { ...noticed, doneOn: '2026-06-17', result: 'passed' },
      'closed',
      null,
    ],
    [
      'checked and partly good',
      '2026-06-17',
      { ...noticed, doneOn: '2026-06-16', result: 'partly' },
      'partly',
      null,
    ],
    ['checked and not good', '2026-06-18', { ...noticed, result: 'failed' }, 'failed', null],
    [
      'an empty day is none',
      FOUND,
      { ...service, noticeOn: '', deadline: '', doneOn: '' },
      'to-notify',
      '2026-06-04',
    ],
  ])('%s', (_name, asOf, finding, state, due) => {
    expect(one(asOf, finding)).toMatchObject({
      state,
      due,
      noticeLate: false,
      doneLate: false,
      escalate: false,
      onAgenda: false,
    });
  });

  test('working days leave out weekends and public holidays (2026-09-25, 2026-10-01)', () => {
    expect(one('2026-09-24', { ...service, foundOn: '2026-09-24' }).due).toBe('2026-09-30');
    expect(one('2026-10-09', { ...service, foundOn: '2026-09-28', noticeOn: '2026-09-29' }).due).toBe(
      '2026-10-19',
    );
  });

  test('a year without a known arrangement is said', () => {
    expect(track(FOUND, service).value.unknownYears).toEqual([]);
    expect(track('2031-06-02', { ...service, foundOn: '2031-06-02' }).value.unknownYears).toEqual(['2031']);
  });

  test.each<[string, Finding, boolean, boolean]>([
    ['both in time', { ...noticed, noticeOn: '2026-06-04', doneOn: '2026-06-18' }, false, false],
    ['the notice a day late', { ...noticed, noticeOn: '2026-06-05', doneOn: '2026-06-18' }, true, false],
    ['done a day late', { ...noticed, doneOn: '2026-06-18' }, false, true],
  ])('%s', (_name, finding, noticeLate, doneLate) => {
    for (const result of ['none', 'passed', 'partly', 'failed'] as const) {
      expect(one('2026-06-30', { ...finding, result })).toMatchObject({ noticeLate, doneLate });
    }
  });

  test('a term of its own rests on no figure', () => {
    const figuresOfTerm = (finding: Finding) => track('2026-06-10', finding).steps[0]?.figures;
    expect(figuresOfTerm(noticed)).toEqual(['vendor.rectifyWithin']);
    expect(figuresOfTerm({ ...noticed, deadline: '2026-06-10' })).toEqual([]);
  });

  test('not done is not done late', () => {
    expect(one('2026-06-30', noticed).doneLate).toBe(false);
  });
});

describe('golden: an issue (B-3.3-05)', () => {
  const answered = { ...issue, noticeOn: '2026-06-03', deadline: '2026-06-08' };
  test.each<[string, string, Finding, string, string | null, boolean]>([
    ['the last day of the answer', '2026-06-03', issue, 'to-notify', '2026-06-03', false],
    ['the day after', '2026-06-04', issue, 'notify-late', '2026-06-03', false],
    ['the day promised', '2026-06-08', answered, 'open', '2026-06-08', false],
    ['the day after the promise', '2026-06-09', answered, 'late', '2026-06-08', true],
    ['settled', '2026-06-09', { ...answered, doneOn: '2026-06-08' }, 'closed', null, false],
    ['settled without an answer', '2026-06-09', { ...issue, doneOn: '2026-06-08' }, 'closed', null, false],
  ])('%s', (_name, asOf, finding, state, due, escalate) => {
    expect(one(asOf, finding)).toMatchObject({ state, due, noticeLate: false, doneLate: false, escalate });
  });

  test.each([
    ['2026-06-08', true, '甲「事」：答应2026-06-08处理完，还没有到'],
    ['2026-06-09', false, '甲「事」：答应2026-06-08处理完，到时没有处理完，升级处理'],
  ])('on %s: in time %s', (asOf, holds, text) => {
    expect(track(asOf, answered).steps).toMatchObject([{ holds, text }]);
  });

  test('late answers and late settlements are marked', () => {
    expect(one('2026-06-09', { ...answered, doneOn: '2026-06-08' })).toMatchObject({
      noticeLate: false,
      doneLate: false,
    });
    expect(one('2026-06-09', { ...answered, noticeOn: '2026-06-04', doneOn: '2026-06-09' })).toMatchObject({
      noticeLate: true,
      doneLate: true,
    });
    expect(one('2026-06-09', { ...issue, doneOn: '2026-06-09' })).toMatchObject({
      noticeLate: false,
      doneLate: false,
    });
  });
});

describe('what happened again goes to the meeting until it is settled', () => {
  const again = { repeated: true };
  test.each<[string, string, Finding, boolean, string | undefined]>([
    ['a finding', '2026-06-02', { ...service, ...again }, true, 'out.communication.meeting-agenda'],
    ['an issue in time', '2026-06-02', { ...issue, ...again }, true, 'out.communication.meeting-agenda'],
    [
      'an issue that escalates',
      '2026-06-09',
      { ...issue, ...again, noticeOn: '2026-06-02', deadline: '2026-06-08' },
      true,
      'out.escalation.close',
    ],
    [
      'one that is settled',
      '2026-06-09',
      { ...issue, ...again, doneOn: '2026-06-08' },
      false,
      'out.vendor.issues',
    ],
  ])('%s', (_name, asOf, finding, onAgenda, last) => {
    expect(one(asOf, finding).onAgenda).toBe(onAgenda);
    expect(track(asOf, finding).steps.at(-1)?.clause).toBe(last);
  });
});

test('as days go by, a finding never gets better by itself, and the day that counts does not move', () => {
  const order = ['to-notify', 'notify-late', 'open', 'late'];
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), fc.boolean(), (early, more, isNoticed) => {
      const finding = isNoticed ? { ...service, noticeOn: FOUND } : service;
      const [before, after] = [
        one(addDays(FOUND, early), finding),
        one(addDays(FOUND, early + more), finding),
      ];
      expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(before.state));
      expect(after.due).toBe(before.due);
    }),
  );
});
