import { AssessInput, Assessment, assessMaturity } from '../rules/maturity/assess.ts';
import { DIMENSIONS, LEVELS, PRACTICE_KEYS, PRACTICES, type Practice } from '../rules/maturity/practices.ts';
import { formatNumber } from '../units.ts';
import { defineTool, type Outcome } from './define.ts';

const LEVEL_OPTIONS = Object.fromEntries(LEVELS.map(({ label }, i) => [String(i + 1), label]));

/** A level by its number, such as 三级：成文. */
const levelName = (level: number) => LEVELS[level - 1]?.label ?? '';
const shortName = (level: number) => levelName(level).split('：')[0] ?? '';
const labelOf = (practice: Practice) => `「${PRACTICES[practice].label}」`;

/** All practices at one level, some at another. */
const at = (
  level: '1' | '2' | '3' | '4' | '5',
  others: Partial<Record<Practice, '1' | '2' | '3' | '4' | '5'>> = {},
) => PRACTICE_KEYS.map((practice) => ({ practice, level: others[practice] ?? level }));

export default defineTool({
  id: 'maturity',
  category: 'performance',
  title: 'CC-CMM 成熟度自评',
  summary: '逐项做法自查定级，看每一块和整个中心在哪一级、被哪几项拖住、下一步补什么；是自查，不是认证。',
  volumes: ['service-system'],
  topics: [
    'maturity',
    'strategy',
    'organisation',
    'recruitment',
    'appraisal',
    'training',
    'processes',
    'quality',
    'tools',
    'traffic',
    'kpi',
  ],
  input: AssessInput,
  output: Assessment,
  fields: {
    method: {
      kind: 'choice',
      label: '怎样定级',
      help: '手册按最低的定级，平均只看走势。',
      options: { weakest: '取最低的', average: '取平均，不足一级的舍去' },
      initial: 'weakest',
    },
    practices: {
      kind: 'table',
      label: '各项做法',
      help: '拿不出记录的，不算做到。',
      lines: 'practice',
      columns: {
        practice: {
          kind: 'choice',
          label: '做法',
          options: Object.fromEntries(PRACTICE_KEYS.map((key) => [key, PRACTICES[key].label])),
        },
        level: { kind: 'choice', label: '级别', options: LEVEL_OPTIONS },
      },
    },
  },
  compute: (_figures, input) => assessMaturity(input),
  show: (value, input) => show(value, input.method),
  examples: [
    {
      title: '多数成文，预测和工具还是起步',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        method: 'weakest',
        practices: at('3', {
          plan: '4',
          benchmark: '2',
          pdca: '2',
          suggestions: '1',
          forecast: '1',
          reports: '4',
        }),
      },
      verdict: '取最低的，整体在一级：起步（平均2.6级），最低的是工具体系、话务量管理。',
    },
    {
      title: '同样的自查，取平均',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        method: 'average',
        practices: at('3', {
          plan: '4',
          benchmark: '2',
          pdca: '2',
          suggestions: '1',
          forecast: '1',
          reports: '4',
        }),
      },
      verdict: '取平均，整体2.6级，在二级：有做法；取最低的，只在一级，最低的是工具体系、话务量管理。',
    },
    {
      title: '全部起步',
      volume: 'service-system',
      date: '2026-06-01',
      input: { method: 'weakest', practices: at('1') },
      verdict: '取最低的，整体在一级：起步（平均1级），各块一样高。',
    },
    {
      title: '只差一项就到四级',
      volume: 'service-system',
      date: '2026-06-01',
      input: { method: 'weakest', practices: at('4', { training: '3' }) },
      verdict: '取最低的，整体在三级：成文（平均3.96级），最低的是人力资源。',
    },
    {
      title: '各项都到四级',
      volume: 'service-system',
      date: '2026-06-01',
      input: { method: 'weakest', practices: at('4') },
      verdict: '取最低的，整体在四级：可衡量（平均4级），各块一样高。',
    },
    {
      title: '各项都到五级',
      volume: 'service-system',
      date: '2026-06-01',
      input: { method: 'weakest', practices: at('5') },
      verdict: '取最低的，整体在五级：持续改进（平均5级），各块一样高。',
    },
  ],
});

function show(value: Assessment, method: 'weakest' | 'average'): Outcome {
  const { blocks, weakest, average, level, holdBack, steps } = value;
  const low = blocks
    .filter((block) => block.weakest === weakest)
    .map(({ dimension }) => DIMENSIONS[dimension]);
  const held = low.length < blocks.length ? `，最低的是${low.join('、')}` : '，各块一样高';
  const verdict =
    method === 'weakest'
      ? `取最低的，整体在${levelName(level)}（平均${formatNumber(average)}级）${held}。`
      : `取平均，整体${formatNumber(average)}级，在${levelName(level)}；取最低的，只在${shortName(weakest)}${held}。`;
  const next = weakest + 1;
  return {
    tone: 'plain',
    verdict,
    remarks: [
      '这是自查，不是认证，不能据此说通过了认证；取得标准原文以后，以原文为准。',
      '自查结果写成清单，每项写明负责人和完成日期，列入来年的计划。',
    ],
    next:
      holdBack.length === 0
        ? ['已经没有更高的级别；每年再查，拿不出记录的就退回去。']
        : [
            holdBack.length <= 3
              ? `把${holdBack.map(labelOf).join('')}做到${shortName(next)}，整体就到${shortName(next)}。`
              : `还有${holdBack.length}项在${shortName(weakest)}，都做到${shortName(next)}，整体就到${shortName(next)}。`,
          ],
    tables: [
      {
        caption: '各块的级别',
        columns: ['块', '最低的做法', '平均', method === 'weakest' ? '级别（取最低）' : '级别（取平均）'],
        rows: blocks.map((block) => [
          DIMENSIONS[block.dimension],
          shortName(block.weakest),
          block.average,
          levelName(block.level),
        ]),
      },
    ],
    charts: [
      {
        kind: 'radar',
        caption: '各块的级别',
        axes: blocks.map(({ dimension }) => DIMENSIONS[dimension]),
        max: LEVELS.length,
        series: [
          { label: '最低的做法', values: blocks.map((block) => block.weakest) },
          { label: '平均', values: blocks.map((block) => block.average) },
        ],
      },
    ],
    ...(steps.length > 0
      ? {
          checklist: {
            title: '下一步：每块先补最低的',
            items: steps.map(({ practice, to }) => ({
              text: `${labelOf(practice)}到${shortName(to)}：${LEVELS[to - 1]?.does ?? ''}`,
              clause: PRACTICES[practice].clause,
            })),
          },
        }
      : {}),
  };
}
