import type * as z from 'zod/mini';
import { judgeProbation, Probation, ProbationInput } from '../rules/probation/check.ts';
import { EARLY_WORDS } from '../rules/probation/early.ts';
import { PROBATION_VOLUMES } from '../rules/probation/term.ts';
import { formatNumber } from '../units.ts';
import { defineTool } from './define.ts';
import type { CalendarEvent } from './outcome.ts';
import { unknownYearsRemark } from './unknown-years.ts';

type Input = z.output<typeof ProbationInput>;

export default defineTool({
  id: 'probation',
  category: 'people',
  title: '试用期与转正',
  summary: '这份合同能约定多长的试用期，哪天期满、哪天谈话和下结论，能不能提前转正。',
  volumes: PROBATION_VOLUMES,
  topics: ['recruitment', 'probation', 'onboarding'],
  input: ProbationInput,
  output: Probation,
  fields: {
    contract: {
      kind: 'choice',
      label: '劳动合同的期限',
      options: { fixed: '固定期限', 'open-ended': '无固定期限', task: '以完成一定工作任务为期限' },
      initial: 'fixed',
      group: '合同',
    },
    contractMonths: {
      kind: 'number',
      label: '固定期限多长',
      unit: '个月',
      help: '两年填 24。',
      when: { field: 'contract', is: ['fixed'] },
      group: '合同',
    },
    hadProbation: { kind: 'check', label: '以前与本公司约定过试用期', group: '合同' },
    probationMonths: { kind: 'number', label: '约定的试用期', unit: '个月', group: '试用' },
    startsOn: { kind: 'date', label: '试用的首日', group: '试用' },
    employedFrom: {
      kind: 'date',
      label: '用工的首日',
      help: '试用以前先办培训的，填报到培训那天；没有就留空。',
      group: '试用',
    },
    confirmEarlyOn: {
      kind: 'date',
      label: '想提前到哪天转正',
      help: '不提前就留空。',
      group: '提前转正',
    },
    earlyConditions: { kind: 'many', label: '提前转正已具备', options: EARLY_WORDS, group: '提前转正' },
  },
  dateFrom: 'startsOn',
  needsHolidays: true,
  compute: judgeProbation,
  show: (value, input, figures) => {
    const stated = figures.number('recruitment.probation', 'month');
    const early = value.early;
    return {
      tone: !value.lawful || early?.allowed === false ? 'bad' : value.withinStated ? 'good' : 'caution',
      verdict: `${lengthSentence(value, input)}${early ? earlySentence(early.allowed, input) : ''}`,
      remarks: [
        ...(value.lawful
          ? []
          : ['超过上限的约定无效，请先改合同；已经按超出的时间试用的，请与法律顾问确认怎样补偿。']),
        ...(value.capEndsOn ? [`培训也算用工，试用期上限从用工的首日数起，到${value.capEndsOn}为止。`] : []),
        ...(value.withinStated ? [] : [`本册写的试用期是${stated.value}个月，约定得更长要有理由。`]),
        ...(value.endsOn ? ['期满以前没有书面说不合格的，从次日起就是正式员工，不能再延长试用。'] : []),
        ...(early && !early.allowed
          ? [`提前转正还缺：${early.missing.map((condition) => EARLY_WORDS[condition]).join('；')}。`]
          : []),
        ...(input.confirmEarlyOn !== undefined && !early ? ['本册没有提前转正的规定，按期满转正办。'] : []),
        ...unknownYearsRemark(value.unknownYears),
      ],
      next: nextSteps(value, input),
      ...(value.endsOn ? { tables: [dates(value, input)], calendar: calendar(value, input) } : {}),
      law: ['probation-length', ...(value.endsOn ? ['probation-pay', 'probation-end'] : [])],
    };
  },
  examples: [
    {
      title: '三年期合同，试用三个月',
      volume: 'operations',
      date: '2026-07-01',
      input: { contract: 'fixed', contractMonths: 36, probationMonths: 3, startsOn: '2026-07-01' },
      verdict: '可以约定3个月试用期：2026-09-30期满，2026-10-01转正。',
    },
    {
      title: '两年期合同，试用三个月：超过上限',
      volume: 'operations',
      date: '2026-07-01',
      input: { contract: 'fixed', contractMonths: 24, probationMonths: 3, startsOn: '2026-07-01' },
      verdict: '不能约定3个月试用期：这份合同最长2个月，最晚2026-08-31期满。',
    },
    {
      title: '恰好满三个月的合同，试用一个月',
      volume: 'operations',
      date: '2026-07-01',
      input: { contract: 'fixed', contractMonths: 3, probationMonths: 1, startsOn: '2026-01-31' },
      verdict: '可以约定1个月试用期：2026-02-28期满，2026-03-01转正。',
    },
    {
      title: '完成一项任务的合同',
      volume: 'operations',
      date: '2026-07-01',
      input: { contract: 'task', probationMonths: 1, startsOn: '2026-07-01' },
      verdict: '这份合同不能约定试用期：从2026-07-01起就是正式员工。',
    },
    {
      title: '表现突出，提前一个月转正',
      volume: 'operations',
      date: '2026-07-01',
      input: {
        contract: 'fixed',
        contractMonths: 36,
        probationMonths: 3,
        startsOn: '2026-07-01',
        confirmEarlyOn: '2026-09-01',
        earlyConditions: ['outstanding', 'nominated', 'approved', 'reviewed', 'exams'],
      },
      verdict: '可以约定3个月试用期：2026-09-30期满，2026-10-01转正。可以提前到2026-09-01转正。',
    },
    {
      title: '实施细则：无固定期限合同，试用两个月',
      volume: 'department',
      date: '2026-07-01',
      input: { contract: 'open-ended', probationMonths: 2, startsOn: '2026-07-01' },
      verdict: '可以约定2个月试用期：2026-08-31期满，2026-09-01转正。',
    },
    {
      title: '实施细则：两年期合同，先培训再试用',
      volume: 'department',
      date: '2026-08-17',
      input: {
        contract: 'fixed',
        contractMonths: 24,
        probationMonths: 2,
        startsOn: '2026-08-18',
        employedFrom: '2026-07-06',
      },
      verdict: '连同培训超过了上限：试用期要缩短，最晚2026-09-05期满，次日转正。',
    },
  ],
});

