import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseEmergency } from '../../../../src/lib/rules/emergency/advise.ts';
import { EMERGENCIES, type Emergency } from '../../../../src/lib/rules/emergency/guide.ts';
import { threatRule } from '../../../../src/lib/rules/emergency/threat.ts';
import { VOLUME_SLUGS, VOLUMES, type Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf, operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof adviseEmergency>[1];
const advise = (volume: Volume, event: Emergency, more: Partial<Input> = {}) =>
  adviseEmergency(figuresOf(volume), { event, ...more });

describe('the manager’s arrival (A-9.1-13)', () => {
  test.each<[number, boolean]>([
    [0, false],
    [9, false],
    [15, false],
    [15.01, true],
    [16, true],
    [1440, true],
  ])('in %d minutes: the rule is triggered: %s', (managerEtaMinutes, triggers) => {
    const { value, steps } = threatRule(operations, { managerEtaMinutes });
    expect(value).toBe(triggers);
    expect(steps).toEqual([
      expect.objectContaining({
        clause: 'ops.safety.threat-police',
        ruling: 'incidents-police',
        figures: ['incidents.managerArrival'],
        holds: !triggers,
      }),
    ]);
    expect(steps[0]?.text).toContain('主管经理到场还要');
  });

  test.each<[Parameters<typeof threatRule>[1], boolean | null, string]>([
    [{}, null, '从通知主管经理起计15分钟'],
    [{ managerUnreachable: true }, true, '主管经理联系不上，按到不了处理'],
    [{ managerUnreachable: true, managerEtaMinutes: 3 }, true, '主管经理联系不上，按到不了处理'],
  ])('%j: %s', (input, triggers, text) => {
    const { value, steps } = threatRule(operations, input);
    expect(value).toBe(triggers);
    expect(steps).toEqual([
      {
        text,
        clause: 'ops.safety.threat-police',
        ruling: 'incidents-police',
        figures: ['incidents.managerArrival'],
        holds: undefined,
      },
    ]);
  });

  test('a later arrival never takes the rule back', () => {
    const eta = fc.double({ min: 0, max: 1440, noNaN: true });
    fc.assert(
      fc.property(eta, eta, (one, other) => {
        const [soon, late] = [Math.min(one, other), Math.max(one, other)];
        const rule = (managerEtaMinutes: number) => threatRule(operations, { managerEtaMinutes }).value;
        if (rule(soon)) expect(rule(late)).toBe(true);
      }),
    );
  });

  test.each([-1, 1441, Number.NaN])('refuses %d minutes', (managerEtaMinutes) => {
    expect(refusal(() => threatRule(operations, { managerEtaMinutes })).map((p) => p.field)).toEqual([
      'managerEtaMinutes',
    ]);
  });
});

describe('which volume has a guide to what', () => {
  const GUIDES: Record<Volume, Emergency[]> = {
    operations: [
      'threat-call',
      'threat-mail',
      'fire',
      'stranger',
      'danger',
      'leak',
      'password-misuse',
      'lost-badge',
      'lost-valuables',
    ],
    outsourcing: ['threat-call', 'fire', 'danger', 'leak', 'outage'],
    retention: ['threat-call', 'danger', 'leak', 'outage', 'abuse'],
    department: ['threat-call', 'fire', 'danger', 'leak', 'outage', 'intrusion'],
    'service-system': ['threat-call', 'fire', 'danger', 'leak', 'abuse'],
  };
  test.each(VOLUME_SLUGS)('%s', (volume) => {
    const prefix = `${VOLUMES[volume].prefix}.`;
    for (const event of EMERGENCIES) {
      const { value, steps } = advise(volume, event);
      expect(value.first !== null, event).toBe(GUIDES[volume].includes(event));
      if (value.first === null) {
        expect(value).toEqual({
          first: null,
          steps: [],
          tell: [],
          record: [],
          ruleTriggers: null,
          clock: null,
        });
        expect(steps).toHaveLength(volume === 'retention' ? 0 : 1);
      } else {
        expect(Math.min(value.steps.length, value.tell.length, value.record.length)).toBeGreaterThan(0);
        expect(steps.slice(0, value.steps.length).map(({ text, clause }) => ({ text, clause }))).toEqual(
          value.steps.map(({ text, clause }) => ({ text, clause })),
        );
      }
      for (const { clause } of steps) expect(clause.startsWith(prefix)).toBe(true);
    }
  });

  test.each<[Volume, string]>([
    ['operations', 'ops.reporting.matters'],
    ['outsourcing', 'out.escalation.levels'],
    ['department', 'dep.reporting.matters'],
    ['service-system', 'svc.reporting.matters'],
  ])('what %s has no guide for goes by its rule of reports', (volume, clause) => {
    const silent = EMERGENCIES.find((event) => advise(volume, event).value.first === null) as Emergency;
    expect(advise(volume, silent).steps).toEqual([
      {
        text: '没有这种情形的专门规定，自己处理不了的，按请示报告办',
        clause,
        figures: [],
        ruling: undefined,
        holds: undefined,
      },
    ]);
  });
});

describe('which time runs', () => {
  test.each<[Volume, Emergency, { minutes: number; what: string } | null, string[], string | undefined]>([
    [
      'operations',
      'threat-call',
      { minutes: 15, what: 'arrival' },
      ['incidents.managerArrival'],
      'incidents-police',
    ],
    [
      'operations',
      'threat-mail',
      { minutes: 15, what: 'arrival' },
      ['incidents.managerArrival'],
      'incidents-police',
    ],
    ['operations', 'fire', null, [], undefined],
    ['operations', 'leak', null, [], undefined],
    [
      'outsourcing',
      'leak',
      { minutes: 60, what: 'written' },
      ['data-security.incidentReport'],
      'outsourcing-example-values',
    ],
    [
      'outsourcing',
      'outage',
      { minutes: 120, what: 'written' },
      ['escalation.companyWithin'],
      'outsourcing-example-values',
    ],
    [
      'outsourcing',
      'threat-call',
      { minutes: 120, what: 'written' },
      ['escalation.companyWithin'],
      'outsourcing-example-values',
    ],
    [
      'department',
      'intrusion',
      { minutes: 15, what: 'report' },
      ['web-security.reportMinutes'],
      'dep-web-security-report',
    ],
    ['department', 'threat-call', null, [], undefined],
    ['retention', 'leak', null, [], undefined],
    ['service-system', 'threat-call', null, [], undefined],
  ])('%s, %s: %j', (volume, event, clock, figures, ruling) => {
    const { value, steps } = advise(volume, event);
    expect(value.clock).toEqual(clock);
    const timed = steps.filter((step) => step.figures.length > 0);
    expect(timed.map((step) => step.figures)).toEqual(figures.map((id) => [id]));
    expect(timed[0]?.ruling).toBe(ruling);
    if (clock) expect(timed[0]?.text).toMatch(/[\u4e00-\u9fff]{4}/);
  });
});

describe('a threat in operations', () => {
  test('says the police first, then the steps of A 9.1 in their order', () => {
    const { value } = advise('operations', 'threat-call', { managerEtaMinutes: 20 });
    expect(value.ruleTriggers).toBe(true);
    expect(value.steps.map(({ clause, who }) => [clause.slice('ops.safety.threat-'.length), who])).toEqual([
      ['life-danger', null],
      ['calm', null],
      ['record-more', null],
      ['notify', null],
      ['evidence', null],
      ['manager', '值班领导'],
      ['others', '值班领导'],
      ['alert', '值班领导'],
      ['police', '值班领导'],
      ['management', '值班领导'],
      ['follow-up', '主管经理'],
    ]);
    expect(value.tell).toEqual(['值班领导', '主管经理', '被威胁的人', '公司安保人员', '系统支持部门']);
    expect(value.record.slice(0, 6)).toEqual([
      '来电者的性别',
      '来电的时间',
      '机台号',
      '谈话的细节',
      '特殊情况',
      '与客户有关的信息',
    ]);
  });

  test('a mail is kept and goes the same way', () => {
    const { value } = advise('operations', 'threat-mail', { managerUnreachable: true });
    expect(value.ruleTriggers).toBe(true);
    expect(value.steps[0]?.clause).toBe('ops.safety.threat-life-danger');
    expect(value.steps.slice(-6)).toEqual(advise('operations', 'threat-call').value.steps.slice(-6));
  });

  test('the arrival of a manager decides nothing elsewhere or of anything else', () => {
    for (const volume of VOLUME_SLUGS) {
      for (const event of EMERGENCIES) {
        const threat = volume === 'operations' && event.startsWith('threat');
        const { ruleTriggers } = advise(volume, event, { managerEtaMinutes: 99 }).value;
        expect(ruleTriggers).toBe(threat ? true : null);
      }
    }
  });
});

test.each<[string, Partial<Input>]>([
  ['event', { event: 'rain' as never }],
  ['lifeInDanger', { lifeInDanger: 'maybe' as never }],
  ['managerEtaMinutes', { managerEtaMinutes: -5 }],
])('refuses a wrong %s', (field, wrong) => {
  expect(refusal(() => advise('operations', 'fire', wrong)).map((p) => p.field)).toEqual([field]);
});
