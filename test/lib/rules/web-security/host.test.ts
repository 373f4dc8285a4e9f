import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DUTIES, FINDINGS, judgeHost, SIGNS } from '../../../../src/lib/rules/web-security/host.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const department = figuresOf('department');
type Input = Parameters<typeof judgeHost>[1];
const found: Input = { signs: [], foundAt: '2026-06-01 23:50', reported: 'no', finding: 'open' };
const judge = (more: Partial<Input>) => judgeHost(department, { ...found, ...more });

const REPORTING = ['write-down', 'report', 'notify', 'director'];

describe('golden', () => {
  test.each<[string, Partial<Input>, string, string[]]>([
    ['D-72-01: none of the signs', {}, 'nothing', []],
    ['D-72-01: none, and the cause gone', { finding: 'removed' }, 'nothing', []],
    [
      'D-72-03 to 16: any sign',
      { signs: ['slow'] },
      'report',
      [...REPORTING, 'preserve', 'diagnose', 'restore', 'review'],
    ],
    [
      'D-72-01: intruded',
      { signs: ['login', 'scan'], finding: 'intruded' },
      'contain',
      [...REPORTING, 'preserve', 'isolate', 'tell-users', 'restore', 'review'],
    ],
    [
      'D-72-01: intruded without a listed sign',
      { finding: 'intruded' },
      'contain',
      [...REPORTING, 'preserve', 'isolate', 'tell-users', 'restore', 'review'],
    ],
    [
      'D-72-02: data may have leaked',
      { userData: true },
      'breach',
      [...REPORTING, 'breach', 'preserve', 'diagnose', 'restore', 'review'],
    ],
    [
      'D-72-02: leaked and intruded',
      { signs: ['rights'], finding: 'intruded', userData: true },
      'breach',
      [...REPORTING, 'breach', 'preserve', 'isolate', 'tell-users', 'restore', 'review'],
    ],
    [
      'D-72-01: the cause gone',
      { signs: ['restart'], finding: 'removed' },
      'restore',
      [...REPORTING, 'preserve', 'restore', 'review'],
    ],
  ])('%s', (_facts, more, level, duties) => {
    expect(judge(more).value).toMatchObject({ level, duties });
  });

  test.each<[string, boolean]>([
    ['2026-06-01 23:50', true],
    ['2026-06-02 00:04', true],
    ['2026-06-02 00:05', true],
    ['2026-06-02 00:06', false],
  ])('reported at %s: in time %s, over midnight too', (reportedAt, inTime) => {
    const { value, steps } = judge({ signs: ['crash'], reported: 'yes', reportedAt });
    expect(value).toMatchObject({ reportBy: '2026-06-02 00:05', inTime });
    expect(steps[2]).toMatchObject({
      clause: 'dep.web-security.report-time',
      ruling: 'dep-web-security-report',
      figures: ['web-security.reportMinutes'],
      holds: inTime,
    });
  });

  test('not yet reported is neither early nor late, and a time typed before counts for nothing', () => {
    expect(judge({ signs: ['crash'], reportedAt: '2026-06-02 23:00' }).value.inTime).toBeNull();
    expect(judge({}).value).toEqual({ level: 'nothing', reportBy: null, inTime: null, duties: [] });
  });
});

describe('the clauses', () => {
  const cited = (more: Partial<Input>) =>
    judge(more).steps.map((step) => [step.clause.replace('dep.', ''), step.ruling]);

  test('of any sign', () => {
    expect(cited({ signs: ['slow'] })).toEqual([
      ['web-security.symptoms', 'dep-web-security-report'],
      ['web-security.report-time', 'dep-web-security-report'],
      ['web-security.notify', undefined],
      ['web-security.preserve', undefined],
    ]);
    expect(judge({ signs: ['slow', 'login'] }).steps[0]?.text).toBe(
      '列出的现象有2种；任何一种都要报告，不分轻重',
    );
    expect(judge({ signs: ['slow'] }).steps[1]?.text).toBe(
      '2026-06-01 23:50发现，最迟2026-06-02 00:05报告技术部负责人，不等诊断结果',
    );
  });

  test('of a scan, a crash, a leak, an intrusion and a cause removed', () => {
    expect(cited({ signs: ['scan'] })[0]).toEqual(['web-security.symptoms', 'dep-web-security-scan']);
    expect(cited({ signs: ['crash'] })[3]).toEqual(['tech-reporting.outage', 'technical-reporting-content']);
    expect(cited({ signs: ['slow'], userData: true }).slice(3)).toEqual([
      ['web-security.breach', undefined],
      ['web-security.preserve', undefined],
    ]);
    expect(cited({ signs: ['slow'], finding: 'intruded' }).at(-1)?.[0]).toBe('web-security.contain');
    expect(cited({ signs: ['slow'], finding: 'removed' }).at(-1)?.[0]).toBe('web-security.restore');
    expect(cited({})).toHaveLength(1);
  });
});

test('for any signs: all weigh the same, duties keep their order, more signs take none away', () => {
  const report = fc.record({
    signs: fc.subarray([...SIGNS], { minLength: 1 }),
    finding: fc.constantFrom(...FINDINGS),
    userData: fc.boolean(),
  });
  fc.assert(
    fc.property(report, (more) => {
      const { value } = judge(more);
      expect(value).toEqual(judge({ ...more, signs: [SIGNS[0]] }).value);
      expect(value.duties).toEqual(DUTIES.filter((duty) => value.duties.includes(duty)));
      expect(value.duties.indexOf('preserve')).toBeGreaterThan(value.duties.indexOf('report'));
      expect(value.level).not.toBe('nothing');
    }),
  );
});

test.each<[string, Partial<Record<keyof Input, unknown>>]>([
  ['foundAt', { foundAt: '' }],
  ['reportedAt', { reported: 'yes' }],
  ['reportedAt', { reported: 'yes', reportedAt: '2026-06-01 23:49' }],
  ['signs.0', { signs: ['x'] }],
  ['finding', { finding: 'x' }],
])('refuses %s of %j', (field, more) => {
  expect(refusal(() => judge(more as Partial<Input>)).map((p) => p.field)).toEqual([field]);
});