function lengthSentence(value: Probation, input: Input): string {
  const months = input.probationMonths;
  if (value.endsOn && value.lawful) {
    return `可以约定${months}个月试用期：${value.endsOn}期满，${value.confirmedOn}转正。`;
  }
  if (months === 0) return `没有约定试用期：从${value.confirmedOn}起就是正式员工。`;
  if (value.capMonths === 0) return `这份合同不能约定试用期：从${value.confirmedOn}起就是正式员工。`;
  if (!value.endsOn) return '培训已经用完试用期的上限：不能再试用，培训完就是正式员工。';
  if (months > value.capMonths) {
    return `不能约定${months}个月试用期：这份合同最长${value.capMonths}个月，最晚${value.endsOn}期满。`;
  }
  return `连同培训超过了上限：试用期要缩短，最晚${value.endsOn}期满，次日转正。`;
}

function earlySentence(allowed: boolean, input: Input): string {
  return allowed ? `可以提前到${input.confirmEarlyOn}转正。` : `还不能提前到${input.confirmEarlyOn}转正。`;
}

function nextSteps(value: Probation, input: Input): string[] {
  const months = input.probationMonths;
  if (months === 0) return [];
  if (months <= value.capMonths && value.capEndsOn !== null) {
    return value.lawful
      ? [`连同培训，试用期最晚可以到${value.capEndsOn}。`]
      : [`合同签得更长、上限更高，才能用满${months}个月。`];
  }
  if (months <= value.capMonths) {
    const room = value.capMonths - months;
    return [room > 0 ? `这份合同的试用期最多还可以长${room}个月。` : '试用期已经到上限，不能再长。'];
  }
  if (input.contract === 'task' || input.hadProbation) return [];
  return value.termNeeded === null
    ? [`任何合同都不能约定${months}个月的试用期。`]
    : [`合同期限满${formatNumber(value.termNeeded)}个月，或者无固定期限，才可以约定${months}个月。`];
}

function dates(value: Probation, input: Input) {
  return {
    caption: '试用的日子',
    columns: ['哪天', '做什么'],
    rows: [
      [input.startsOn, '试用开始，签收录用条件'],
      [value.talkOn ?? '', '试用过半，班长谈话'],
      [value.concludeBy ?? '', '最晚把结论书面告诉本人'],
      [value.endsOn ?? '', '试用期满'],
      [value.confirmedOn, '转为正式员工'],
    ],
  };
}

function calendar(value: Probation, input: Input): CalendarEvent[] {
  const entry = (date: string | null, title: string, description: string) =>
    date ? [{ date, title, description }] : [];
  return [
    ...entry(input.startsOn, '试用开始', '请本人签收录用条件。'),
    ...entry(value.talkOn, '试用过半谈话', '说明离录用条件还差多少，写进记录，双方签字。'),
    ...entry(value.concludeBy, '试用结论的最晚一天', '结论书面告诉本人；不合格的写明条件和证据。'),
    ...entry(value.confirmedOn, '转为正式员工', '办理转正手续。'),
  ];
}
