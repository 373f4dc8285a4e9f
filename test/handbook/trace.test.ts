import { describe, expect, it } from 'vitest';
import { describeTrace, sum, traceFacts } from '../../src/handbook/trace.ts';
import type { Clause, Handbook } from '../../src/handbook/types.ts';

type Fact = Handbook['documents'][number]['facts'][number];

const fact = (id: string, section: string, carry?: boolean): Fact => ({
  id,
  section,
  kind: 'rule',
  roles: [],
  fact: '事实',
  computable: false,
  status: 'stated',
  carry,
});

const clause = (...facts: string[]) => ({ facts }) as Clause;

const documents: Handbook['documents'] = [
  {
    id: 'A',
    title: '甲手册',
    facts: [
      fact('A-0-01', '0 封面', false),
      fact('A-5-01', '5 引言'),
      fact('A-5.1-01', '5.1 报告'),
      fact('A-5.1-02', '5.1 报告', true),
      fact('A-5.1-03', '5.1 报告', false),
      fact('A-5.1.2-01', '5.1.2 补报'),
      fact('A-5.10-01', '5.10 换班'),
      fact('A-50-01', '50 附则'),
    ],
  },
  { id: 'E', title: '戊手册', facts: [fact('E5-leave-01', '⑤ 请假'), fact('E5-swap-01', '⑤ 换班')] },
];
const clauses = [clause('A-5.1-01', 'A-5.10-01'), clause('A-5.1-01', 'A-5.1-03'), clause('E5-swap-01')];
const trace = (scope?: string) => traceFacts({ documents, clauses }, scope);
const idsOf = (scope: string) =>
  trace(scope).map(({ document, section }) => `${document} ${section.split(' ')[0]}`);

describe('traceFacts', () => {
  it('counts a section: due, carried, missing', () => {
    expect(trace('A/5.1 ')).toEqual([
      { document: 'A', section: '5.1 报告', due: 2, carried: 1, missing: ['A-5.1-02'] },
    ]);
  });

  it('leaves out what is not to be carried, even where a clause carries it', () => {
    const facts = trace('A').flatMap((section) => section.missing);
    expect(facts).not.toContain('A-5.1-03');
    expect(idsOf('A')).not.toContain('A 0');
    expect(sum(trace('A'))).toEqual({ carried: 2, due: 6 });
  });

  it('counts a fact once, however many clauses carry it', () => {
    expect(trace('A/5.10')).toEqual([
      { document: 'A', section: '5.10 换班', due: 1, carried: 1, missing: [] },
    ]);
    expect(
      traceFacts({ documents, clauses: [clause('A-5.10-01'), clause('A-5.10-01')] }, 'A/5.10')[0],
    ).toMatchObject({
      due: 1,
      carried: 1,
    });
  });

  it('keeps the order of the sources', () => {
    expect(trace().map(({ section }) => section)).toEqual([
      '5 引言',
      '5.1 报告',
      '5.1.2 补报',
      '5.10 换班',
      '50 附则',
      '⑤ 请假',
      '⑤ 换班',
    ]);
  });

  it('keeps sections of the same name in two documents apart', () => {
    const twin = documents.map((d) => ({ ...d, facts: [fact(`${d.id}-1`, '1 总则')] }));
    expect(traceFacts({ documents: twin, clauses: [clause('A-1')] })).toEqual([
      { document: 'A', section: '1 总则', due: 1, carried: 1, missing: [] },
      { document: 'E', section: '1 总则', due: 1, carried: 0, missing: ['E-1'] },
    ]);
  });

  it('is limited to a document or to a section and what belongs to it', () => {
    expect(idsOf('E')).toEqual(['E ⑤', 'E ⑤']);
    expect(idsOf('A/5')).toEqual(['A 5', 'A 5.1', 'A 5.1.2', 'A 5.10']);
    expect(idsOf('A/5.1')).toEqual(['A 5.1', 'A 5.1.2']);
    expect(idsOf('E/⑤ 换')).toEqual(['E ⑤']);
    expect(idsOf('B')).toEqual([]);
    expect(idsOf('A/7')).toEqual([]);
  });
});

describe('describeTrace', () => {
  const titles = { A: '甲手册', E: '戊手册' };

  it('lists sections, missing facts and totals by document and over all', () => {
    expect(describeTrace(trace(), titles, 3)).toEqual([
      'A 甲手册',
      '     0 of    1  5 引言  missing: A-5-01',
      '     1 of    2  5.1 报告  missing: A-5.1-02',
      '     0 of    1  5.1.2 补报  missing: A-5.1.2-01',
      '     1 of    1  5.10 换班',
      '     0 of    1  50 附则  missing: A-50-01',
      '     2 of    6  A in all',
      '',
      'E 戊手册',
      '     0 of    1  ⑤ 请假  missing: E5-leave-01',
      '     1 of    1  ⑤ 换班',
      '     1 of    2  E in all',
      '',
      '     3 of    8  in all',
    ]);
  });

  it('shortens the missing facts to the first few', () => {
    const many = [{ document: 'A', section: '1', due: 4, carried: 0, missing: ['A-1', 'A-2', 'A-3', 'A-4'] }];
    const line = (shown: number) => describeTrace(many, titles, shown)[1];
    expect(line(3)).toBe('     0 of    4  1  missing: A-1 A-2 A-3 … and 1 more');
    expect(line(4)).toBe('     0 of    4  1  missing: A-1 A-2 A-3 A-4');
    expect(line(Number.POSITIVE_INFINITY)).toBe('     0 of    4  1  missing: A-1 A-2 A-3 A-4');
  });
});
