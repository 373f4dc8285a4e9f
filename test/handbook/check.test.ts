import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/handbook/types.ts';
import { ofClause, problem, problemsOf } from './problems.ts';
import { add, CHAPTER, DIAGRAM, type Edits, FIGURES, GLOSSARY, RULINGS, swap } from './tiny.ts';

const LIMIT = 'ops.swap.monthly-limit';
const REGISTERED = 'ops.swap.registered';
const SHOWN = '<Figure id="swap.monthlyLimit" />';

/** What is broken, how, and all that must be reported: no more and no less. */
type Case = [name: string, edits: Edits, problems: Problem[]];

it('finds nothing wrong in a sound handbook', async () => {
  expect(await problemsOf({})).toEqual([]);
});

describe('references of a clause', () => {
  it.each<Case>([
    [
      'unknown fact',
      { [CHAPTER]: swap('from="A-5.10-01 A-5.10-02"', 'from="A-5.10-01 A-5.10-09"') },
      [ofClause(REGISTERED, 'carries the unknown fact A-5.10-09')],
    ],
    [
      'fact marked carry: false',
      { [CHAPTER]: swap('from="A-5.10-01 A-5.10-02"', 'from="A-5.10-03"') },
      [ofClause(REGISTERED, 'carries A-5.10-03, which is marked carry: false')],
    ],
    [
      'fact of another document',
      { [CHAPTER]: swap('from="A-5.10-01 A-5.10-02"', 'from="B-1-01"') },
      [ofClause(REGISTERED, 'carries B-1-01 of another document')],
    ],
    [
      'no fact, and not marked as added',
      { [CHAPTER]: swap(' from="A-5.10-01 A-5.10-02"', '') },
      [ofClause(REGISTERED, 'carries no fact')],
    ],
    ['no text', { [CHAPTER]: swap('登记表由班长保管。', '') }, [ofClause('ops.swap.form', 'is empty')]],
    [
      'id of another volume',
      { [CHAPTER]: swap(REGISTERED, 'svc.swap.registered') },
      [ofClause('svc.swap.registered', 'is no clause id of volume operations')],
    ],
    [
      'id that is not kebab-case',
      { [CHAPTER]: swap(REGISTERED, 'ops.swap.isRegistered') },
      [ofClause('ops.swap.isRegistered', 'is no clause id of volume operations')],
    ],
    [
      'unknown figure',
      { [CHAPTER]: swap('登记表由', '<Figure id="swap.nothing" />登记表由') },
      [ofClause('ops.swap.form', 'shows the unknown figure swap.nothing')],
    ],
    [
      'figure that only another volume states',
      {
        'src/content/topics.yaml': () => 'swap: 换班\nleave: 请假\n',
        'src/content/figures/leave.yaml': `- id: leave.notice
  label: 提前天数
  unit: day
  volumes:
    service-system: { clause: svc.leave.notice, periods: [{ from: 2020-01-01, value: 1 }] }
`,
        [CHAPTER]: swap('登记表由', '<Figure id="leave.notice" />登记表由'),
        'src/content/docs/service-system/05-leave.mdx': `---
title: 请假制度
description: 怎样请假。
volume: service-system
number: "5.1"
binds: 全体员工
---
<Clause id="svc.leave.notice" origin="added">

提前<Figure id="leave.notice" />。

</Clause>
`,
      },
      [ofClause('ops.swap.form', 'shows leave.notice, which volume operations does not state')],
    ],
    [
      'unknown ruling',
      { [CHAPTER]: swap('ruling="swap-count"', 'ruling="swap-count swap-nothing"') },
      [ofClause(LIMIT, 'names the unknown ruling swap-nothing')],
    ],
    [
      'unknown law note',
      { [CHAPTER]: swap('law="at-least"', 'law="at-least nothing"') },
      [ofClause(LIMIT, 'names the unknown law note nothing')],
    ],
  ])('%s', async (_, edits, expected) => {
    expect(await problemsOf(edits)).toEqual(expected);
  });
});

