import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiringBars } from '../../../../src/lib/rules/hiring/bars.ts';
import { FINDINGS, type Finding } from '../../../../src/lib/rules/hiring/findings.ts';
import { figuresOf, operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const outsourcing = figuresOf('outsourcing');
type Input = Parameters<typeof hiringBars>[1];
const judge = (findings: Finding[], more: Input = {}, figures = operations) =>
  hiringBars(figures, { ...more, findings });

describe('golden: operations', () => {
  test.each<[string, Finding, 'bars' | 'review' | 'none', number | null, string, string | undefined]>([
    ['A-3.2-18', 'political_rights_deprived', 'bars', 1, 'bars', undefined],
    ['A-3.2-18', 'political_rights_restored', 'none', null, 'bars', undefined],
    ['A-3.2-19', 'wanted_case_open', 'bars', 2, 'bars', 'recruitment-bar-sentence'],
    ['A-3.2-19', 'serving_sentence', 'bars', 2, 'bars', 'recruitment-bar-sentence'],
    ['A-3.2-19', 'suspended_sentence', 'review', 2, 'bars', 'recruitment-bar-sentence'],
    ['A-3.2-19', 'sentence_served', 'none', null, 'bars', 'recruitment-bar-sentence'],
    ['A-3.2-20', 'drug_use', 'bars', 3, 'bars', 'recruitment-bar-vague'],
    ['A-3.2-20', 'harmful_habit', 'bars', 3, 'bars', 'recruitment-bar-vague'],
    ['A-3.2-21', 'embezzlement_record', 'bars', 4, 'bars', undefined],
    ['A-3.2-21', 'public_fund_arrears', 'bars', 4, 'bars', undefined],
    ['A-3.2-22', 'illness', 'review', 5, 'bar-illness', 'recruitment-bar-illness'],
    ['A-3.2-23', 'punished_by_authority_for_misconduct', 'bars', 6, 'bars', 'recruitment-bar-vague'],
    ['A-3.2-24', 'leaked_customer_data', 'review', 7, 'bar-other', 'recruitment-bar-vague'],
    ['A-3.2-24', 'profited_from_post', 'review', 7, 'bar-other', 'recruitment-bar-vague'],
    ['A-3.2-24', 'false_papers', 'review', 7, 'bar-other', 'recruitment-bar-vague'],
    ['A-3.2-24', 'under_age', 'review', 7, 'bar-other', 'recruitment-bar-vague'],
    ['A-3.2-24', 'other', 'review', 7, 'bar-other', 'recruitment-bar-vague'],
  ])('%s: %s %s (%s)', (_fact, finding, outcome, ground, clause, ruling) => {
    const { value, steps } = judge([finding]);
    const barred = outcome === 'bars';
    expect(value).toEqual({
      barred,
      grounds: barred ? [ground] : [],
      judged: [{ finding, outcome, ground }],
    });
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ clause: `ops.recruitment.${clause}`, ruling });
  });

  test('an illness bars once counsel has confirmed it, other grounds once their reasons are approved', () => {
    expect(judge(['illness'], { illnessConfirmed: true }).value.grounds).toEqual([5]);
    expect(judge(['illness'], { reasonsApproved: true }).value.grounds).toEqual([]);
    expect(judge(['other'], { reasonsApproved: true }).value.grounds).toEqual([7]);
    expect(judge(['other'], { illnessConfirmed: true }).value.grounds).toEqual([]);
    const confirmed = { illnessConfirmed: true, reasonsApproved: true };
    expect(judge(['suspended_sentence'], confirmed).value.grounds).toEqual([]);
  });

  test('each outcome is told in words of its own', () => {
    const words = (finding: Finding, more: Input = {}) => judge([finding], more).steps[0]?.text;
    expect(words('drug_use')).toBe('吸毒：属于不得录用的情形');
    expect(words('sentence_served')).toBe('曾被判刑而刑期已满：不是不录用的理由');
    expect(words('suspended_sentence')).toBe('缓刑考验期内：先由法务逐人审核');
    expect(words('illness')).toBe('患有精神病或者传染病：不自动适用，没有法务确认不能据此拒绝');
    expect(words('illness', { illnessConfirmed: true })).toBe(
      '患有精神病或者传染病：法务已确认不能上这个岗位，可以不录用',
    );
    expect(words('other')).toBe('其他情形：没有写明与岗位的关系、没有经人力资源部同意，不能据此拒绝');
    expect(words('other', { reasonsApproved: true })).toBe(
      '其他情形：已写明与岗位的关系，人力资源部同意，可以不录用',
    );
  });
});

describe('golden: outsourcing (B-4.1-04, B-4.1-09, B-4.1-10)', () => {
  const related = {
    leaked_customer_data: 'bars',
    profited_from_post: 'bars',
    false_papers: 'review',
    under_age: 'bars',
  };
  const clauses: Record<string, string> = {
    leaked_customer_data: 'no-bad-record',
    profited_from_post: 'no-bad-record',
    false_papers: 'background-scope',
    under_age: 'age',
  };

  test.each(FINDINGS)('%s', (finding) => {
    const outcome = related[finding as keyof typeof related] ?? 'none';
    const { value, steps } = judge([finding], {}, outsourcing);
    expect(value).toEqual({
      barred: outcome === 'bars',
      grounds: [],
      judged: [{ finding, outcome, ground: null }],
    });
    expect(steps[0]).toMatchObject({
      clause: `out.recruitment.${clauses[finding] ?? 'background-scope'}`,
      ruling: finding === 'under_age' ? 'outsourcing-hiring-standards' : 'outsourcing-bad-record',
    });
  });
});

test('nothing found bars nothing, and says so', () => {
  const nothing = { barred: false, grounds: [], judged: [] };
  expect(judge([])).toMatchObject({
    value: nothing,
    steps: [{ text: '没有查到不得录用的情形', clause: 'ops.recruitment.bars' }],
  });
  expect(judge([], {}, outsourcing)).toMatchObject({
    value: nothing,
    steps: [{ clause: 'out.recruitment.no-bad-record' }],
  });
});

const findings = fc.subarray([...FINDINGS]);

test('the order in which things came to light plays no part, and grounds ascend, each once', () => {
  fc.assert(
    fc.property(findings, fc.boolean(), (found, confirmed) => {
      const more = { illnessConfirmed: confirmed, reasonsApproved: confirmed };
      const { value } = judge(found, more);
      expect(judge(found.toReversed(), more).value).toEqual(value);
      expect(value.grounds).toEqual([...new Set(value.grounds)].sort((a, b) => a - b));
      expect(value.barred).toBe(value.grounds.length > 0);
    }),
  );
});

test('a further finding never lifts a bar', () => {
  fc.assert(
    fc.property(
      findings,
      fc.constantFrom(...FINDINGS),
      fc.constantFrom(operations, outsourcing),
      (found, one, figures) => {
        const before = judge(found, {}, figures).value;
        const after = judge([...new Set([...found, one])], {}, figures).value;
        expect(after.grounds).toEqual(expect.arrayContaining(before.grounds));
        if (before.barred) expect(after.barred).toBe(true);
      },
    ),
  );
});

test.each<[string, Input]>([
  ['findings.0', { findings: ['tattoo' as 'other'] }],
  ['findings', { findings: ['other', 'other'] }],
  ['illnessConfirmed', { illnessConfirmed: 'x' as unknown as boolean }],
])('refuses a wrong %s', (field, more) => {
  expect(refusal(() => hiringBars(operations, more)).map((p) => p.field)).toEqual([field]);
});
