import * as z from 'zod/mini';
import { addDays } from '../dates.ts';
import { judgeSanctions, LEVEL_WORDS, Sanction, SanctionInput } from '../rules/sanctions/judge.ts';
import { KIND_RULES, KINDS, type Kind } from '../rules/sanctions/kinds.ts';
import { formatQuantity } from '../units.ts';
import { defineTool } from './define.ts';

const KIND_WORDS = Object.fromEntries(KINDS.map((kind) => [kind, KIND_RULES[kind].text])) as Record<
  Kind,
  string
>;

const first = { on: '2026-06-15', degree: 'none' as const, person: 'agent' as const, history: [] };
const base = { volume: 'department', date: '2026-06-15' } as const;

export default defineTool({
  id: 'sanctions',
  category: 'conduct',
  title: '违规处理',
  summary: '这次违规是第几次，怎样处理、由谁作出，再犯会怎样；几样违规可以一起核对。',
  volumes: ['department'],
  topics: ['sanctions', 'floor', 'training', 'exam', 'exam-discipline', 'hygiene', 'scoring-agent'],
  input: SanctionInput,
  output: z.array(Sanction),
  fields: {
    on: { kind: 'date', label: '违规的日期' },
    kinds: { kind: 'many', label: '违规的情形', options: KIND_WORDS },
    degree: {
      kind: 'choice',
      label: '造成的影响',
      help: '几样违规影响不同的，分开核对。',
      options: {
        none: '没有影响客户和同事',
        affected: '影响了客户或者同事',
        serious: '造成投诉、服务中断或者设备损坏',
        extreme: '后果特别重大而且严重',
      },
      initial: 'none',
    },
    person: {
      kind: 'choice',
      label: '受处理的人',
      options: { agent: '归当班班长管的人', other: '班长自己、质检员等不归班长管的人' },
      initial: 'agent',
    },
    history: {
      kind: 'table',
      label: '以前的违规',
      help: '照奖罚记录表填，不含这一次；哪几条算在内，由工具按时间范围判断。没有就留空。',
      columns: {
        date: { kind: 'date', label: '日期' },
        kind: { kind: 'choice', label: '情形', options: KIND_WORDS },
      },
    },
  },
  dateFrom: 'on',
  compute: judgeSanctions,
  show: (value, input) => {
    const levels = new Set(value.map(({ level }) => level));
    const has = (kind: Kind) => value.some((sanction) => sanction.kind === kind);
    const counting = value.filter(({ countsUntil }) => countsUntil !== null);
    return {
      tone: levels.has('persuade') || levels.has('terminate') || levels.has('notice') ? 'bad' : 'caution',
      verdict: `${value.map(words).join('；')}。`,
      remarks: [
        ...[...new Map(value.flatMap(({ level, by }) => (level && by ? [[level, by]] : [])))].map(
          ([level, by]) => `${LEVEL_WORDS[level as keyof typeof LEVEL_WORDS]}由${by}作出，并写明理由。`,
        ),
        '写进奖罚记录表，当面交给本人，听本人说明。',
        ...(has('away') && has('off-post')
          ? ['没有批准外出与脱岗是同一件事的，只按旷工处理，不重复处理。']
          : []),
        ...(levels.has('persuade')
          ? ['劝退是公司与员工协商解除劳动合同；员工不同意的，不能强迫，要另查法定条件。']
          : []),
        ...(levels.has('terminate')
          ? ['解除以前，由公司人力资源和法律顾问核对事先写明的标准和法定条件，通知工会以后再决定。']
          : []),
        ...(has('damage') ? ['赔偿按查清的实际损失；从工资里扣的受法定限额约束，余下的另行商定。'] : []),
        ...(has('cheating') ? ['成绩随之算作不及格，按不及格的办法扣分；本条没有另定处分。'] : []),
        ...(has('litter') ? ['乱扔垃圾的处理不作为解除劳动合同的依据；按自然年累计。'] : []),
        ...(has('missing-exam') ? ['不记成绩，也不再按没有得分或者不及格来扣。'] : []),
      ],
      next: counting.flatMap(({ kind, times, nextLevel, countsUntil }) =>
        nextLevel
          ? `${KIND_WORDS[kind]}：${countsUntil}以前（含当天）再犯，是第${Number(times) + 1}次，${LEVEL_WORDS[nextLevel]}${KIND_RULES[kind].generalSteps ? '；造成严重影响的更重' : ''}。`
          : [],
      ),
      tables: [
        {
          caption: '处理一览',
          columns: ['情形', '第几次', '处分', '由谁作出', '扣分', '再犯'],
          rows: value.map((one) => [
            KIND_WORDS[one.kind],
            one.times ?? '不累计',
            one.level ? LEVEL_WORDS[one.level] : '没有另定',
            one.by ?? '',
            one.points ?? '',
            one.nextLevel ? LEVEL_WORDS[one.nextLevel] : '',
          ]),
        },
      ],
      calendar: counting.map(({ kind, countsUntil }) => ({
        date: addDays(String(countsUntil), 1),
        title: '一次违规不再累计',
        description: `${input.on}的${KIND_WORDS[kind]}，从这一天起不再计入次数。`,
      })),
      checklist: {
        title: '作出处理以前和以后',
        items: [
          { text: '查清事实，留下记录或者证据' },
          { text: '听本人说明，写下他的说法', clause: 'dep.sanctions.who' },
          { text: '作出处理，写明理由', clause: 'dep.sanctions.who' },
          { text: '填奖罚记录表，当面交给本人', clause: 'dep.sanctions.who' },
        ],
      },
      law: [
        'rule-making',
        ...(levels.has('persuade') || levels.has('terminate') ? ['dismiss-fault'] : []),
        ...(has('damage') ? ['wage-deduction'] : []),
      ],
    };
  },
  examples: [
    {
      title: '半年前脱岗过一次，这次又脱岗',
      ...base,
      input: { ...first, kinds: ['off-post'], history: [{ date: '2025-12-20', kind: 'off-post' }] },
      verdict: '串岗、溜岗或者脱岗第2次：通报批评。',
    },
    {
      title: '第一次带外人进机房',
      ...base,
      input: { ...first, kinds: ['visitors'] },
      verdict: '私自带外人进机房第1次：批评。',
    },
    {
      title: '上一次恰好在十二个月以前的同一天',
      ...base,
      input: { ...first, kinds: ['visitors'], history: [{ date: '2025-06-15', kind: 'visitors' }] },
      verdict: '私自带外人进机房第2次：口头警告。',
    },
    {
      title: '上一次超过十二个月一天：不再累计',
      ...base,
      input: { ...first, kinds: ['visitors'], history: [{ date: '2025-06-14', kind: 'visitors' }] },
      verdict: '私自带外人进机房第1次：批评。',
    },
    {
      title: '一年里第三次脱岗',
      ...base,
      input: {
        ...first,
        kinds: ['off-post'],
        history: [
          { date: '2025-09-01', kind: 'off-post' },
          { date: '2026-03-01', kind: 'off-post' },
        ],
      },
      verdict: '串岗、溜岗或者脱岗第3次：劝退。',
    },
    {
      title: '同一天：带外人、乱扔垃圾、擅自签出',
      ...base,
      input: {
        ...first,
        kinds: ['visitors', 'litter', 'sign-out'],
        history: [
          { date: '2026-02-03', kind: 'litter' },
          { date: '2026-04-03', kind: 'litter' },
        ],
      },
      verdict: '私自带外人进机房第1次：批评；擅自签出：扣5分；乱扔垃圾第3次：通报批评，扣5分。',
    },
    {
      title: '吃东西弄坏键盘，接不了电话',
      ...base,
      input: { ...first, kinds: ['damage', 'other'], degree: 'serious' },
      verdict: '人为损坏公共财产：全额赔偿；违反机房管理的其他规定第1次：通报批评。',
    },
    {
      title: '无故缺考',
      ...base,
      input: { ...first, kinds: ['missing-exam'] },
      verdict: '无故缺考：口头警告，扣10分。',
    },
  ],
});

function words(one: z.infer<typeof Sanction>): string {
  const parts = [
    one.level ? LEVEL_WORDS[one.level] : '',
    one.absence ? '按旷工处理' : '',
    one.score === null ? '' : `考试记${formatQuantity(one.score, 'point')}`,
    one.points === null ? '' : `扣${formatQuantity(one.points, 'point')}`,
    one.compensation ? '全额赔偿' : '',
  ].filter(Boolean);
  return `${KIND_WORDS[one.kind]}${one.times === null ? '' : `第${one.times}次`}：${parts.join('，')}`;
}
