import { describe, expect, it } from 'vitest';
import { adopted } from '../../src/handbook/adopt.ts';
import { type ComparedTopic, compareVolumes } from '../../src/handbook/compare.ts';
import { inspectHandbook } from '../../src/handbook/load.ts';
import type { Handbook } from '../../src/handbook/types.ts';
import { add, DAY, type Edits, FIGURES, tinyHandbook } from './tiny.ts';
import { TWO_VOLUMES } from './two.ts';

/** The handbook of two volumes; `care` is a second topic of both, in figures and in clauses. */
async function read(edits: Edits = {}, day = DAY): Promise<Handbook> {
  const clause = (id: string, figure: string, fact: string) =>
    `\n<Clause id="${id}" from="${fact}">\n\n每月<Figure id="${figure}" />。\n\n</Clause>\n`;
  const chapter = (volume: string, clauses: string) => `---
title: 关怀
description: 怎样关怀。
volume: ${volume}
number: "9"
binds: 全体员工
---
${clauses}`;
  const { handbook, problems } = await inspectHandbook(
    tinyHandbook({
      ...TWO_VOLUMES,
      'src/content/figures/care.yaml': `- id: care.calls
  label: 关怀次数
  unit: times
  volumes:
    operations: { clause: ops.care.calls, periods: [{ from: 2020-01-01, value: 2 }, { from: 2027-01-01, value: 5 }] }
    service-system: { clause: svc.care.calls, periods: [{ from: 2020-01-01, value: 2 }] }
`,
      'src/content/docs/operations/09-care.mdx': chapter(
        'operations',
        clause('ops.care.calls', 'care.calls', 'A-5.10-01'),
      ),
      'src/content/docs/service-system/09-care.mdx': chapter(
        'service-system',
        clause('svc.care.calls', 'care.calls', 'E5-swap-01') +
          '\n<Clause id="svc.leave.asked" origin="added">\n\n请假要先问。\n\n</Clause>\n',
      ),
      ...edits,
    }),
    day,
  );
  expect(problems.filter(({ message }) => !message.includes('unnamed topic'))).toEqual([]);
  return handbook;
}

const topic = (topics: ComparedTopic[], id: string) => topics.find((t) => t.topic === id) as ComparedTopic;

/** Figure → volume → what it reads there and the clause that states it. */
const table = ({ figures }: ComparedTopic) =>
  Object.fromEntries(
    figures.map(({ id, values }) => [
      id,
      Object.fromEntries(Object.entries(values).map(([v, { text, clause }]) => [v, `${text} ${clause.id}`])),
    ]),
  );

describe('the topics compared', () => {
  it('are those that two volumes have clauses on, in the order of topics.yaml', async () => {
    const topics = compareVolumes(await read());
    expect(topics.map(({ topic, label }) => [topic, label])).toEqual([
      ['care', '关怀'],
      ['swap', '换班'],
    ]);
  });

  it('follow topics.yaml and not the content', async () => {
    const topics = compareVolumes(await read({ 'src/content/topics.yaml': 'swap: 换班\ncare: 关怀\n' }));
    expect(topics.map((t) => t.topic)).toEqual(['swap', 'care']);
  });

  it('name their volumes in the order of company.yaml', async () => {
    const handbook = await read();
    const turned = {
      ...handbook,
      company: { ...handbook.company, volumes: [...handbook.company.volumes].reverse() },
    };
    expect(topic(compareVolumes(handbook), 'swap').volumes).toEqual(['operations', 'service-system']);
    expect(topic(compareVolumes(turned), 'swap').volumes).toEqual(['service-system', 'operations']);
  });

  it('are none where one volume is in use', async () => {
    const handbook = await read();
    const alone = adopted({ ...handbook, company: { ...handbook.company, volumes: ['operations'] } });
    expect(compareVolumes(alone)).toEqual([]);
  });
});

describe('the figures of a topic', () => {
  it('stand side by side as they read, with their clauses; a volume that is silent has none', async () => {
    expect(table(topic(compareVolumes(await read()), 'swap'))).toEqual({
      'swap.monthlyLimit': {
        operations: '2次 ops.swap.monthly-limit',
        'service-system': '1次 svc.swap.monthly-limit',
      },
      'swap.notice': { 'service-system': '3天 svc.swap.notice' },
      'swap.copies': { operations: '4项 ops.swap.form' },
    });
  });

  it('differ where two volumes state different values, and only there', async () => {
    const topics = compareVolumes(await read());
    const differs = topics.flatMap(({ figures }) => figures.map(({ id, differs }) => [id, differs]));
    expect(Object.fromEntries(differs)).toEqual({
      'care.calls': false,
      'swap.monthlyLimit': true,
      'swap.notice': false,
      'swap.copies': false,
    });
  });

  it('are those of the day', async () => {
    const today = topic(compareVolumes(await read({}, '2026-12-31')), 'care').figures[0];
    const later = topic(compareVolumes(await read({}, '2027-01-01')), 'care').figures[0];
    expect([today?.values.operations?.text, today?.differs]).toEqual(['2次', false]);
    expect([later?.values.operations?.text, later?.differs]).toEqual(['5次', true]);
  });

  it('are those whose clauses are on it, whatever topic their id has', async () => {
    const moved = await read({
      [FIGURES]: (text) =>
        add(`- id: swap.asked
  label: 提前问的天数
  unit: day
  volumes:
    service-system: { clause: svc.care.calls, periods: [{ from: 2020-01-01, value: 7 }] }
`)((TWO_VOLUMES[FIGURES] as (text: string) => string)(text)),
      'src/content/docs/service-system/09-care.mdx': `---
title: 关怀
description: 怎样关怀。
volume: service-system
number: "9"
binds: 座席
---
<Clause id="svc.care.calls" from="E5-swap-01">

每月<Figure id="care.calls" />，提前<Figure id="swap.asked" />问。

</Clause>
`,
    });
    const topics = compareVolumes(moved);
    expect(
      topic(topics, 'care')
        .figures.map(({ id }) => id)
        .sort(),
    ).toEqual(['care.calls', 'swap.asked']);
    expect(topic(topics, 'swap').figures.map(({ id }) => id)).not.toContain('swap.asked');
  });

  it('leave out a value that is only an example', async () => {
    const edits = {
      [FIGURES]: (text: string) =>
        (TWO_VOLUMES[FIGURES] as (text: string) => string)(text).replace(
          'label: 换班提前天数\n',
          'label: 换班提前天数\n  example: true\n',
        ),
    };
    expect(Object.keys(table(topic(compareVolumes(await read(edits)), 'swap')))).toEqual([
      'swap.monthlyLimit',
      'swap.copies',
    ]);
  });
});

it('the clauses of a topic stand by volume, in the order of the handbook, those without a figure too', async () => {
  const { clauses } = topic(compareVolumes(await read()), 'swap');
  const ids = Object.fromEntries(
    Object.entries(clauses).map(([volume, own]) => [volume, own.map(({ id }) => id)]),
  );
  expect(ids).toEqual({
    operations: ['ops.swap.monthly-limit', 'ops.swap.registered', 'ops.swap.form'],
    'service-system': ['svc.swap.monthly-limit', 'svc.swap.notice'],
  });
});
