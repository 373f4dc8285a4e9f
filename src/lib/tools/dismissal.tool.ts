import * as z from 'zod/mini';
import { DismissalInput, dismissalGrounds } from '../rules/dismissal/grounds.ts';
import { defineTool } from './define.ts';

/** The grounds of the chapter by number; the last, which only people can judge, is never computed. */
const GROUNDS = [
  '谈论有损公司形象的话题',
  '做出损害公司利益的事',
  '泄露公司的产品资料',
  '当月迟到、早退累计',
  '无故旷工',
  '在工作间争吵，妨碍了工作',
  '汇报不实',
  '严重投诉，查证属实',
  '其他违规行为，影响秩序、信誉或者形象',
] as const;

const clean = {
  lateEarlyMinutes: [] as number[],
  unexcusedAbsenceDays: 0,
  complaint: 'none' as const,
  conduct: [] as never[],
};
const base = { volume: 'operations', date: '2026-06-01' } as const;

export default defineTool({
  id: 'dismissal',
  category: 'conduct',
  title: '解聘情形核对',
  summary: '对照解聘条例的各种情形，看字面上符合哪几种，离迟到早退那一条还差几次；能不能解除，另看法律。',
  volumes: ['operations'],
  topics: ['dismissal'],
  input: DismissalInput,
  output: z.array(z.number()),
  fields: {
    lateEarlyMinutes: {
      kind: 'numbers',
      label: '当月每次迟到、早退',
      unit: '分钟',
      help: '一次一个数，用空格或者逗号隔开；没有就不填。',
    },
    unexcusedAbsenceDays: {
      kind: 'number',
      label: '无故旷工',
      unit: '天',
      help: '没有请假、没有告知、也没有正当理由而整班不到岗。其他各章「按旷工处理」的不算。没有就填 0。',
    },
    complaint: {
      kind: 'choice',
      label: '投诉',
      options: {
        none: '没有严重投诉',
        'serious-unverified': '有严重投诉，没有查证属实',
        'serious-verified': '有严重投诉，查证属实',
      },
      initial: 'none',
    },
    conduct: {
      kind: 'many',
      label: '有没有下列行为',
      options: {
        talk_harming_image: '对外散布不实或者贬损公司的言论',
        harmed_interest: '做出损害公司利益的事',
        leaked_product_info: '泄露没有公开的产品资料',
        quarrel_disrupting_work: '在工作间大声争吵，妨碍了工作',
        false_report: '向公司汇报不实、有意欺骗',
      },
    },
  },
  compute: dismissalGrounds,
  show: (grounds, input, figures) => {
    const limit = figures.number('dismissal.lateEarlyTimes', 'times');
    const left = limit.value - input.lateEarlyMinutes.length;
    return {
      tone:
        grounds.length > 0
          ? 'bad'
          : left < limit.value || input.complaint === 'serious-unverified'
            ? 'caution'
            : 'good',
      verdict:
        grounds.length > 0
          ? `字面上符合解聘情形第${grounds.join('、')}种，只是启动审查，不等于可以解聘。`
          : '字面上不符合任何一种可以算出来的解聘情形。',
      remarks: [
        ...(grounds.length > 0
          ? [
              '由部门经理会同人力资源部和法务看是否达到严重程度，决定前听本人说明，并核对程序，包括要不要先通知工会。',
              '制度没有经过民主程序、没有公示的，不能作为解除的依据，见法规提示。',
            ]
          : []),
        ...(input.complaint === 'serious-unverified' ? ['投诉没有查证属实，不能当作解聘情形。'] : []),
        '第9种「其他违规行为」要由人判断：实际影响了秩序、信誉或者形象，轻重又与前面各种相当，才算。',
      ],
      next: [
        left > 0
          ? `本月再迟到、早退${left}次，即达到第4种的${limit.value}次。`
          : `本月迟到、早退已经达到第4种的${limit.value}次，下个月重新计。`,
        ...(input.complaint === 'serious-unverified' ? ['投诉查证属实，即构成第8种。'] : []),
      ],
      tables: [
        {
          caption: '各种情形',
          columns: ['序号', '情形', '字面上符合'],
          rows: GROUNDS.map((text, i) => [
            i + 1,
            text,
            i + 1 === GROUNDS.length ? '由人判断' : grounds.includes(i + 1) ? '是' : '否',
          ]),
        },
      ],
      ...(grounds.length > 0
        ? {
            checklist: {
              title: '解聘审查要做的事',
              items: [
                { text: '查清事实，收好考勤、录音、工单等证据', who: '部门经理' },
                {
                  text: '看是否达到严重程度，写明理由',
                  who: '部门经理、人力资源部、法务',
                  clause: 'ops.dismissal.any-one',
                },
                { text: '听取本人说明，写成记录', who: '部门经理' },
                { text: '核对法定条件和程序，需要的先通知工会', who: '法务' },
                { text: '作出决定，书面通知本人', who: '人力资源部' },
              ],
            },
            law: ['dismiss-fault', 'rule-making'],
          }
        : {}),
    };
  },
  examples: [
    {
      title: '当月第三次迟到',
      ...base,
      input: { ...clean, lateEarlyMinutes: [4, 12, 3] },
      verdict: '字面上符合解聘情形第4种，只是启动审查，不等于可以解聘。',
    },
    {
      title: '当月迟到两次',
      ...base,
      input: { ...clean, lateEarlyMinutes: [4, 30] },
      verdict: '字面上不符合任何一种可以算出来的解聘情形。',
    },
    {
      title: '无故旷工半天',
      ...base,
      input: { ...clean, unexcusedAbsenceDays: 0.5 },
      verdict: '字面上符合解聘情形第5种，只是启动审查，不等于可以解聘。',
    },
    {
      title: '有严重投诉，还没有查证',
      ...base,
      input: { ...clean, complaint: 'serious-unverified' },
      verdict: '字面上不符合任何一种可以算出来的解聘情形。',
    },
    {
      title: '严重投诉查证属实，又汇报不实',
      ...base,
      input: { ...clean, complaint: 'serious-verified', conduct: ['false_report'] },
      verdict: '字面上符合解聘情形第7、8种，只是启动审查，不等于可以解聘。',
    },
    {
      title: '在工作间争吵，妨碍了工作',
      ...base,
      input: { ...clean, conduct: ['quarrel_disrupting_work'] },
      verdict: '字面上符合解聘情形第6种，只是启动审查，不等于可以解聘。',
    },
  ],
});
