import { EXAM_VOLUMES, NewHireExam, NewHireExamInput, newHireExam } from '../rules/onboarding/exam.ts';
import type { Volume } from '../volumes.ts';
import { defineTool } from './define.ts';

const PRACTICAL: Partial<Record<Volume, string>> = { department: '系统操作', outsourcing: '模拟通话' };

export default defineTool({
  id: 'new-hire-exam',
  category: 'people',
  title: '新员工考核',
  summary: '新员工的两科成绩过了没有，能不能补考，下一步是试用、上岗还是不录用。',
  volumes: EXAM_VOLUMES,
  topics: ['onboarding', 'learning', 'training'],
  input: NewHireExamInput,
  output: NewHireExam,
  fields: {
    attempt: { kind: 'number', label: '第几次考', unit: '次', help: '首考填 1，补考填 2。', initial: 1 },
    knowledge: {
      kind: 'number',
      label: '笔试（业务知识）',
      unit: '分',
      help: '补考时，已经通过的科目填原来的分。',
    },
    operation: { kind: 'number', label: '操作（系统操作、模拟通话）', unit: '分' },
    errors: {
      kind: 'number',
      label: '操作错误',
      unit: '次',
      help: '只有实施细则数错误；别的填 0。',
      initial: 0,
    },
  },
  compute: newHireExam,
  show: (value, input, figures) => {
    const practical = PRACTICAL[figures.volume] ?? '';
    const names = { knowledge: '笔试', operation: practical };
    const failed = value.failedPapers.map((paper) => names[paper]).join('、');
    const outsourcing = figures.volume === 'outsourcing';
    const pass = figures.number(
      outsourcing ? 'learning.onboardingPassScore' : 'onboarding.passScore',
      'point',
    ).value;
    return {
      tone: value.outcome === 'passed' ? 'good' : value.outcome === 'resit' ? 'caution' : 'bad',
      verdict: {
        passed: outsourcing ? '考核合格：可以正式上岗，先由带教人在旁听。' : '考核合格：进入试用期。',
        resit: `${failed}没有通过：可以补考，只补没有通过的。`,
        failed: outsourcing
          ? `补考后${failed}仍没有通过：不安排到公司的席位上。`
          : `补考后${failed}仍没有通过：不予录用。`,
      }[value.outcome],
      remarks: {
        passed: outsourcing
          ? ['带教人书面确认能独立接听以后，才独立当班。']
          : ['试用期与入职前培训合在一起，不得超过合同期限对应的上限。'],
        resit: ['补考用另一套卷，补考以前由讲课的人补讲没有掌握的部分。'],
        failed: outsourcing
          ? ['是否留用由外包商依法决定。']
          : [
              '从报到培训起就是用工：按试用期内不符合录用条件的程序办，要有成绩和事先签收的录用条件，并说明理由。',
            ],
      }[value.outcome],
      next:
        value.outcome === 'passed' && !outsourcing
          ? [
              `操作错误再多${figures.number('onboarding.errorsMax', 'times').value - input.errors + 1}次，就不合格。`,
            ]
          : gaps(value, practical),
      charts: [
        {
          kind: 'bars',
          caption: '两科成绩与及格线',
          unit: '分',
          bars: [
            { label: names.knowledge, value: input.knowledge, limit: pass },
            { label: practical, value: input.operation, limit: pass },
          ],
        },
      ],
      law: value.outcome === 'failed' ? ['probation-end', 'at-least'] : ['at-least'],
    };
  },
  examples: [
    {
      title: '两科都过，操作错 1 次',
      volume: 'department',
      date: '2026-08-17',
      input: { attempt: 1, knowledge: 86, operation: 91, errors: 1 },
      verdict: '考核合格：进入试用期。',
    },
    {
      title: '恰好及格，恰好错 3 次',
      volume: 'department',
      date: '2026-08-17',
      input: { attempt: 1, knowledge: 80, operation: 80, errors: 3 },
      verdict: '考核合格：进入试用期。',
    },
    {
      title: '分数够，但操作错 4 次',
      volume: 'department',
      date: '2026-08-17',
      input: { attempt: 1, knowledge: 90, operation: 88, errors: 4 },
      verdict: '系统操作没有通过：可以补考，只补没有通过的。',
    },
    {
      title: '首考两科都差一点',
      volume: 'department',
      date: '2026-08-17',
      input: { attempt: 1, knowledge: 79.5, operation: 79, errors: 0 },
      verdict: '笔试、系统操作没有通过：可以补考，只补没有通过的。',
    },
    {
      title: '补考笔试 79.5 分',
      volume: 'department',
      date: '2026-08-24',
      input: { attempt: 2, knowledge: 79.5, operation: 90, errors: 0 },
      verdict: '补考后笔试仍没有通过：不予录用。',
    },
    {
      title: '外包：两科都过',
      volume: 'outsourcing',
      date: '2026-08-24',
      input: { attempt: 1, knowledge: 82, operation: 80, errors: 0 },
      verdict: '考核合格：可以正式上岗，先由带教人在旁听。',
    },
    {
      title: '外包：补考模拟通话仍没过',
      volume: 'outsourcing',
      date: '2026-08-24',
      input: { attempt: 2, knowledge: 82, operation: 70, errors: 0 },
      verdict: '补考后模拟通话仍没有通过：不安排到公司的席位上。',
    },
  ],
});

/** What was missing, paper by paper. */
function gaps({ short, errorsOver }: NewHireExam, practical: string): string[] {
  return [
    ...(short.knowledge > 0 ? [`笔试再多${short.knowledge}分就及格。`] : []),
    ...(short.operation > 0 ? [`${practical}再多${short.operation}分就及格。`] : []),
    ...(errorsOver ? [`操作错误再少${errorsOver}次才合格，分数再高也要看错误。`] : []),
  ];
}
