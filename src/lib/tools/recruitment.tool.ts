import type * as z from 'zod/mini';
import { Plan, PlanInput, type PlanPart, planRecruitment } from '../rules/recruitment/plan.ts';
import { STEP_WORDS } from '../rules/recruitment/schedule.ts';
import { defineTool } from './define.ts';
import type { Table } from './outcome.ts';
import { unknownYearsRemark } from './unknown-years.ts';

type Input = z.output<typeof PlanInput>;

const DIRECTIONS = {
  experienced: '有服务经验的人',
  graduates: '应届毕业生',
  internal: '公司内部员工',
};
const CHANNELS = { website: '招聘网站', school: '学校', referral: '员工推荐', agency: '派遣单位' };
const METHODS = { resume: '筛选简历', phone: '电话初试', interview: '面试', exercises: '实操' };
const PARTS: Record<PlanPart, string> = {
  skills: '技能要求',
  reason: '年龄、学历条件的岗位理由',
  confirmed: '上级对人数的确认',
  direction: '招聘方向',
  channels: '招聘途径',
  methods: '招聘方法',
};
const WHO = {
  advert: '人力资源部',
  interview: '部门经理、人力资源部',
  training: '质检培训部',
  exam: '部门经理、质培经理、人力资源部',
};

export default defineTool({
  id: 'recruitment',
  category: 'people',
  title: '招聘计划',
  summary: '从要人的日子倒排：最晚哪天提申请，多少人进培训，每一步哪天做，计划还缺什么。',
  volumes: ['operations'],
  topics: ['recruitment'],
  input: PlanInput,
  output: Plan,
  fields: {
    post: { kind: 'text', label: '职位', group: '要人' },
    vacancies: { kind: 'number', label: '招聘人数', unit: '名', group: '要人' },
    neededOn: { kind: 'date', label: '最迟上岗日', group: '要人' },
    requestedOn: { kind: 'date', label: '申请提交日', help: '还没有交，就填打算交的那天。', group: '要人' },
    confirmed: { kind: 'check', label: '上级已确认人数', group: '要人' },
    age: { kind: 'text', label: '年龄条件', help: '没有就留空，计划里写「不限」。', group: '招聘标准' },
    education: { kind: 'text', label: '学历条件', help: '没有就留空，计划里写「不限」。', group: '招聘标准' },
    conditionsReason: {
      kind: 'text',
      label: '年龄、学历条件的理由',
      help: '写岗位上为什么需要；没有条件就留空。',
      group: '招聘标准',
    },
    skills: { kind: 'text', label: '技能要求', help: '写成面试时能当场验证的样子。', group: '招聘标准' },
    direction: { kind: 'many', label: '招聘方向', options: DIRECTIONS, group: '招聘方式' },
    channels: { kind: 'many', label: '招聘途径', options: CHANNELS, group: '招聘方式' },
    methods: { kind: 'many', label: '招聘方法', options: METHODS, group: '招聘方式' },
    advertDays: {
      kind: 'number',
      label: STEP_WORDS.advert,
      unit: '个工作日',
      initial: 5,
      group: '各步要多久',
    },
    interviewDays: {
      kind: 'number',
      label: STEP_WORDS.interview,
      unit: '个工作日',
      initial: 3,
      group: '各步要多久',
    },
    trainingDays: {
      kind: 'number',
      label: STEP_WORDS.training,
      unit: '个工作日',
      help: '手册不定天数，按职位要学的东西填。',
      initial: 10,
      group: '各步要多久',
    },
    examDays: { kind: 'number', label: STEP_WORDS.exam, unit: '个工作日', initial: 2, group: '各步要多久' },
    daysOff: { kind: 'dates', label: '公司另外放假的日子', group: '工作日' },
    extraWorkdays: { kind: 'dates', label: '公司另外上班的日子', group: '工作日' },
  },
  dateFrom: 'neededOn',
  needsHolidays: true,
  compute: planRecruitment,
  show: (value, input) => {
    const { fits } = value.schedule;
    const first = value.schedule.steps[0]?.from ?? '';
    return {
      tone: !value.inTime || !fits ? 'bad' : value.missing.length > 0 ? 'caution' : 'good',
      verdict: `${timing(value)}招${input.vacancies}人，至少${value.candidates}人进入培训。`,
      remarks: [
        ...(value.missing.length > 0
          ? [`招聘计划还缺：${value.missing.map((part) => PARTS[part]).join('、')}。`]
          : ['招聘计划要写的都有了。']),
        ...(value.inTime
          ? []
          : ['确实急用人的，部门经理说明原因，人力资源部可以受理；面试、岗前培训和考核都不能省。']),
        ...(fits ? [] : [`按填的天数，${first}就要开始，请更早提申请，或者推迟上岗日；不要压缩培训。`]),
        '性别一律写「不限」；年龄、学历没有岗位理由的也写「不限」。',
        '交招聘计划的同时，向质检培训部提出培训需求。',
        ...(input.channels.includes('agency') ? ['派遣用工只能用在法律允许的岗位，比例也有上限。'] : []),
        ...unknownYearsRemark(value.schedule.unknownYears),
      ],
      next: [
        value.inTime && fits
          ? `申请最晚可以拖到${value.askBy}，再晚就来不及。`
          : `${value.askBy}以前（含当天）提申请，才来得及。`,
      ],
      tables: [planTable(value, input), scheduleTable(value, input)],
      calendar: [
        {
          date: value.askBy,
          title: `提交${input.post}的人员需求申请（最晚）`,
          description: `要招${input.vacancies}人，${input.neededOn}上岗；交给人力资源部。`,
        },
        ...value.schedule.steps.map(({ step, from, to }) => ({
          date: from,
          title: `${input.post}：${STEP_WORDS[step]}`,
          description: `${from}到${to}，由${WHO[step]}负责。`,
        })),
        { date: input.neededOn, title: `${input.post}新人上岗`, description: `${input.vacancies}名。` },
      ],
      law: [
        'no-discrimination',
        'women-hiring',
        ...(input.channels.includes('agency') ? ['dispatch-posts', 'dispatch-share'] : []),
      ],
    };
  },
  examples: [
    {
      title: '9 月 1 日要 5 名坐席，7 月 20 日提申请',
      volume: 'operations',
      date: '2026-09-01',
      input: {
        post: '客服坐席',
        vacancies: 5,
        neededOn: '2026-09-01',
        requestedOn: '2026-07-20',
        confirmed: true,
        skills: '普通话清楚，能边听边录入，复述得出客户的要点',
        direction: ['experienced', 'graduates'],
        channels: ['website', 'referral'],
        methods: ['resume', 'phone', 'interview', 'exercises'],
        advertDays: 5,
        interviewDays: 3,
        trainingDays: 10,
        examDays: 2,
      },
      verdict: '申请来得及。招5人，至少6人进入培训。',
    },
    {
      title: '恰好提前一个月，招 10 人',
      volume: 'operations',
      date: '2026-09-01',
      input: {
        post: '客服坐席',
        vacancies: 10,
        neededOn: '2026-09-01',
        requestedOn: '2026-08-01',
        advertDays: 5,
        interviewDays: 3,
        trainingDays: 10,
        examDays: 2,
      },
      verdict: '申请来得及。招10人，至少11人进入培训。',
    },
    {
      title: '晚了一天',
      volume: 'operations',
      date: '2026-09-01',
      input: {
        post: '客服坐席',
        vacancies: 11,
        neededOn: '2026-09-01',
        requestedOn: '2026-08-02',
        advertDays: 5,
        interviewDays: 3,
        trainingDays: 10,
        examDays: 2,
      },
      verdict: '申请晚了：最晚应在2026-08-01提。招11人，至少13人进入培训。',
    },
    {
      title: '合规定，但培训要四周，排不下',
      volume: 'operations',
      date: '2026-09-01',
      input: {
        post: '电销坐席',
        vacancies: 100,
        neededOn: '2026-09-01',
        requestedOn: '2026-08-01',
        advertDays: 5,
        interviewDays: 3,
        trainingDays: 20,
        examDays: 2,
      },
      verdict: '提前量合规定，但各步骤排不下：最晚应在2026-07-20提。招100人，至少110人进入培训。',
    },
    {
      title: '月末要人：上个月没有这一日',
      volume: 'operations',
      date: '2026-03-31',
      input: {
        post: '质检员',
        vacancies: 1,
        neededOn: '2026-03-31',
        requestedOn: '2026-02-28',
        advertDays: 5,
        interviewDays: 2,
        trainingDays: 5,
        examDays: 1,
      },
      verdict: '申请来得及。招1人，至少2人进入培训。',
    },
    {
      title: '写了学历条件，没有写理由',
      volume: 'operations',
      date: '2026-09-01',
      input: {
        post: '客服坐席',
        vacancies: 20,
        neededOn: '2026-12-01',
        requestedOn: '2026-10-09',
        education: '大专以上',
        confirmed: true,
        skills: '打字准确',
        direction: ['graduates'],
        channels: ['agency'],
        methods: ['interview'],
        advertDays: 5,
        interviewDays: 3,
        trainingDays: 10,
        examDays: 2,
      },
      verdict: '申请来得及。招20人，至少22人进入培训。',
    },
  ],
});

