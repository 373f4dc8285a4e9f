import {
  CLASS_VOLUMES,
  type ClassVerdict,
  ClassVerdictInput,
  classVerdict,
  ClassVerdict as Verdict,
} from '../rules/training/class-verdict.ts';
import { formatNumber } from '../units.ts';
import { defineTool } from './define.ts';

const FOLLOW: Record<ClassVerdict['lines'][number]['follow'], string> = {
  none: '通过',
  'sit-later': '因故未考，另行安排',
  pending: '等操作成绩',
  resit: '补考（重考）',
  replan: '随全班重新培训后再考',
  coach: '班长辅导后补考',
  'not-hired': '补考仍没有通过',
  plan: '商定改进计划',
};

const sat = (name: string, mark: number) => ({ name, status: 'sat' as const, mark });

export default defineTool({
  id: 'class-exam',
  category: 'people',
  title: '班级考核结论',
  summary: '一个班的成绩单：谁通过，谁补考，最迟哪天重考，要不要全班重新培训。',
  volumes: CLASS_VOLUMES,
  topics: ['training', 'onboarding', 'learning', 'duty'],
  input: ClassVerdictInput,
  output: Verdict,
  fields: {
    resultsOn: { kind: 'date', label: '公布结果的日期' },
    passMark: {
      kind: 'number',
      label: '培训计划写明的及格线',
      unit: '分',
      help: '客服部运营管理的培训考核要填；别的册有自己的及格线，不用填。',
    },
    people: {
      kind: 'table',
      label: '成绩单',
      help: '操作成绩只有外包坐席和运营部实施细则的新员工考核要填；操作错误只有运营部实施细则数。',
      columns: {
        name: { kind: 'text', label: '姓名' },
        status: {
          kind: 'choice',
          label: '情况',
          options: { sat: '参加', cheated: '作弊', absent: '无故缺考', excused: '因故未考' },
          initial: 'sat',
        },
        mark: { kind: 'number', label: '成绩', unit: '分' },
        operation: { kind: 'number', label: '操作成绩', unit: '分' },
        errors: { kind: 'number', label: '操作错误', unit: '次', initial: 0 },
        attempt: { kind: 'number', label: '第几次考', unit: '次', initial: 1 },
      },
    },
  },
  dateFrom: 'resultsOn',
  compute: classVerdict,
  show: ({ lines, passed, failed, klass }) => {
    const open = lines.length - passed - failed;
    const counts = `通过${passed}人，没有通过${failed}人${open > 0 ? `，还没有结论${open}人` : ''}`;
    return {
      tone: klass?.action === 'replan' ? 'bad' : failed > 0 ? 'caution' : 'good',
      verdict:
        klass?.action === 'replan'
          ? `${counts}：重新制定培训计划，全班重新培训。`
          : klass?.retakeBy
            ? `${counts}：没有通过的限时自学，${klass.retakeBy}以前重考。`
            : `${counts}。`,
      remarks: klass?.action === 'replan' ? ['已经通过的人成绩保留，可以不再考。'] : [],
      next:
        klass && klass.toReplan !== null ? [`再有${klass.toReplan}人没有通过，就要重新制定培训计划。`] : [],
      tables: [
        {
          caption: '每个人的结论',
          columns: ['姓名', '成绩', '结论'],
          rows: lines.map(({ name, recorded, follow }) => [
            name,
            recorded === null ? '—' : `${formatNumber(recorded)}分`,
            FOLLOW[follow],
          ]),
        },
      ],
    };
  },
  examples: [
    {
      title: '八个人的班，两人没有通过',
      volume: 'operations',
      date: '2026-05-15',
      input: {
        resultsOn: '2026-05-15',
        passMark: 80,
        people: [
          sat('陈晓', 92),
          sat('李敏', 88),
          sat('王强', 79.5),
          sat('赵磊', 80),
          sat('孙丽', 95),
          sat('周涛', 84),
          sat('吴静', 61),
          sat('郑凯', 90),
        ],
      },
      verdict: '通过6人，没有通过2人：没有通过的限时自学，2026-05-18以前重考。',
    },
    {
      title: '恰好一半没有通过',
      volume: 'operations',
      date: '2026-05-15',
      input: {
        resultsOn: '2026-05-15',
        passMark: 80,
        people: [sat('陈晓', 92), sat('李敏', 81), sat('王强', 79), { name: '赵磊', status: 'cheated' }],
      },
      verdict: '通过2人，没有通过2人：重新制定培训计划，全班重新培训。',
    },
    {
      title: '有人因故未考，不计入人数',
      volume: 'operations',
      date: '2026-05-15',
      input: {
        resultsOn: '2026-05-15',
        passMark: 80,
        people: [sat('陈晓', 92), sat('李敏', 81), sat('王强', 70), { name: '赵磊', status: 'excused' }],
      },
      verdict: '通过2人，没有通过1人，还没有结论1人：没有通过的限时自学，2026-05-18以前重考。',
    },
    {
      title: '人人通过',
      volume: 'operations',
      date: '2026-05-15',
      input: { resultsOn: '2026-05-15', passMark: 60, people: [sat('陈晓', 60)] },
      verdict: '通过1人，没有通过0人。',
    },
    {
      title: '实施细则：两科都要及格，错误不能多',
      volume: 'department',
      date: '2026-05-15',
      input: {
        resultsOn: '2026-05-15',
        people: [
          { ...sat('陈晓', 80), operation: 80, errors: 3 },
          { ...sat('李敏', 85), operation: 90, errors: 4 },
          { ...sat('王强', 79), operation: 90, attempt: 2 },
          sat('赵磊', 88),
        ],
      },
      verdict: '通过1人，没有通过2人，还没有结论1人。',
    },
    {
      title: '外包坐席：补考仍没有通过',
      volume: 'outsourcing',
      date: '2026-05-15',
      input: {
        resultsOn: '2026-05-15',
        people: [
          { ...sat('陈晓', 82), operation: 85 },
          { ...sat('李敏', 70), operation: 85, attempt: 2 },
        ],
      },
      verdict: '通过1人，没有通过1人。',
    },
    {
      title: '客户服务体系：一人辅导后补考',
      volume: 'service-system',
      date: '2026-05-15',
      input: {
        resultsOn: '2026-05-15',
        people: [sat('陈晓', 80), sat('李敏', 79), { name: '王强', status: 'absent', attempt: 2 }],
      },
      verdict: '通过1人，没有通过2人。',
    },
  ],
});
