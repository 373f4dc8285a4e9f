import { add, CHAPTER, type Edits, FIGURES, GLOSSARY, RULINGS, swap } from './tiny.ts';

export const PATHS = 'src/content/paths.yaml';
export const TOPICS = 'src/content/topics.yaml';
export const COMPANY = 'src/content/company.yaml';

/**
 * The tiny handbook with a second volume, service-system, that shares the topic of swaps with the first: one figure
 * that both state, one that each states alone, one ruling that both show, one that each shows alone, a path for each.
 */
export const TWO_VOLUMES: Edits = {
  [COMPANY]: swap('volumes: [operations]', 'volumes: [operations, service-system]'),
  [TOPICS]: 'care: 关怀\nswap: 换班\nleave: 请假\n',
  'src/content/facts/E.yaml': `id: E
title: 戊手册
facts:
  - { id: E5-swap-01, section: 换班, kind: rule, roles: [座席], fact: 事实, computable: false, status: stated }
`,
  [FIGURES]:
    add(`    service-system: { clause: svc.swap.monthly-limit, periods: [{ from: 2020-01-01, value: 1 }] }
- id: swap.notice
  label: 换班提前天数
  unit: day
  volumes:
    service-system: { clause: svc.swap.notice, periods: [{ from: 2020-01-01, value: 3 }] }
- id: swap.copies
  label: 登记份数
  unit: item
  volumes:
    operations: { clause: ops.swap.form, periods: [{ from: 2020-01-01, value: 4 }] }
`),
  [RULINGS]: add(`- id: swap-form
  question: 怎样登记？
  facts: [A-5.10-02]
  decision: 一式{figure:swap.copies}。
  why: 要留底。
  alternative: 不留。
- id: svc-swap-notice
  question: 怎样算提前？
  facts: [E5-swap-01]
  decision: 提前{figure:swap.notice}。
  why: 要排班。
  alternative: 不提前。
`),
  [GLOSSARY]: add(`- id: swap-notice
  term: 提前期
  english: notice
  definition: 提出换班到换班的天数。
  aliases: []
  clause: svc.swap.notice
`),
  [CHAPTER]: swap(
    'from="A-5.10-02" origin="added">\n\n登记表由班长保管。',
    'from="A-5.10-02" origin="added" ruling="swap-form">\n\n登记表一式<Figure id="swap.copies" />，由班长保管。',
  ),
  'src/content/docs/service-system/05-swap.mdx': `---
title: 座席换班
description: 座席怎样换班。
volume: service-system
number: "5.2"
binds: 座席
---
## 换班

<Clause id="svc.swap.monthly-limit" from="E5-swap-01" ruling="swap-count">

座席每月换班不超过<Figure id="swap.monthlyLimit" />。

</Clause>

<Clause id="svc.swap.notice" from="E5-swap-01" ruling="svc-swap-notice">

换班的提前期是<Figure id="swap.notice" />。

</Clause>
`,
  [PATHS]: `- id: leader
  title: 班长
  volume: operations
  posts: [班长]
  about: 班长读什么。
  chapters: [operations/05-10-swap]
- id: seat
  title: 座席
  volume: service-system
  posts: [座席]
  about: 座席读什么。
  chapters: [service-system/05-swap]
`,
};
