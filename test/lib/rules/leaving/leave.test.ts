import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/lib/dates.ts';
import { planLeaving } from '../../../../src/lib/rules/leaving/leave.ts';
import { figuresOf, HOLIDAYS, operations, service } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const retention = figuresOf('retention');
const outsourcing = figuresOf('outsourcing');
type Input = Parameters<typeof planLeaving>[1];
const NOTICE = '2026-07-01';
const leave = (more: Partial<Input> = {}, figures = operations) =>
  planLeaving(figures, { status: 'regular', noticeOn: NOTICE, ...more }, HOLIDAYS);

describe('golden: notice (A-5.7-15, C-2.10-01; 劳动合同法 art. 37)', () => {
  test.each<[Input['status'], string | undefined, number, string, string, number]>([
    // status, last day wished → days of notice, earliest, last day, days short
    ['regular', undefined, 30, '2026-07-31', '2026-07-31', 0],
    ['regular', '', 30, '2026-07-31', '2026-07-31', 0],
    ['regular', '2026-07-31', 30, '2026-07-31', '2026-07-31', 0],
    ['regular', '2026-08-15', 30, '2026-07-31', '2026-08-15', 0],
    ['regular', '2026-07-30', 30, '2026-07-31', '2026-07-30', 1],
    ['regular', NOTICE, 30, '2026-07-31', NOTICE, 30],
    ['probation', undefined, 3, '2026-07-04', '2026-07-04', 0],
    ['probation', '2026-07-03', 3, '2026-07-04', '2026-07-03', 1],
  ])('%s, last day %s', (status, wished, noticeDays, earliest, lastDay, short) => {
    for (const figures of [operations, retention]) {
      expect(leave({ status, lastDay: wished }, figures).value).toMatchObject({
        noticeDays,
        earliest,
        lastDay,
        short,
      });
    }
  });

  test('both steps cite the clause of the volume and the ruling on counting', () => {
    const cited = (status: Input['status'], figures: typeof operations) =>
      leave({ status }, figures)
        .steps.slice(0, 2)
        .map(({ text, clause, ruling, holds }) => [text, clause, ruling, holds]);
    const count = 'resignation-count';
    expect(cited('regular', operations)).toEqual([
      ['2026-07-01送到，从次日数满30天：2026-07-31', 'ops.attendance.resignation-notice', count, undefined],
      ['提前30天，要求至少30天：符合', 'ops.attendance.resignation-notice', count, true],
    ]);
    expect(cited('probation', operations)[1]).toEqual([
      '提前3天，要求至少3天：符合',
      'ops.attendance.resignation-probation',
      count,
      true,
    ]);
    expect(cited('probation', retention)[1]?.[1]).toBe('ret.leaving.notice');
  });

  test('the other volumes state none and need the last day', () => {
    for (const figures of [outsourcing, service]) {
      expect(leave({ lastDay: '2026-07-31' }, figures).value).toMatchObject({
        noticeDays: null,
        earliest: null,
        short: 0,
        talkBy: null,
        transferBy: null,
      });
      expect(refusal(() => leave({}, figures)).map((p) => p.field)).toEqual(['lastDay']);
    }
  });
});

describe('golden: what is dated', () => {
  test('the talk within three working days, in the retention centre only (C-2.10-01)', () => {
    expect(leave({}, retention).value.talkBy).toBe('2026-07-06');
    expect(leave({ noticeOn: '2026-09-24' }, retention).value.talkBy).toBe('2026-09-30');
    expect(leave().value.talkBy).toBeNull();
    expect(leave({ noticeOn: '2040-07-02' }, retention).value.unknownYears).toEqual(['2040']);
  });

  test('the talk is not left for after the last day', () => {
    const talk = (lastDay: string) =>
      leave({ status: 'probation', lastDay }, retention).value.tasks.find(
        (task) => task.clause === 'ret.leaving.talk',
      )?.by;
    expect(talk('2026-07-04')).toBe('2026-07-04');
    expect(talk('2026-07-06')).toBe('2026-07-06');
    expect(talk('2026-07-10')).toBe('2026-07-06');
  });

  test('papers move within 15 days of the last day', () => {
    for (const figures of [operations, retention]) {
      expect(leave({ lastDay: '2026-07-31' }, figures).value.transferBy).toBe('2026-08-15');
    }
    expect(leave().steps.find((step) => step.figures.includes('leaving.transferDays'))).toMatchObject({
      text: '最后工作日以后15天内转移档案和社保，最晚2026-08-15',
      clause: 'ops.attendance.resignation-papers',
    });
  });
});