function timing(value: Plan): string {
  if (!value.inTime) return `申请晚了：最晚应在${value.askBy}提。`;
  if (!value.schedule.fits) return `提前量合规定，但各步骤排不下：最晚应在${value.askBy}提。`;
  return '申请来得及。';
}

const named = (keys: readonly string[], words: Record<string, string>) =>
  keys.map((key) => words[key]).join('、') || '（未填）';

function planTable(value: Plan, input: Input): Table {
  // A condition without a reason in the post does not count (ruling recruitment-sex-and-age).
  const condition = (text: string | undefined) => {
    if (text === undefined) return '不限';
    return input.conditionsReason ? `${text}（${input.conditionsReason}）` : `不限（「${text}」没有写理由）`;
  };
  return {
    caption: `招聘计划：${input.post}`,
    columns: ['部分', '项目', '内容'],
    rows: [
      ['招聘标准', '年龄', condition(input.age)],
      ['招聘标准', '性别', '不限'],
      ['招聘标准', '学历', condition(input.education)],
      ['招聘标准', '技能', input.skills ?? '（未填）'],
      ['招聘人数', '人数', `${input.vacancies}名${input.confirmed ? '，上级已确认' : '，待上级确认'}`],
      ['招聘人数', '进入培训', `至少${value.candidates}名`],
      ['招聘方式', '方向', named(input.direction, DIRECTIONS)],
      ['招聘方式', '途径', named(input.channels, CHANNELS)],
      ['招聘方式', '方法', named(input.methods, METHODS)],
      ['招聘方式', '程序', value.schedule.steps.map(({ step }) => STEP_WORDS[step]).join(' → ')],
    ],
  };
}

function scheduleTable(value: Plan, input: Input): Table {
  return {
    caption: '倒排日程',
    columns: ['步骤', '从', '到', '谁负责'],
    rows: [
      ['提交人员需求申请（最晚）', value.askBy, value.askBy, '部门经理'],
      ...value.schedule.steps.map(({ step, from, to }) => [STEP_WORDS[step], from, to, WHO[step]]),
      ['上岗', input.neededOn, input.neededOn, '部门经理、人力资源部'],
    ],
  };
}
