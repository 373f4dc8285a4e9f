import { ClassResult, ClassResultInput, classResult } from '../rules/training/class-result.ts';
import { defineTool } from './define.ts';

export default defineTool({
  id: 'training-result',
  category: 'people',
  title: '培训考核处理',
  summary: '整班考完，有人没通过：重考还是全班重新培训，最晚哪天考完。',
  volumes: ['operations'],
  topics: ['training'],
  input: ClassResultInput,
  output: ClassResult,
  fields: {
    trainees: { kind: 'number', label: '参加考核', unit: '人' },
    failed: { kind: 'number', label: '没有通过', unit: '人' },
    resultsOn: { kind: 'date', label: '公布结果的日子' },
  },
  dateFrom: 'resultsOn',
  compute: classResult,
  show: (value, input) => {
    const left = value.replanFrom - input.failed;
    const { action, retakeBy } = value;
    return {
      tone: action === 'none' ? 'good' : action === 'retake' ? 'caution' : 'bad',
      verdict:
        action === 'none'
          ? '全部通过，不用重考。'
          : action === 'retake'
            ? `${input.failed}人限时自学，最晚${retakeBy}重考。`
            : `没有通过的占${value.failedPercent}%：重订培训计划，全班重新培训。`,
      remarks: {
        none: ['培训结果交给对口的部门经理。'],
        retake: [
          '不到全班重训的比例，一律按少数人处理，这是本手册的读法。',
          '重考用另一套卷；公司没能安排的，期限顺延，不算员工没有通过。',
          '重考还没有通过的：应聘者不予录用，试用人员记入试用考评，在岗员工暂停这项业务、另行培训。',
          ...(left === 1 ? ['人数已接近全班重训的比例，质培经理要说明原因，也可以提前重订计划。'] : []),
        ],
        replan: [
          '质培经理重订计划，报直接上级批准后再办。',
          '已经通过的人一起参加，但成绩保留，可以不再考。',
        ],
      }[action],
      next: [
        action === 'none'
          ? '只要有人没有通过，就要安排重考。'
          : action === 'retake'
            ? `没有通过的再多${left}人，全班就要重新培训。`
            : value.replanFrom === 1
              ? '全部通过，才不用重订计划。'
              : `没有通过的不超过${value.replanFrom - 1}人，才是只让这些人重考。`,
      ],
      charts: [
        {
          kind: 'bars',
          caption: '没有通过的人与全班重新培训的人数',
          unit: '人',
          bars: [{ label: '没有通过', value: input.failed, limit: value.replanFrom }],
        },
      ],
      ...(retakeBy
        ? {
            calendar: [
              {
                date: retakeBy,
                title: '重考的最晚一天',
                description: `${input.failed}人重考，用另一套卷，成绩交质培经理。`,
              },
            ],
          }
        : {}),
      law:
        action === 'none'
          ? []
          : action === 'retake'
            ? ['working-hours', 'dismiss-incompetent']
            : ['at-least'],
    };
  },
  examples: [
    {
      title: '40 人中 2 人没过',
      volume: 'operations',
      date: '2026-09-07',
      input: { trainees: 40, failed: 2, resultsOn: '2026-09-07' },
      verdict: '2人限时自学，最晚2026-09-10重考。',
    },
    {
      title: '恰好一半没过',
      volume: 'operations',
      date: '2026-09-07',
      input: { trainees: 40, failed: 20, resultsOn: '2026-09-07' },
      verdict: '没有通过的占50%：重订培训计划，全班重新培训。',
    },
    {
      title: '差一人到一半',
      volume: 'operations',
      date: '2026-09-07',
      input: { trainees: 40, failed: 19, resultsOn: '2026-09-07' },
      verdict: '19人限时自学，最晚2026-09-10重考。',
    },
    {
      title: '三人中两人没过',
      volume: 'operations',
      date: '2026-09-07',
      input: { trainees: 3, failed: 2, resultsOn: '2026-09-07' },
      verdict: '没有通过的占66.67%：重订培训计划，全班重新培训。',
    },
    {
      title: '全部通过',
      volume: 'operations',
      date: '2026-09-07',
      input: { trainees: 12, failed: 0, resultsOn: '2026-09-07' },
      verdict: '全部通过，不用重考。',
    },
    {
      title: '月底公布，跨到下个月',
      volume: 'operations',
      date: '2026-09-29',
      input: { trainees: 11, failed: 5, resultsOn: '2026-09-29' },
      verdict: '5人限时自学，最晚2026-10-02重考。',
    },
  ],
});
