import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, MARKS, type Mark } from '../../../../src/lib/rules/competency/assess.ts';
import { SHEETS } from '../../../../src/lib/rules/competency/sheets.ts';
import { operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof assess>[1];
type Row = NonNullable<Input['qa']>[number];
const row = (item: string, leader: Mark, more: Partial<Row> = {}): Row => ({
  item,
  self: 'unrated',
  leader,
  peer: 'unrated',
  grounds: true,
  ...more,
});
const qa = (rows: Row[], heldThisYear = 1) => assess(operations, { post: 'qa', heldThisYear, qa: rows });

describe('golden', () => {
  test('counts by dimension and rater; items not given are not judged', () => {
    const { value } = qa([
      row('a1', 'reached', { self: 'reached' }),
      row('a2', 'partly', { peer: 'missed' }),
      row('t1', 'missed'),
    ]);
    expect(value.items).toHaveLength(15);
    expect(value.dimensions).toEqual([
      {
        dimension: 'ability',
        self: { unrated: 5, missed: 0, partly: 0, reached: 1 },
        leader: { unrated: 4, missed: 0, partly: 1, reached: 1 },
        peer: { unrated: 5, missed: 1, partly: 0, reached: 0 },
      },
      {
        dimension: 'trait',
        self: { unrated: 5, missed: 0, partly: 0, reached: 0 },
        leader: { unrated: 4, missed: 1, partly: 0, reached: 0 },
        peer: { unrated: 5, missed: 0, partly: 0, reached: 0 },
      },
      {
        dimension: 'relation',
        self: { unrated: 4, missed: 0, partly: 0, reached: 0 },
        leader: { unrated: 4, missed: 0, partly: 0, reached: 0 },
        peer: { unrated: 4, missed: 0, partly: 0, reached: 0 },
      },
    ]);
  });

  test('what is not reached comes first by how little, then by the sheet', () => {
    const rows = [row('r1', 'missed'), row('a3', 'partly'), row('a1', 'partly'), row('a2', 'missed')];
    expect(qa(rows).value.develop).toEqual(['a2', 'r1', 'a1', 'a3']);
    expect(qa([row('a1', 'reached')]).value.develop).toEqual([]);
  });

  test('a judgement without grounds is none, and that is said', () => {
    const { value, steps } = qa([
      row('a1', 'missed', { grounds: false, self: 'reached' }),
      row('a2', 'reached'),
    ]);
    expect(value.items[0]).toEqual({
      id: 'a1',
      self: 'reached',
      leader: 'unrated',
      peer: 'unrated',
      groundless: true,
    });
    expect(value.items[1]).toMatchObject({ leader: 'reached', groundless: false });
    expect(value.items[2]).toMatchObject({ id: 'a3', leader: 'unrated', groundless: false });
    expect(value.develop).toEqual([]);
    expect(value.selfHigher).toEqual([]);
    expect(steps.slice(1)).toEqual([
      {
        text: '业务水平：没有写依据，记为未评',
        clause: 'ops.competency.evidence',
        figures: [],
        ruling: 'competencies-scoring',
        holds: undefined,
      },
      {
        text: '评分准确：上级评为达到',
        clause: 'ops.ability.quality-monitor',
        figures: [],
        ruling: 'competencies-empty-posts',
        holds: true,
      },
    ]);
  });

  test('what is not reached is a condition not met, under the clause of the item', () => {
    const { steps } = assess(operations, {
      post: 'agent',
      heldThisYear: 1,
      agent: [row('a3', 'missed'), row('a4', 'partly')],
    });
    expect(steps.slice(1).map((s) => [s.text, s.clause, s.ruling, s.holds])).toEqual([
      ['客户交流：上级评为没有达到', 'ops.ability.agent-customers', 'competencies-targets', false],
      ['处理能力：上级评为部分达到', 'ops.ability.agent-handling', undefined, false],
    ]);
  });

  test.each<[Mark, Mark, string[], string[]]>([
    ['reached', 'partly', ['a1'], []],
    ['partly', 'missed', ['a1'], []],
    ['missed', 'partly', [], ['a1']],
    ['partly', 'reached', [], ['a1']],
    ['partly', 'partly', [], []],
    ['reached', 'unrated', [], []],
    ['unrated', 'reached', [], []],
  ])('self %s, leader %s: higher %j, lower %j', (self, leader, higher, lower) => {
    const { value } = qa([row('a1', leader, { self })]);
    expect([value.selfHigher, value.selfLower]).toEqual([higher, lower]);
  });

  test.each<[Mark, Mark, string[]]>([
    ['reached', 'partly', ['a1']],
    ['missed', 'reached', ['a1']],
    ['reached', 'reached', []],
    ['unrated', 'reached', []],
    ['reached', 'unrated', []],
  ])('self %s, peers %s: differ on %j', (self, peer, differs) => {
    expect(qa([row('a1', 'reached', { self, peer })]).value.peerDiffers).toEqual(differs);
  });

  test('the assessments of the year are held against how many there must be', () => {
    const { value, steps } = qa([row('a1', 'reached')], 1);
    expect(value.timesLeft).toBe(0);
    expect(steps[0]).toMatchObject({
      text: '今年的综合测评（含这一次）1次，要求至少1次：符合',
      clause: 'ops.competency.timing',
      figures: ['competencies.timesPerYear'],
      ruling: 'competencies-scoring',
      holds: true,
    });
    expect(qa([row('a1', 'reached')], 3).value.timesLeft).toBe(0);
  });

  test('only the sheet of the post named counts', () => {
    const both = { qa: [row('a1', 'reached')], trainer: [row('a1', 'missed')] };
    expect(assess(operations, { post: 'qa', heldThisYear: 1, ...both }).value.develop).toEqual([]);
    expect(assess(operations, { post: 'trainer', heldThisYear: 1, ...both }).value.develop).toEqual(['a1']);
  });

  test('a self-assessment alone is answered', () => {
    expect(qa([row('a1', 'unrated', { self: 'partly' })]).value.items[0]).toMatchObject({
      self: 'partly',
      leader: 'unrated',
      groundless: false,
    });
  });
});

test('for any sheet: nothing is lost, order does not matter, gaps never overlap', () => {
  const mark = fc.constantFrom(...MARKS);
  const rows = fc.array(fc.record({ self: mark, leader: mark, peer: mark, grounds: fc.boolean() }), {
    minLength: 15,
    maxLength: 15,
  });
  fc.assert(
    fc.property(rows, (judged) => {
      const sheet = judged.map((given, i) => ({ item: SHEETS.qa[i]?.id ?? '', ...given }));
      fc.pre(judged.some((r) => r.self !== 'unrated' || r.leader !== 'unrated' || r.peer !== 'unrated'));
      const { value } = qa(sheet);
      for (const rater of ['self', 'leader', 'peer'] as const) {
        const total = value.dimensions.flatMap((d) => Object.values(d[rater])).reduce((a, b) => a + b, 0);
        expect(total).toBe(15);
      }
      const reached = judged.filter((r) => r.leader === 'reached' && r.grounds).length;
      const open = judged.filter((r) => ['missed', 'partly'].includes(r.leader) && r.grounds).length;
      expect(value.dimensions.reduce((sum, d) => sum + d.leader.reached, 0)).toBe(reached);
      expect(value.develop.length).toBe(open);
      expect(value.selfHigher.filter((id) => value.selfLower.includes(id))).toEqual([]);
      expect(qa([...sheet].reverse()).value).toEqual(value);
    }),
  );
});

test.each<[string, string, Record<string, unknown>]>([
  ['no judgement', 'qa', { qa: [row('a1', 'unrated')] }],
  ['no sheet', 'qa', {}],
  ['an item twice', 'qa.1.item', { qa: [row('a1', 'reached'), row('a1', 'partly')] }],
  ['an unknown item', 'qa.0.item', { qa: [row('z9', 'reached')] }],
  ['an unknown judgement', 'qa.0.leader', { qa: [row('a1', '好' as Mark)] }],
  ['none held', 'heldThisYear', { qa: [row('a1', 'reached')], heldThisYear: 0 }],
])('refuses %s beside %s', (_what, field, more) => {
  const run = () => assess(operations, { post: 'qa', heldThisYear: 1, ...more } as never);
  expect(refusal(run).map((p) => p.field)).toEqual([field]);
});

test('refuses more rows than there are items', () => {
  const rows = [...SHEETS.qa, ...SHEETS.qa].map((item) => row(item.id, 'reached'));
  expect(refusal(() => qa(rows))).toEqual([{ field: 'qa', message: '每个项目只填一行。' }]);
});