describe('golden: who does what', () => {
  const tasks = (figures: typeof operations, more: Partial<Input> = {}) =>
    leave({ lastDay: '2026-08-31', ...more }, figures).value.tasks.map(({ by, who, clause }) => [
      by,
      who,
      clause,
    ]);

  test('operations (A-5.7-15 to 17, A-9.1-25, A-9.4-10)', () => {
    expect(tasks(operations)).toEqual([
      [NOTICE, '本人', 'ops.attendance.resignation-notice'],
      [NOTICE, '直接上级', 'ops.attendance.resignation-formalities'],
      ['2026-08-31', '本人', 'ops.attendance.resignation-return'],
      ['2026-08-31', '本人', 'ops.safety.badge-leaving'],
      ['2026-08-31', '直接上级', 'ops.property.revoke-access-when'],
      ['2026-08-31', '系统支持部门', 'ops.property.revoke-access-when'],
      ['2026-08-31', '人力资源部', 'ops.attendance.resignation-papers'],
      ['2026-09-15', '人力资源部', 'ops.attendance.resignation-papers'],
    ]);
    expect(leave().value.tasks[2]?.text).toContain('餐卡、门卡、宿舍钥匙、储物柜钥匙、业务资料');
  });

  test('retention (C-2.10-01)', () => {
    expect(tasks(retention).map(([by]) => by)).toEqual([
      NOTICE,
      NOTICE,
      '2026-07-06',
      ...Array(4).fill('2026-08-31'),
      '2026-09-15',
    ]);
    expect(tasks(retention, { hasCustomers: true })).toHaveLength(9);
  });

  test('outsourcing (B-7.2-07) and service system (E1-mgr-06)', () => {
    expect(tasks(outsourcing).map(([, who]) => who)).toEqual([
      '项目经理',
      '项目经理、本人',
      '项目经理',
      '信息技术部门',
    ]);
    expect(tasks(service)).toEqual([
      ['2026-08-31', '项目经理或者运营主管', 'svc.recruitment.keeping'],
      ['2026-08-31', '操作员', 'svc.crm.access-control'],
    ]);
    expect(tasks(service, { hasCustomers: true })[1]).toEqual([
      '2026-08-31',
      '主管',
      'svc.account-manager.succession',
    ]);
  });

  test('each of them is a step too', () => {
    const { value, steps } = leave({ hasCustomers: true }, retention);
    const told = steps.map((step) => `${step.text} ${step.clause}`);
    for (const { who, text, clause } of value.tasks) expect(told).toContain(`${who}：${text} ${clause}`);
  });
});

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days));
const volume = fc.constantFrom(operations, retention, outsourcing, service);

test('waiting as long as it is short keeps the notice, and a day less does not', () => {
  fc.assert(
    fc.property(fc.constantFrom(operations, retention), fc.integer({ min: 0, max: 60 }), (figures, days) => {
      const { short, lastDay } = leave({ lastDay: addDays(NOTICE, days) }, figures).value;
      const later = (more: number) => leave({ lastDay: addDays(lastDay, more) }, figures).value.short;
      expect(later(short)).toBe(0);
      if (short > 0) expect(later(short - 1)).toBe(1);
    }),
  );
});

test('nothing falls due before the notice, and only the transfer after the last day', () => {
  fc.assert(
    fc.property(
      volume,
      day,
      fc.integer({ min: 0, max: 90 }),
      fc.boolean(),
      (figures, noticeOn, days, hasCustomers) => {
        const lastDay = addDays(noticeOn, days);
        const { tasks, transferBy } = leave({ noticeOn, lastDay, hasCustomers }, figures).value;
        for (const { by } of tasks) {
          expect(by >= noticeOn).toBe(true);
          expect(by <= lastDay || by === transferBy).toBe(true);
        }
      },
    ),
  );
});

test.each<[string, Partial<Input>]>([
  ['status', { status: 'gone' as 'regular' }],
  ['noticeOn', { noticeOn: '' }],
  ['lastDay', { lastDay: '2026-06-30' }],
  ['lastDay', { lastDay: '2026-06-31' }],
])('refuses a wrong %s', (field, more) => {
  expect(refusal(() => leave(more)).map((p) => p.field)).toEqual([field]);
});
