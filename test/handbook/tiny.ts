import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The day on which the tests read the tiny handbook. */
export const DAY = '2026-06-01';

export const FIGURES = 'src/content/figures/swap.yaml';
export const RULINGS = 'src/content/rulings/swap.yaml';
export const LAW = 'src/content/law.yaml';
export const GLOSSARY = 'src/content/glossary.yaml';
export const FACTS = 'src/content/facts/A.yaml';
export const DIAGRAM = 'src/content/diagrams/flow.yaml';
export const CHAPTER = 'src/content/docs/operations/05-10-swap.mdx';

const fact = (id: string, more = '') => `
  - id: ${id}
    section: "5.10 换班制度"
    kind: rule
    roles: [${id.endsWith('2') ? '班长' : ''}]
    fact: 事实
    computable: false
    status: stated${more}`;

/** A handbook in which everything resolves: one chapter, three clauses, one entry of everything they need. */
const FILES: Record<string, string> = {
  [FACTS]: `id: A\ntitle: 甲手册\nfacts:${fact('A-5.10-01')}${fact('A-5.10-02')}${fact('A-5.10-03', '\n    carry: false\n    why_not: a title')}\n`,
  'src/content/facts/B.yaml': `id: B\ntitle: 乙手册\nfacts:${fact('B-1-01')}\n`,
  [FIGURES]: `- id: swap.monthlyLimit
  label: 每人每月换班次数上限
  unit: times
  volumes:
    operations:
      clause: ops.swap.monthly-limit
      periods:
        - { from: 2020-01-01, value: 2 }
`,
  'src/content/holidays.yaml': '"2026": { off: { "2026-01-01": 元旦 }, work: [] }\n',
  [RULINGS]: `- id: swap-count
  question: 怎样计数？
  facts: [A-5.10-01]
  decision: 不超过{figure:swap.monthlyLimit}。
  why: 上限是对每个人定的。
  alternative: 不计。
`,
  [LAW]: `- id: at-least
  about: 以上
  text: 含本数。
  ask: 写明含不含。
  provision: 民法典 第一千二百五十九条
  checked: true
`,
  [GLOSSARY]: `- id: shift-swap
  term: 换班
  english: shift swap
  definition: 对换班次。
  aliases: [调班]
  clause: ops.swap.monthly-limit
- id: shift
  term: 班次
  english: shift
  definition: 一段当班时间。
  aliases: [班别]
`,
  'src/content/company.yaml': `name: 示例
handbook: 手册
hotline: 400-000-0000
policyOwner: 人力资源部
emergency: []
volumes: [operations]
`,
  'src/content/topics.yaml': 'swap: 换班\n',
  [DIAGRAM]: `title: 流程图
description: 最多{figure:swap.monthlyLimit}。
dot: digraph { a [label="最多{figure:swap.monthlyLimit}"]; }
`,
  [CHAPTER]: `---
title: 换班制度
description: 怎样换班。
volume: operations
number: "5.10"
binds: 全体员工
---
import Clause from '@/components/Clause.astro';

## 次数

<Clause id="ops.swap.monthly-limit" from="A-5.10-01" ruling="swap-count" law="at-least">

每人每月换班不超过<Figure id="swap.monthlyLimit" />。

</Clause>

<Diagram id="flow" />

## 登记

<Clause id="ops.swap.registered" from="A-5.10-01 A-5.10-02">

<Term id="shift-swap">换班</Term>要登记。

</Clause>

<Clause id="ops.swap.form" from="A-5.10-02" origin="added">

登记表由班长保管。

</Clause>
`,
};

/** What a test does to one file of the tiny handbook: gives it a new text, or changes the text it has. */
export type Edits = Record<string, string | ((text: string) => string)>;

/** Writes the tiny handbook with `edits` into a new temporary folder; returns the folder, removed after the test. */
export function tinyHandbook(edits: Edits = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'callbook-tiny-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(FILES)) put(root, file, text);
  for (const [file, edit] of Object.entries(edits)) {
    put(root, file, typeof edit === 'string' ? edit : edit(FILES[file] ?? ''));
  }
  return root;
}

/** Writes one file below `root`. */
export function put(root: string, file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** An edit that puts `to` for every `from`, which must be there: an edit that changes nothing would prove nothing. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the tiny handbook has no ${from}`);
    return text.replaceAll(from, to);
  };
}

/** An edit that adds `more` at the end. */
export function add(more: string): (text: string) => string {
  return (text) => `${text}${more}`;
}
