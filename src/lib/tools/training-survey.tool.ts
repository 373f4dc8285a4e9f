import { evaluateSurvey, SURVEY_VOLUMES, Survey, SurveyInput } from '../rules/training/survey.ts';
import {
  QUESTION_IDS,
  QUESTIONS,
  type QuestionId,
  SCALE,
  SCALE_GOOD,
} from '../rules/training/survey-sheet.ts';
import { formatNumber } from '../units.ts';
import { defineTool } from './define.ts';

/** Marks in the order of the sheet, as a row of the table. */
const sheet = (marks: string, comment?: string) => ({
  ...(Object.fromEntries(
    QUESTION_IDS.flatMap((id, i) => (marks[i] && marks[i] !== ' ' ? [[id, Number(marks[i])]] : [])),
  ) as Partial<Record<QuestionId, number>>),
  ...(comment ? { comment } : {}),
});

export default defineTool({
  id: 'training-survey',
  category: 'people',
  title: '培训效果调查统计',
  summary: '把收回的调查表录进来：每题平均几分，满意的占多少，哪一题最低，大家写了什么。',
  volumes: SURVEY_VOLUMES,
  topics: ['training', 'tech-training'],
  input: SurveyInput,
  output: Survey,
  fields: {
    attended: { kind: 'number', label: '实到', unit: '人', help: '看签到表。' },
    answers: {
      kind: 'table',
      label: '收回的表',
      help: `一份一行，照表上的题号从左到右，每题1到${SCALE}分，没有答的留空。`,
      columns: {
        ...(Object.fromEntries(
          QUESTION_IDS.map((id) => [id, { kind: 'number', label: QUESTIONS[id].short, unit: '分' }]),
        ) as Record<QuestionId, { kind: 'number'; label: string; unit: string }>),
        comment: { kind: 'text', label: '意见' },
      },
    },
  },
  compute: evaluateSurvey,
  show: ({ returned, outstanding, all, questions, lowest, comments }) => {
    const low = questions.find(({ id }) => id === lowest);
    const lowWords = low ? `「${QUESTIONS[low.id].short}」最低，${formatNumber(low.mean)}分` : '各题一样';
    return {
      tone: 'plain',
      verdict: `收回${returned}份，平均${formatNumber(all.mean)}分；${lowWords}。`,
      remarks: [
        `答${SCALE_GOOD}分以上的占${formatNumber(all.goodPercent)}%。`,
        '问卷只说明学员觉得怎样；学会了没有看考核，用上了没有看班长的观察和质检抽检。',
      ],
      next: outstanding > 0 ? [`还有${outstanding}份没有交，收齐再下结论。`] : [],
      charts: [
        {
          kind: 'bars',
          caption: '每题的平均分',
          unit: '分',
          bars: questions.map(({ id, mean }) => ({ label: QUESTIONS[id].short, value: mean })),
        },
      ],
      tables: [
        {
          caption: '每题的结果',
          columns: ['题目', '答的人', '平均分', `${SCALE_GOOD}分以上占`],
          rows: questions.map(({ id, answered, mean, goodPercent }) => [
            `${QUESTION_IDS.indexOf(id) + 1}. ${QUESTIONS[id].text}`,
            answered,
            mean,
            `${formatNumber(goodPercent)}%`,
          ]),
        },
        ...(comments.length > 0
          ? [
              {
                caption: '写下的意见',
                columns: ['序号', '意见'],
                rows: comments.map((comment, i) => [i + 1, comment]),
              },
            ]
          : []),
      ],
    };
  },
  examples: [
    {
      title: '六个人听课，交回五份',
      volume: 'operations',
      date: '2026-06-18',
      input: {
        attended: 6,
        answers: [
          sheet('455444534455', '多放几段录音'),
          sheet('444344424344'),
          sheet('554555534455', '练习的时间太短'),
          sheet('343443423444'),
          sheet('444454534 55'),
        ],
      },
      verdict: '收回5份，平均4.07分；「练习」最低，2.6分。',
    },
    {
      title: '都交了，人人满分',
      volume: 'operations',
      date: '2026-06-18',
      input: { attended: 2, answers: [sheet('555555555555'), sheet('555555555555')] },
      verdict: '收回2份，平均5分；各题一样。',
    },
    {
      title: '有的题没有人答',
      volume: 'operations',
      date: '2026-06-18',
      input: { attended: 2, answers: [sheet('44  4', '后面的没有讲到'), sheet('45  3')] },
      verdict: '收回2份，平均4分；「清楚」最低，3.5分。',
    },
    {
      title: '只收回一份，三分不算满意',
      volume: 'operations',
      date: '2026-06-18',
      input: { attended: 10, answers: [sheet('333344443333')] },
      verdict: '收回1份，平均3.33分；「目标」最低，3分。',
    },
    {
      title: '对外培训：客户填的评估表',
      volume: 'department',
      date: '2026-06-18',
      input: {
        attended: 3,
        answers: [sheet('454554445323', '操作手册想要纸的'), sheet('444444444424'), sheet('5554545443 4')],
      },
      verdict: '收回3份，平均4.06分；「会做」最低，2分。',
    },
    {
      title: '客户服务体系：两份答卷',
      volume: 'service-system',
      date: '2026-06-18',
      input: { attended: 2, answers: [sheet('544454445444'), sheet('445445454434')] },
      verdict: '收回2份，平均4.21分；「会做」最低，3.5分。',
    },
  ],
});
