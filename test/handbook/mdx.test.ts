import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/handbook/mdx.ts';

/** The text of the only clause around `inside`. */
function textOf(inside: string): string | undefined {
  return readMdx(`<Clause id="a.b.c">\n\n${inside}\n\n</Clause>\n`).clauses[0]?.text;
}

describe('a clause', () => {
  it('is read with its attributes, figures and heading', () => {
    const { clauses } = readMdx(`
lead-in

## 次数

### 每月

<Clause id="ops.swap.limit" from="A-1 A-2" origin="added">

不超过<Figure id="swap.limit" />，再说一遍：<Figure id="swap.limit" bare />。

</Clause>

## 登记

<Clause id="ops.swap.registered">要登记。</Clause>
`);
    expect(clauses).toMatchObject([
      {
        attributes: { id: 'ops.swap.limit', from: 'A-1 A-2', origin: 'added' },
        heading: '每月',
        text: '不超过{figure:swap.limit}，再说一遍：{figure:swap.limit bare}。',
        figures: ['swap.limit', 'swap.limit'],
        line: 8,
      },
      { attributes: { id: 'ops.swap.registered' }, heading: '登记', text: '要登记。', figures: [], line: 16 },
    ]);
  });

  it('has no heading before the first one', () => {
    expect(readMdx('<Clause id="a.b.c">甲</Clause>').clauses[0]?.heading).toBe('');
  });

  it('has its figures wherever they stand in it', () => {
    const { clauses, strayFigures } = readMdx(
      '<Clause id="a.b.c">\n\n- **<Figure id="x.inList" />**\n\n> <Figure id="x.inQuote" />\n\n</Clause>\n',
    );
    expect(clauses[0]?.figures).toEqual(['x.inList', 'x.inQuote']);
    expect(strayFigures).toEqual([]);
  });
});

describe('the text of a clause', () => {
  it('leaves out what only marks it up', () => {
    expect(textOf('**甲**、*乙*、`丙`、[丁](/there/#戊)')).toBe('甲、乙、丙、丁');
  });

  it('puts each point of a list on a line', () => {
    expect(textOf('包括：\n\n- 餐卡；\n- 门卡；\n\n逐项归还。')).toBe('包括：\n餐卡；\n门卡；\n逐项归还。');
    expect(textOf('包括：\n\n1. 餐卡；\n2. 门卡。')).toBe('包括：\n餐卡；\n门卡。');
  });

  it('puts each row of a table on a line, cells apart, without its frame', () => {
    const table = '| 编号 | 职位 |\n| --- | --- |\n| 1 | 培训师 |\n| 2 | <Figure id="x.y" />班长 |';
    expect(
      textOf(table)
        ?.split('\n')
        .map((row) => row.trim().split(/[\s，、]+/)),
    ).toEqual([
      ['编号', '职位'],
      ['1', '培训师'],
      ['2', '{figure:x.y}班长'],
    ]);
  });

  it('has the words around a term', () => {
    expect(textOf('办<Term id="swap">换班</Term>要登记。')).toBe('办换班要登记。');
  });
});

describe('a chapter', () => {
  it('uses tools, diagrams and terms, in order', () => {
    const { uses } = readMdx(`
见<Term id="outside">外</Term>。

<Clause id="a.b.c"><Term id="inside">内</Term></Clause>

<Tool id="one" />

<Diagram id="flow" />

<Tool id="two" />
`);
    expect(uses).toEqual({ tool: ['one', 'two'], diagram: ['flow'], term: ['outside', 'inside'] });
  });

  it.each([
    ['in a lead-in', '至多<Figure id="x.y" />。'],
    ['in a heading', '## 至多<Figure id="x.y" />'],
    ['in a list', '- 至多<Figure id="x.y" />'],
  ])('has a stray figure %s', (_, body) => {
    expect(readMdx(body).strayFigures).toEqual(['x.y']);
  });

  it('passes over imports', () => {
    expect(
      readMdx("import Clause from './Clause.astro';\n\n<Clause id='a.b.c'>甲</Clause>\n").clauses,
    ).toHaveLength(1);
  });

  it.each([
    ['a tag that is not closed', '<Clause id="a.b.c">甲'],
    ['a brace in prose', '甲 { 乙'],
    ['a smaller-than sign before a letter', '甲 <乙'],
  ])('is refused with %s', (_, body) => {
    expect(() => readMdx(body)).toThrow();
  });
});
