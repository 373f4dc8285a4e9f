import { describe, expect, it } from 'vitest';
import { handbookFiles, readHandbook } from '../../src/handbook/read.ts';
import { add, CHAPTER, DAY, type Edits, FIGURES, put, RULINGS, swap, tinyHandbook } from './tiny.ts';

const read = (edits: Edits = {}, day = DAY) => readHandbook(tinyHandbook(edits), day).handbook;

describe('a clause', () => {
  it('has number, heading, address, text, facts, origin and roles', () => {
    expect(read().clauses).toEqual([
      {
        id: 'ops.swap.monthly-limit',
        volume: 'operations',
        chapter: 'operations/05-10-swap',
        number: '5.10-1',
        heading: '次数',
        url: '/operations/05-10-swap/#ops.swap.monthly-limit',
        text: '每人每月换班不超过2次。',
        facts: ['A-5.10-01'],
        figures: ['swap.monthlyLimit'],
        rulings: ['swap-count'],
        law: ['at-least'],
        origin: 'source',
        roles: [],
      },
      {
        id: 'ops.swap.registered',
        volume: 'operations',
        chapter: 'operations/05-10-swap',
        number: '5.10-2',
        heading: '登记',
        url: '/operations/05-10-swap/#ops.swap.registered',
        text: '换班要登记。',
        facts: ['A-5.10-01', 'A-5.10-02'],
        figures: [],
        rulings: [],
        law: [],
        origin: 'source',
        roles: ['班长'],
      },
      {
        id: 'ops.swap.form',
        volume: 'operations',
        chapter: 'operations/05-10-swap',
        number: '5.10-3',
        heading: '登记',
        url: '/operations/05-10-swap/#ops.swap.form',
        text: '登记表由班长保管。',
        facts: ['A-5.10-02'],
        figures: [],
        rulings: [],
        law: [],
        origin: 'added',
        roles: ['班长'],
      },
    ]);
  });

  it('shows the number alone where the figure is bare, and names a figure once', () => {
    const shown = '<Figure id="swap.monthlyLimit" />';
    const [clause] = read({
      [CHAPTER]: swap(shown, `<Figure id="swap.monthlyLimit" bare />–${shown}`),
    }).clauses;
    expect(clause?.text).toBe('每人每月换班不超过2–2次。');
    expect(clause?.figures).toEqual(['swap.monthlyLimit']);
  });

  it('reads as the day has it', () => {
    const dated = swap('{ from: 2020-01-01, value: 2 }', '{ from: 2020-01-01, until: 2026-12-31, value: 2 }');
    const edits = { [FIGURES]: (text: string) => `${dated(text)}        - { from: 2027-01-01, value: 3 }\n` };
    expect(read(edits, '2026-12-31').clauses[0]?.text).toBe('每人每月换班不超过2次。');
    expect(read(edits, '2027-01-01').clauses[0]?.text).toBe('每人每月换班不超过3次。');
  });

  it('names every role of its facts once', () => {
    const facts = (text: string) => swap('roles: []', 'roles: [班长, 客服经理]')(text);
    const { clauses } = read({ 'src/content/facts/A.yaml': facts });
    expect(clauses.map((clause) => clause.roles)).toEqual([
      ['班长', '客服经理'],
      ['班长', '客服经理'],
      ['班长'],
    ]);
  });
});

describe('chapters', () => {
  const chapter = (number: string) => `---
title: 标题
description: 说明。
volume: operations
number: "${number}"
binds: 全体员工
---
`;

  it('stand in the order of their numbers, not of their digits', () => {
    const { chapters } = read({
      'src/content/docs/operations/a.mdx': chapter('10'),
      'src/content/docs/operations/b.mdx': chapter('5.9'),
      'src/content/docs/operations/c.mdx': chapter('5'),
      'src/content/docs/operations/d.mdx': chapter('5.11'),
    });
    expect(chapters.map((c) => c.number)).toEqual(['5', '5.9', '5.10', '5.11', '10']);
  });

  it('have an address and what they use', () => {
    expect(read().chapters).toEqual([
      {
        id: 'operations/05-10-swap',
        title: '换班制度',
        description: '怎样换班。',
        volume: 'operations',
        number: '5.10',
        binds: '全体员工',
        url: '/operations/05-10-swap/',
        tools: [],
        diagrams: ['flow'],
        terms: ['shift-swap'],
      },
    ]);
  });

  it('are the pages in the folder of a volume, and no other pages', () => {
    const { chapters } = read({ 'src/content/docs/about/print.mdx': '---\ntitle: 打印\n---\n' });
    expect(chapters.map((c) => c.id)).toEqual(['operations/05-10-swap']);
  });

  it('are read with the line ends of Windows', () => {
    const reading = readHandbook(tinyHandbook({ [CHAPTER]: (text) => text.replaceAll('\n', '\r\n') }), DAY);
    expect(reading.problems).toEqual([]);
    expect(reading.handbook.clauses).toHaveLength(3);
  });
});

describe('rulesVersion', () => {
  const RULE = 'src/lib/rules/swap/request.ts';
  const version = (edits: Edits = {}) => read({ [RULE]: 'export const rule = 1;\n', ...edits }).rulesVersion;

  it('is the same for the same figures and rules, wherever they stand', () => {
    expect(version()).toBe(version());
    expect(version()).toMatch(/^[0-9a-f]{8}$/);
  });

  it('changes when a figure changes', () => {
    expect(version({ [FIGURES]: swap('value: 2', 'value: 3') })).not.toBe(version());
  });

  it('changes when a rule changes', () => {
    expect(version({ [RULE]: 'export const rule = 2;\n' })).not.toBe(version());
  });

  it('stays when prose or a ruling changes', () => {
    expect(version({ [CHAPTER]: swap('每人每月换班', '每个人每月换班') })).toBe(version());
    expect(version({ [RULINGS]: swap('不计。', '都不计。') })).toBe(version());
  });
});

describe('handbookFiles', () => {
  it('lists content, rules and tools, and nothing else', () => {
    const root = tinyHandbook();
    put(root, 'src/lib/rules/swap/request.ts', '');
    put(root, 'src/lib/tools/swap.tool.ts', '');
    put(root, 'src/lib/tools/run.ts', '');
    put(root, 'src/pages/index.astro', '');
    expect(handbookFiles(root)).toEqual([
      'src/content/company.yaml',
      'src/content/diagrams/flow.yaml',
      CHAPTER,
      'src/content/facts/A.yaml',
      'src/content/facts/B.yaml',
      FIGURES,
      'src/content/glossary.yaml',
      'src/content/holidays.yaml',
      'src/content/law.yaml',
      RULINGS,
      'src/content/topics.yaml',
      'src/lib/rules/swap/request.ts',
      'src/lib/tools/swap.tool.ts',
    ]);
  });
});

describe('stray figures', () => {
  it('are listed with their file', () => {
    const reading = readHandbook(
      tinyHandbook({ [CHAPTER]: add('\n至多<Figure id="swap.monthlyLimit" />。\n') }),
      DAY,
    );
    expect(reading.strayFigures).toEqual([{ file: CHAPTER, id: 'swap.monthlyLimit' }]);
  });
});
