import { describe, expect, test } from 'vitest';
import { type LeaveKind, PERSONAL_KINDS } from '../../../../src/lib/rules/leave/policy.ts';
import { judgeLeave } from '../../../../src/lib/rules/leave/request.ts';
import { operations, service } from '../../../support/figures.ts';
import { isRefused, refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof judgeLeave>[1];
const SHIFT = '2026-06-10 08:00';
const base: Input = {
  kind: 'personal',
  days: 1,
  askedAt: '2026-06-01 08:00',
  shiftStart: SHIFT,
  askedBy: 'self',
};
const inOperations = (more: Partial<Input>) => judgeLeave(operations, { ...base, ...more }).value;
const inService = (more: Partial<Input>) => judgeLeave(service, { ...base, ...more }).value;

describe('notice in volume operations', () => {
  test.each<[string, LeaveKind, string, string | null, boolean]>([
    ['A-5.8-05', 'personal', '2026-06-09 23:59', '2026-06-09', true],
    ['A-5.8-05', 'personal', '2026-06-10 00:00', '2026-06-09', false],
    ['A-5.8-06', 'special', '2026-06-10 05:59', '2026-06-10 06:00', true],
    ['A-5.8-06', 'special', '2026-06-10 06:00', '2026-06-10 06:00', true],
    ['A-5.8-06', 'special', '2026-06-10 06:01', '2026-06-10 06:00', false],
    ['A-5.8-04', 'sick', '2026-06-10 07:59', null, true],
    ['A-5.8-04', 'sick', '2026-06-10 08:00', null, false],
    ['A-5.8-15', 'emergency', '2026-06-10 07:59', null, true],
    ['A-5.8-15', 'emergency', '2026-06-10 08:01', null, false],
    ['A-5.8-21', 'holiday-exceptional', '2026-06-10 07:59', null, true],
    ['A-5.8-24', 'business', '2026-06-10 07:59', null, true],
    ['A-5.8-24', 'study', '2026-06-10 08:00', null, false],
  ])('%s: %s asked at %s, latest %s: in time %s', (_fact, kind, askedAt, latest, inTime) => {
    expect(inOperations({ kind, askedAt })).toMatchObject({ latest, inTime });
  });

  test.each([
    ['2026-06-10 11:59', true],
    ['2026-06-10 12:00', false],
    ['2026-06-10 12:01', false],
    ['2026-06-09 23:00', true],
  ])('A-5.8-19: a night shift at 20:00 asked at %s, before noon: %s', (askedAt, inTime) => {
    const verdict = inOperations({ kind: 'night-special', askedAt, shiftStart: '2026-06-10 20:00' });
    expect(verdict).toMatchObject({ latest: '2026-06-10 12:00', inTime, valid: inTime });
  });

  test('a night shift that begins before noon is asked off before it begins', () => {
    const asked = (askedAt: string) =>
      judgeLeave(operations, { ...base, kind: 'night-special', askedAt, shiftStart: '2026-06-10 01:00' });
    expect(asked('2026-06-10 00:59').value.inTime).toBe(true);
    expect(asked('2026-06-10 01:00').value.inTime).toBe(false);
    expect(asked('2026-06-10 01:00').steps[0]?.text).toBe('没有在夜班当日12:00之前提出（2026-06-10 01:00）');
  });

  test('requires a day or two hours, each of its own kind only (A-5.8-05, -06)', () => {
    expect(inOperations({})).toMatchObject({ noticeDaysRequired: 1, noticeHoursRequired: null });
    expect(inOperations({ kind: 'special' })).toMatchObject({
      noticeDaysRequired: null,
      noticeHoursRequired: 2,
    });
    for (const kind of ['sick', 'emergency', 'night-special', 'holiday-exceptional', 'study'] as const) {
      expect(inOperations({ kind })).toMatchObject({ noticeDaysRequired: null, noticeHoursRequired: null });
    }
  });

  test('two hours before a shift after midnight fall on the day before', () => {
    expect(inOperations({ kind: 'special', shiftStart: '2026-06-10 01:30' }).latest).toBe('2026-06-09 23:30');
  });
});

describe('notice in volume service-system', () => {
  test.each<[string, LeaveKind, string, string | null, boolean]>([
    ['E5-leave-07', 'personal', '2026-06-09 23:59', '2026-06-09', true],
    ['E5-leave-07', 'personal', '2026-06-10 07:00', '2026-06-09', false],
    ['E5-leave-08', 'special', '2026-06-10 07:00', '2026-06-10 07:00', true],
    ['E5-leave-08', 'special', '2026-06-10 07:01', '2026-06-10 07:00', false],
    ['E5-leave-29', 'holiday-exceptional', '2026-06-08 23:59', '2026-06-08', true],
    ['E5-leave-29', 'holiday-exceptional', '2026-06-09 00:00', '2026-06-08', false],
    ['E5-leave-21', 'emergency', '2026-06-10 08:00', null, false],
  ])('%s: %s asked at %s, latest %s: in time %s', (_fact, kind, askedAt, latest, inTime) => {
    expect(inService({ kind, askedAt })).toMatchObject({ latest, inTime });
  });

  test('requires one hour for special leave, two days for holidays (E5-leave-08, -29)', () => {
    expect(inService({ kind: 'special' }).noticeHoursRequired).toBe(1);
    expect(inService({ kind: 'holiday-exceptional' }).noticeDaysRequired).toBe(2);
  });
});

describe('approver', () => {
  test.each<LeaveKind>([
    'personal',
    'special',
    'sick',
    'emergency',
    'night-special',
    'holiday-exceptional',
    'business',
    'study',
  ])('operations: the department manager, for %s (A-5.8-09, -20, -24)', (kind) => {
    for (const days of [0.5, 1, 30]) expect(inOperations({ kind, days }).approver).toBe('部门经理');
  });

  test.each<[LeaveKind, string]>([
    ['sick', 'approver'],
    ['holiday', 'holiday'],
    ['holiday-exceptional', 'holiday'],
    ['night-special', 'night-approver'],
    ['study', 'business'],
  ])('operations: for %s by the clause %s', (kind, clause) => {
    const { steps } = judgeLeave(operations, { ...base, kind });
    expect(steps.find(({ text }) => text === '由部门经理批准')?.clause).toBe(`ops.leave.${clause}`);
  });

  test.each<[string, LeaveKind, number, string]>([
    ['E5-leave-14', 'personal', 0.5, '客服部主任'],
    ['E5-leave-14', 'personal', 1, '客服部主任'],
    ['E5-leave-15', 'personal', 1.1, '客服中心主任'],
    ['E5-leave-15', 'sick', 2, '客服中心主任'],
    ['E5-leave-14', 'emergency', 1, '客服部主任'],
    ['E5-leave-27', 'night-special', 2, '管理人员'],
    ['E5-leave-30', 'holiday-exceptional', 1, '管理人员'],
    ['E5-leave-34', 'business', 1, '客服中心主任'],
    ['E5-leave-35', 'study', 1, '客服中心主任'],
  ])('service-system, %s: %s of %d days', (_fact, kind, days, approver) => {
    expect(inService({ kind, days }).approver).toBe(approver);
  });
});

describe('who asks (A-5.8-10 to -12, E5-leave-16 to -18)', () => {
  test.each(['personal', 'special', 'night-special', 'holiday-exceptional'] as const)(
    '%s: in person',
    (kind) => {
      for (const judge of [inOperations, inService]) {
        expect(judge({ kind, askedBy: 'other' })).toMatchObject({
          applicantOk: false,
          valid: false,
          countsAs: '旷工',
        });
        expect(judge({ kind })).toMatchObject({ applicantOk: true, valid: true, countsAs: null });
      }
    },
  );

  test.each(['sick', 'emergency', 'business', 'study'] as const)('%s: by another too', (kind) => {
    for (const judge of [inOperations, inService]) {
      expect(judge({ kind, askedBy: 'other', certificate: true })).toMatchObject({
        applicantOk: true,
        valid: true,
      });
    }
    const { steps } = judgeLeave(operations, { ...base, kind, askedBy: 'other' });
    expect(steps.some(({ clause }) => clause === 'ops.leave.sick-by-others')).toBe(
      kind === 'sick' || kind === 'emergency',
    );
  });
});

describe('certificate (A-5.8-13, -14; E5-leave-19, -20)', () => {
  test.each<[LeaveKind, number, boolean, boolean]>([
    ['sick', 0.9, false, true],
    ['sick', 1, false, false],
    ['sick', 1, true, true],
    ['sick', 30, true, true],
    ['emergency', 2, false, true],
    ['personal', 1, false, true],
  ])('%s of %d days with certificate %s is valid: %s', (kind, days, certificate, valid) => {
    expect(inOperations({ kind, days, certificate }).valid).toBe(valid);
    expect(inService({ kind, days, certificate }).valid).toBe(valid);
  });
});

describe('too late', () => {
  const late = { askedAt: '2026-06-10 07:30' };

  test('is absence unless a manager let it pass (A-5.8-07, -08; E5-leave-09, -10)', () => {
    for (const judge of [inOperations, inService]) {
      expect(judge(late)).toMatchObject({ inTime: false, valid: false, countsAs: '旷工' });
      expect(judge({ ...late, approvedThoughLate: true })).toMatchObject({
        inTime: false,
        valid: true,
        countsAs: null,
      });
    }
  });

  test('says that staying away is absence, and only then', () => {
    const clauses = (more: Partial<Input>) =>
      judgeLeave(service, { ...base, ...more }).steps.map((step) => step.clause);
    expect(clauses(late).at(-1)).toBe('svc.leave.otherwise-absence');
    expect(clauses({})).not.toContain('svc.leave.otherwise-absence');
  });

  test('and by another person is not mended by the manager', () => {
    expect(inOperations({ ...late, approvedThoughLate: true, askedBy: 'other' }).valid).toBe(false);
  });
});

test('a call is told from a request, each by its own clause (A-5.8-04, -15; E5-leave-06, -21)', () => {
  const first = (kind: LeaveKind, askedAt: string) => {
    const [step] = judgeLeave(service, { ...base, kind, askedAt }).steps;
    return [step?.clause, step?.text];
  };
  expect(first('emergency', '2026-06-10 07:00')).toEqual(['svc.leave.emergency', '上班前已电话告知']);
  expect(first('emergency', '2026-06-10 09:00')).toEqual(['svc.leave.emergency', '上班前没有电话告知']);
  expect(first('sick', '2026-06-10 07:00')).toEqual(['svc.leave.ask-before', '上班前已提出']);
  expect(first('sick', '2026-06-10 09:00')).toEqual(['svc.leave.ask-before', '上班前没有提出']);
});

describe('holidays', () => {
  test('no ordinary leave, whoever lets it pass (A-5.8-21, E5-leave-28)', () => {
    for (const judge of [inOperations, inService]) {
      expect(judge({ kind: 'holiday', approvedThoughLate: true })).toMatchObject({
        valid: false,
        countsAs: '旷工',
      });
    }
  });
});

describe('two days a month in volume operations (A-5.7-07)', () => {
  test.each([
    [0, 2, true, 0],
    [0, 2.1, false, -0.1],
    [1, 1, true, 0],
    [1.5, 0.5, true, 0],
    [2, 0.5, false, -0.5],
    [0, 0.5, true, 1.5],
  ])('%d days taken and %d asked for: %s', (daysThisMonth, days, valid, left) => {
    const verdict = inOperations({ days, daysThisMonth });
    expect(verdict.valid).toBe(valid);
    expect(verdict.daysLeft).toBeCloseTo(left);
  });

  test('bind leave for private reasons only', () => {
    for (const kind of ['sick', 'emergency', 'business', 'study'] as const) {
      expect(PERSONAL_KINDS.has(kind)).toBe(false);
      expect(inOperations({ kind, days: 30, daysThisMonth: 2, certificate: true })).toMatchObject({
        valid: true,
        daysLeft: null,
      });
    }
    expect(inOperations({ kind: 'special', daysThisMonth: 2 }).valid).toBe(false);
    expect(inService({ days: 30, daysThisMonth: 20 })).toMatchObject({ valid: true, daysLeft: null });
  });
});

describe('refused', () => {
  test.each([
    ['2025-06-09 08:00', false],
    ['2025-06-09 07:59', true],
    ['2026-07-11 08:00', false],
    ['2026-07-11 08:01', true],
  ])('asked at %s, more than 366 days before or 31 days after: %s', (askedAt, refused) => {
    expect(isRefused(() => inOperations({ askedAt }))).toBe(refused);
  });

  test.each([
    ['days', { days: 0 }],
    ['days', { days: 367 }],
    ['askedAt', { askedAt: '2026-02-30 08:00' }],
    ['shiftStart', { shiftStart: '2026-06-10' }],
    ['askedAt', { askedAt: '2025-06-08 08:00' }],
    ['askedAt', { askedAt: '2026-07-12 08:00' }],
    ['daysThisMonth', { daysThisMonth: 32 }],
  ])('a wrong %s: %j', (field, more) => {
    expect(refusal(() => inOperations(more)).map((p) => p.field)).toEqual([field]);
  });
});
