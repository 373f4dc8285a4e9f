import type * as z from 'zod/mini';
import { addMinutes } from '../dates.ts';
import type { Figures } from '../figures.ts';
import { type Milestone, newHireTimeline, Timeline, TimelineInput } from '../rules/onboarding/timeline.ts';
import { defineTool } from './define.ts';
import type { CalendarEvent, Table } from './outcome.ts';
import { unknownYearsRemark } from './unknown-years.ts';

type Input = z.output<typeof TimelineInput>;

const MILESTONES: Record<Milestone, { title: string; todo: string; who: string }> = {
  'training-starts': {
    title: '报到，入职前培训开始',
    todo: '签劳动合同，办社保和公积金登记，签收录用条件。',
    who: '行政部、质检员、业务支撑专员',
  },
  'training-ends': {
    title: '入职前培训结束',
    todo: '讲完的每一部分都由新员工签收。',
    who: '质检员、业务支撑专员',
  },
  exam: {
    title: '考核：笔试和系统操作',
    todo: '考前公布范围和评分表；成绩和错题当面告诉本人。',
    who: '质检员、业务支撑专员',
  },
  'probation-starts': { title: '试用开始', todo: '考核合格的进入试用期。', who: '客服主管' },
  'first-talk': {
    title: '试用过半谈话',
    todo: '把成绩、差错和改进的地方写进试用记录，双方签字。',
    who: '客服班长',
  },
  conclude: {
    title: '期满前谈话，最晚告诉本人结论',
    todo: '不符合录用条件的写明条件和证据，先报行政部核对。',
    who: '客服班长、客服主管',
  },
  'probation-ends': { title: '试用期满', todo: '没有依法认定不合格的，当然转正。', who: '客服主管' },
  confirmed: { title: '转为正式员工', todo: '享受公司的全部福利待遇。', who: '行政部' },
};

export default defineTool({
  id: 'onboarding',
  category: 'people',
  title: '新员工培训进度',
  summary: '从报到那天排到转正：培训哪天满，操作考核要多久，试用到哪天，下一个日子是什么。',
  volumes: ['department'],
  topics: ['onboarding', 'recruitment', 'probation'],
  input: TimelineInput,
  output: Timeline,
  fields: {
    trainingStartsOn: { kind: 'date', label: '报到培训的首日', help: '当天计入。', group: '培训' },
    operationExamCandidates: {
      kind: 'number',
      label: '参加操作考核',
      unit: '人',
      help: '一个接一个考。',
      group: '考核',
    },
    examOn: { kind: 'date', label: '考核的日子', help: '没有定就留空，按培训后的工作日排。', group: '考核' },
    examStartsAt: {
      kind: 'clock',
      label: '操作考核几点开始',
      help: '填了就排出每人的时间；没有定就留空。',
      group: '考核',
    },
    contract: {
      kind: 'choice',
      label: '劳动合同的期限',
      options: { fixed: '固定期限', 'open-ended': '无固定期限', task: '以完成一定工作任务为期限' },
      initial: 'fixed',
      group: '试用',
    },
    contractMonths: {
      kind: 'number',
      label: '固定期限多长',
      unit: '个月',
      help: '三年填 36。',
      when: { field: 'contract', is: ['fixed'] },
      group: '试用',
    },
    hadProbation: { kind: 'check', label: '以前与本公司约定过试用期', group: '试用' },
    probationStartsOn: {
      kind: 'date',
      label: '试用的首日',
      help: '没有定就留空，按考核后的工作日排。',
      group: '试用',
    },
    asOf: { kind: 'date', label: '今天', help: '填了就说下一个日子还有几天。', group: '工作日' },
    daysOff: { kind: 'dates', label: '公司另外放假的日子', group: '工作日' },
    extraWorkdays: { kind: 'dates', label: '公司另外上班的日子', group: '工作日' },
  },
  dateFrom: 'trainingStartsOn',
  needsHolidays: true,
  compute: newHireTimeline,
  show: (value, input, figures) => ({
    tone: value.shortened ? 'caution' : 'good',
    verdict: `培训到${value.trainingEndsOn}结束；${examLength(value, input)}${ending(value)}`,
    remarks: [
      ...(value.firstDay === input.trainingStartsOn
        ? []
        : [`${input.trainingStartsOn}不是工作日，从${value.firstDay}数起。`]),
      ...(value.shortened ? ['培训算用工，与试用合在一起不能超过合同期限对应的上限。'] : []),
      '没有通过的可以补考，日子另排；补考以后试用才开始。',
      '从报到当天起就要签合同、发工资、办社保和公积金登记，不要等到转正。',
      ...unknownYearsRemark(value.unknownYears),
    ],
    next: [...nextDate(value), ...room(value, input)],
    tables: [timelineTable(value), ...examTables(value, input, figures)],
    calendar: calendar(value, input),
    law: ['probation-length', 'social-insurance', 'housing-fund', 'probation-pay'],
  }),
  examples: [
    {
      title: '7 月 6 日开训，三年期合同，9 人考核',
      volume: 'department',
      date: '2026-07-06',
      input: {
        trainingStartsOn: '2026-07-06',
        operationExamCandidates: 9,
        contract: 'fixed',
        contractMonths: 36,
        asOf: '2026-07-20',
        examStartsAt: '09:00',
      },
      verdict: '培训到2026-08-14结束；9人操作考核共180分钟；试用到2026-10-17，次日转正。',
    },
    {
      title: '两年期合同：试用期要缩短',
      volume: 'department',
      date: '2026-07-06',
      input: {
        trainingStartsOn: '2026-07-06',
        operationExamCandidates: 1,
        contract: 'fixed',
        contractMonths: 24,
      },
      verdict: '培训到2026-08-14结束；1人操作考核共20分钟；试用期缩短到2026-09-05，次日转正。',
    },
    {
      title: '一年以内的合同：培训已用完试用期',
      volume: 'department',
      date: '2026-07-06',
      input: {
        trainingStartsOn: '2026-07-06',
        operationExamCandidates: 3,
        contract: 'fixed',
        contractMonths: 11,
      },
      verdict: '培训到2026-08-14结束；3人操作考核共60分钟；不能再试用，2026-08-18起就是正式员工。',
    },
    {
      title: '跨国庆，公司中秋后多放一天',
      volume: 'department',
      date: '2026-09-01',
      input: {
        trainingStartsOn: '2026-09-01',
        operationExamCandidates: 0,
        contract: 'open-ended',
        daysOff: ['2026-09-28'],
      },
      verdict: '培训到2026-10-19结束；试用到2026-12-20，次日转正。',
    },
    {
      title: '周六报到：从下一个工作日数起',
      volume: 'department',
      date: '2026-07-04',
      input: {
        trainingStartsOn: '2026-07-04',
        operationExamCandidates: 9,
        contract: 'fixed',
        contractMonths: 36,
      },
      verdict: '培训到2026-08-14结束；9人操作考核共180分钟；试用到2026-10-17，次日转正。',
    },
    {
      title: '考核和试用的日子已经定了',
      volume: 'department',
      date: '2026-07-06',
      input: {
        trainingStartsOn: '2026-07-06',
        operationExamCandidates: 12,
        examOn: '2026-08-19',
        probationStartsOn: '2026-08-24',
        contract: 'fixed',
        contractMonths: 36,
        asOf: '2026-09-30',
      },
      verdict: '培训到2026-08-14结束；12人操作考核共240分钟；试用到2026-10-23，次日转正。',
    },
  ],
});

