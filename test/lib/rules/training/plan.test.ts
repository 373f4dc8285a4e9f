import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { checkPlan, type PlanInput } from '../../../../src/lib/rules/training/plan.ts';
import { PART_NAMES, PARTS, PLAN_VOLUMES, planRules } from '../../../../src/lib/rules/training/plan-parts.ts';
import { figuresOf, operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Raw = z.input<typeof PlanInput>;

const FULL = {
  title: '新资费套餐',
  sessions: [{ date: '2026-07-13', from: '14:00', to: '16:00' }],
  place: '培训室',
  content: '答复口径',
  documents: '课件',
  people: [{ name: '陈晓' }, { name: '李敏' }],
  teacher: '周老师',
  questions: 'A、B卷',
  criteria: '按答案计分',
  passMark: 80,
} satisfies Raw;

/** The key of the form that gives each part. */
const KEYS = { time: 'sessions' } as const;
const without = (part: (typeof PARTS)[number]): Raw => {
  const { [part === 'time' ? KEYS.time : part]: _, ...rest } = FULL;
  return rest as Raw;
};

describe('the parts', () => {
  test.each(PLAN_VOLUMES)('%s: a plan with all of them misses none', (volume) => {
    const { value, steps } = checkPlan(figuresOf(volume), FULL);
    expect(value.missing).toEqual([]);
    for (const { part } of planRules(volume, 'customer').needs) {
      expect(steps).toContainEqual(expect.objectContaining({ text: `写了${PART_NAMES[part]}`, holds: true }));
    }
  });

  // A-4.1-04 to 09; D-41-55 to 57; ledger C 3.3-01; E5-qa-15; B-4.2-02 and 03
  test.each([
    ['operations', PARTS],
    ['department', ['time', 'place', 'content']],
    ['retention', ['time', 'people', 'teacher', 'questions']],
    ['service-system', ['time', 'content', 'people', 'teacher', 'criteria']],
    ['outsourcing', ['content', 'teacher', 'questions']],
  ] as const)('%s misses each of its own, and no other', (volume, needed) => {
    for (const part of PARTS) {
      const { value, steps } = checkPlan(figuresOf(volume), without(part));
      expect(value.missing).toEqual((needed as readonly string[]).includes(part) ? [part] : []);
      expect(steps.some(({ text, holds }) => text === `没有写${PART_NAMES[part]}` && holds === false)).toBe(
        value.missing.length > 0,
      );
    }
  });

  test.each([
    ['operations', 'customer', ['ops.training.plan-items']],
    ['department', 'customer', ['dep.training.notice']],
    ['department', 'technical', ['dep.tech-training.notice']],
    ['retention', 'customer', ['ret.training.plan']],
    ['service-system', 'customer', ['svc.duty.qa-report-content']],
    ['outsourcing', 'customer', ['out.training.plan']],
  ] as const)('%s (%s) by its own clause', (volume, centre, clauses) => {
    expect([...new Set(planRules(volume, centre).needs.map(({ clause }) => clause))]).toEqual(clauses);
  });

  test('the list and the pass mark rest on rulings (A-4.1-07, A-4.1-09)', () => {
    const rulings = checkPlan(operations, FULL).steps.map(({ text, ruling }) => [text, ruling]);
    expect(rulings).toContainEqual(['写了参加的人员名单', 'training-roster']);
    expect(rulings).toContainEqual(['写了及格线', 'training-pass-mark']);
    expect(rulings).toContainEqual(['写了地点', undefined]);
  });

  test('only the title: all of them are missing', () => {
    expect(checkPlan(operations, { title: '新资费套餐' }).value).toMatchObject({
      missing: [...PARTS],
      minutes: 0,
      clashes: [],
      publishBy: null,
    });
  });
});

describe('approval (A-4.1-02)', () => {
  test.each([
    ['operations', false, 'needed', ['ops.training.plan-first', 'training-superior', false]],
    ['operations', true, 'given', ['ops.training.plan-first', 'training-superior', true]],
    ['retention', true, 'given', ['ret.training.plan', undefined, true]],
    ['service-system', false, 'needed', ['svc.training.process', undefined, false]],
    ['department', true, 'none', undefined],
    ['outsourcing', true, 'none', undefined],
  ] as const)('%s, approved %s: %s', (volume, approved, approval, step) => {
    const { value, steps } = checkPlan(figuresOf(volume), { ...FULL, approved });
    expect(value.approval).toBe(approval);
    const found = steps.find(({ text }) => text.includes('批准'));
    expect(found && [found.clause, found.ruling, found.holds]).toEqual(step);
  });
});

describe('on duty meanwhile (A-4.3-23)', () => {
  const shifts = [
    { name: '陈晓', date: '2026-07-13', from: '08:00', to: '14:01' },
    { name: '赵磊', date: '2026-07-13', from: '08:00', to: '20:00' },
    { name: '赵磊', date: '2026-07-14', from: '08:00', to: '20:00' },
  ];

  test.each([
    ['operations', 'customer', 'ops.training.no-clash', 'training-duty-time'],
    ['department', 'customer', 'dep.training.attend', undefined],
    ['department', 'technical', 'dep.tech-training.attendance', undefined],
  ] as const)('%s (%s) forbids it', (volume, centre, clause, ruling) => {
    const { value, steps } = checkPlan(figuresOf(volume), { ...FULL, centre, shifts });
    expect(value).toMatchObject({ clashesForbidden: true, strangers: ['赵磊'] });
    expect(value.clashes.map(({ name }) => name)).toEqual(['陈晓']);
    expect(steps).toContainEqual({ text: '陈晓在培训时当班', clause, ruling, figures: [], holds: false });
    const free = checkPlan(figuresOf(volume), { ...FULL, centre, shifts: shifts.slice(1) });
    expect(free.steps).toContainEqual({
      text: '按填的班次，没有人在培训时当班',
      clause,
      ruling,
      figures: [],
      holds: true,
    });
  });

  test.each(['retention', 'service-system', 'outsourcing'] as const)('%s says nothing of it', (volume) => {
    const { value, steps } = checkPlan(figuresOf(volume), { ...FULL, shifts });
    expect(value.clashesForbidden).toBe(false);
    expect(value.clashes).toHaveLength(1);
    expect(steps.some(({ text }) => text.includes('当班'))).toBe(false);
  });

  test.each([{ shifts: [] }, { sessions: [] }])('nothing is concluded without %j', (given) => {
    const { steps } = checkPlan(operations, { ...FULL, shifts, ...given });
    expect(steps.some(({ text }) => text.includes('当班'))).toBe(false);
  });
});

describe('days and times', () => {
  const sessions = [
    { date: '2026-07-14', from: '09:00', to: '10:30' },
    { date: '2026-07-13', from: '14:00', to: '16:00' },
  ];

  test('the minutes of all sessions; published before the first of them (D-41-54, D-56-23)', () => {
    const check = (centre: 'customer' | 'technical', publishedOn?: string) =>
      checkPlan(figuresOf('department'), { ...FULL, sessions, centre, publishedOn }).value;
    expect(check('customer')).toMatchObject({ minutes: 210, publishBy: '2026-07-10', inTime: null });
    expect(check('customer', '2026-07-10').inTime).toBe(true);
    expect(check('technical', '2026-07-11').inTime).toBe(false);
    const { steps } = checkPlan(figuresOf('department'), { ...FULL, sessions, centre: 'technical' });
    expect(steps.at(-1)).toMatchObject({ clause: 'dep.tech-training.notice' });
  });

  test('no other volume sets a day', () => {
    for (const volume of PLAN_VOLUMES.filter((v) => v !== 'department')) {
      const { value } = checkPlan(figuresOf(volume), { ...FULL, publishedOn: '2026-07-13' });
      expect([value.publishBy, value.inTime]).toEqual([null, null]);
    }
  });

  test('its effect is looked at within weeks of the last session (retention 3.4)', () => {
    const { value, steps } = checkPlan(figuresOf('retention'), { ...FULL, sessions });
    expect(value.effectBy).toBe('2026-08-11');
    expect(steps).toContainEqual(
      expect.objectContaining({ clause: 'ret.training.effect', figures: ['training-hours.effectWeeks'] }),
    );
    const one = checkPlan(figuresOf('retention'), { ...FULL, sessions: sessions.slice(0, 1) });
    expect(one.value.effectBy).not.toBeNull();
    expect(checkPlan(figuresOf('retention'), { ...FULL, sessions: [] }).value.effectBy).toBeNull();
    expect(checkPlan(operations, { ...FULL, sessions }).value.effectBy).toBeNull();
  });
});

test.each<[string, Partial<Raw>]>([
  ['title', { title: ' ' }],
  ['sessions.0.to', { sessions: [{ date: '2026-07-13', from: '14:00', to: '14:00' }] }],
  ['sessions.0.to', { sessions: [{ date: '2026-07-13', from: '14:00', to: '09:00' }] }],
  ['sessions.0.date', { sessions: [{ date: '2026-06-31', from: '14:00', to: '15:00' }] }],
  ['shifts.0.to', { shifts: [{ name: '陈晓', date: '2026-07-13', from: '08:00', to: '08:00' }] }],
  ['people.1.name', { people: [{ name: '陈晓' }, { name: '陈晓' }] }],
  ['passMark', { passMark: -1 }],
  ['publishedOn', { publishedOn: '2026-02-30' }],
])('refuses %s: %j', (field, given) => {
  expect(refusal(() => checkPlan(operations, { ...FULL, ...given })).map((p) => p.field)).toEqual([field]);
});

test('writing more never makes a plan miss more', () => {
  const keys = [
    'sessions',
    'place',
    'content',
    'documents',
    'people',
    'teacher',
    'questions',
    'criteria',
    'passMark',
  ];
  const only = (chosen: string[]) =>
    ({
      title: '课',
      ...Object.fromEntries(Object.entries(FULL).filter(([key]) => chosen.includes(key))),
    }) as Raw;
  fc.assert(
    fc.property(
      fc.constantFrom(...PLAN_VOLUMES),
      fc.subarray(keys),
      fc.subarray(keys),
      (volume, some, more) => {
        const few = checkPlan(figuresOf(volume), only(some)).value.missing;
        const fewer = checkPlan(figuresOf(volume), only([...some, ...more])).value.missing;
        expect(few).toEqual(expect.arrayContaining(fewer));
      },
    ),
  );
});