describe('references of a chapter', () => {
  it.each<Case>([
    [
      'unknown tool',
      { [CHAPTER]: add('\n<Tool id="nothing" />\n') },
      [problem(CHAPTER, 'nothing', 'unknown tool')],
    ],
    [
      'unknown diagram',
      { [CHAPTER]: swap('"flow"', '"nothing"') },
      [problem(CHAPTER, 'nothing', 'unknown diagram')],
    ],
    [
      'unknown term in a clause',
      { [CHAPTER]: swap('"shift-swap"', '"nothing"') },
      [problem(CHAPTER, 'nothing', 'unknown term')],
    ],
    [
      'unknown term outside the clauses',
      { [CHAPTER]: add('\n见<Term id="nothing" />。\n') },
      [problem(CHAPTER, 'nothing', 'unknown term')],
    ],
    [
      'unknown tool inside a clause',
      { [CHAPTER]: swap('登记表由班长保管。', '登记表由班长保管。\n\n<Tool id="nothing" />') },
      [problem(CHAPTER, 'nothing', 'unknown tool')],
    ],
    [
      'figure outside every clause',
      { [CHAPTER]: add(`\n最多${SHOWN}。\n`) },
      [problem(CHAPTER, 'swap.monthlyLimit', 'is shown outside every clause')],
    ],
  ])('%s', async (_, edits, expected) => {
    expect(await problemsOf(edits)).toEqual(expected);
  });
});

describe('references of figures, rulings, terms and diagrams', () => {
  it.each<Case>([
    [
      'figure that names an unknown clause',
      { [FIGURES]: swap(LIMIT, 'ops.swap.nothing') },
      [problem(FIGURES, 'swap.monthlyLimit', 'names the unknown clause ops.swap.nothing')],
    ],
    [
      'figure that its clause does not show',
      { [FIGURES]: swap(LIMIT, REGISTERED) },
      [problem(FIGURES, 'swap.monthlyLimit', `is not carried by ${REGISTERED}`)],
    ],
    [
      'figure that names a clause of another volume',
      {
        [FIGURES]: add(
          `    service-system: { clause: ${LIMIT}, periods: [{ from: 2020-01-01, value: 2 }] }\n`,
        ),
      },
      [
        problem(
          FIGURES,
          'swap.monthlyLimit',
          `names ${LIMIT}, a clause of another volume than service-system`,
        ),
      ],
    ],
    [
      'ruling about an unknown fact',
      { [RULINGS]: swap('[A-5.10-01]', '[A-5.10-01, A-5.10-09]') },
      [problem(RULINGS, 'swap-count', 'names the unknown fact A-5.10-09')],
    ],
    ...['question', 'decision', 'why', 'alternative'].map(
      (field): Case => [
        `ruling with an unknown figure in its ${field}`,
        { [RULINGS]: swap(`${field}: `, `${field}: 至多{figure:swap.nothing}`) },
        [problem(RULINGS, 'swap-count', 'names the unknown figure swap.nothing')],
      ],
    ),
    [
      'ruling that no clause shows',
      { [CHAPTER]: swap(' ruling="swap-count"', '') },
      [problem(RULINGS, 'swap-count', 'is shown by no clause')],
    ],
    [
      'term that names an unknown clause',
      { [GLOSSARY]: swap(LIMIT, 'ops.swap.nothing') },
      [problem(GLOSSARY, 'shift-swap', 'names the unknown clause ops.swap.nothing')],
    ],
    [
      'alias of two terms',
      { [GLOSSARY]: swap('[班别]', '[班别, 调班]') },
      [problem(GLOSSARY, 'shift', '「调班」 belongs to the term shift-swap already')],
    ],
    [
      'alias that is another term',
      { [GLOSSARY]: swap('[班别]', '[班别, 换班]') },
      [problem(GLOSSARY, 'shift', '「换班」 belongs to the term shift-swap already')],
    ],
    [
      'alias given twice in one term',
      { [GLOSSARY]: swap('[班别]', '[班别, 班别]') },
      [problem(GLOSSARY, 'shift', '「班别」 belongs to the term shift already')],
    ],
    [
      'diagram with an unknown figure in its drawing',
      { [DIAGRAM]: swap('[label="最多', '[label="{figure:swap.nothing}') },
      [problem(DIAGRAM, 'flow', 'names the unknown figure swap.nothing')],
    ],
    [
      'diagram with an unknown figure in its description',
      { [DIAGRAM]: swap('description: 最多', 'description: 至多{figure:swap.nothing}') },
      [problem(DIAGRAM, 'flow', 'names the unknown figure swap.nothing')],
    ],
  ])('%s', async (_, edits, expected) => {
    expect(await problemsOf(edits)).toEqual(expected);
  });
});