function examLength(value: Timeline, { operationExamCandidates: count }: Input): string {
  return count > 0 ? `${count}人操作考核共${value.operationExamMinutes}分钟；` : '';
}

function ending(value: Timeline): string {
  const confirmed = value.milestones.at(-1)?.date;
  if (value.probationEndsOn === null) return `不能再试用，${confirmed}起就是正式员工。`;
  return `试用${value.shortened ? '期缩短' : ''}到${value.probationEndsOn}，次日转正。`;
}

function nextDate({ next }: Timeline): string[] {
  if (!next) return [];
  const when = next.days === 0 ? '就是今天' : `还有${next.days}天`;
  return [`下一个日子：${next.date}，${MILESTONES[next.milestone].title}，${when}。`];
}

/** How much room the contract leaves for probation, or what would give it. */
function room(value: Timeline, input: Input): string[] {
  if (!value.shortened) return [`连同培训，这份合同的试用期最晚可以到${value.capEndsOn}。`];
  if (input.hadProbation || value.termNeeded === null) return [];
  return [`合同期限满${value.termNeeded}个月，或者无固定期限，才能用满试用期。`];
}

function timelineTable(value: Timeline): Table {
  return {
    caption: '从报到到转正',
    columns: ['哪天', '什么事', '做什么', '谁来做'],
    rows: value.milestones.map(({ date, milestone }) => {
      const { title, todo, who } = MILESTONES[milestone];
      return [date, title, todo, who];
    }),
  };
}

/** Who sits when, where the first start is known. */
function examTables(value: Timeline, input: Input, figures: Figures): Table[] {
  if (input.examStartsAt === undefined || input.operationExamCandidates === 0) return [];
  const each = figures.number('onboarding.operationMinutes', 'minute').value;
  const start = `${value.examOn} ${input.examStartsAt}`;
  return [
    {
      caption: '操作考核的时间',
      columns: ['第几名', '开始', '结束'],
      rows: Array.from({ length: input.operationExamCandidates }, (_, i) => [
        i + 1,
        addMinutes(start, i * each),
        addMinutes(start, (i + 1) * each),
      ]),
    },
  ];
}

function calendar(value: Timeline, input: Input): CalendarEvent[] {
  return value.milestones.map(({ date, milestone }) => {
    const { title, todo } = MILESTONES[milestone];
    const timed =
      milestone === 'exam' && input.examStartsAt !== undefined && value.operationExamMinutes > 0
        ? { clock: input.examStartsAt, minutes: value.operationExamMinutes }
        : {};
    return { date, title, description: todo, ...timed };
  });
}
