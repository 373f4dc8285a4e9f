import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import type { Figures } from '../figures.ts';
import { CustomerEvent, CustomerEventVerdict, judgeEvent } from '../rules/account-manager/event.ts';
import {
  judgeLevel,
  LEVEL_WORDS,
  LEVELS,
  LevelChange,
  LevelVerdict,
} from '../rules/account-manager/level.ts';
import { tallyWorkload, Workload, WorkloadTally } from '../rules/account-manager/workload.ts';
import { ManagerYear, ManagerYearPlan, planManagerYear } from '../rules/account-manager/year.ts';
import type { Outcome } from './define.ts';
import { defineTool } from './define.ts';

const Input = z.discriminatedUnion(
  'mode',
  [
    z.extend(LevelChange, { mode: z.literal('level') }),
    z.extend(ManagerYear, { mode: z.literal('year') }),
    z.extend(CustomerEvent, { mode: z.literal('event') }),
    z.extend(Workload, { mode: z.literal('workload') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const Value = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('level'), level: LevelVerdict }),
  z.object({ mode: z.literal('year'), year: ManagerYearPlan }),
  z.object({ mode: z.literal('event'), event: CustomerEventVerdict }),
  z.object({ mode: z.literal('workload'), workload: WorkloadTally }),
]);

type Asked<M> = Extract<z.output<typeof Input>, { mode: M }>;

const only = (mode: string) => ({ when: { field: 'mode', is: [mode] } });

const EVENTS = {
  ownership: '停产、关闭、合并、易主或者主要负责人变动',
  accident: '重大事故或者诉讼',
  leaving: '要转投别的公司',
  risk: '可能影响承保的重大风险',
  other: '其他情况',
};

export default defineTool({
  id: 'account-manager',
  category: 'partners',
  title: '客户经理年审',
  summary: '升降等级由谁批，下次认证是哪年，走访报告哪天交，重大事件多久内报，每月要走访多少客户。',
  volumes: ['service-system'],
  topics: ['account-manager', 'tiers'],
  input: Input,
  output: Value,
  fields: {
    mode: {
      kind: 'choice',
      label: '要看什么',
      options: { level: '调整等级', year: '认证和走访报告', event: '客户重大事件', workload: '走访工作量' },
      initial: 'level',
    },
    fromLevel: { kind: 'choice', label: '现在的等级', options: LEVEL_WORDS, ...only('level') },
    toLevel: {
      kind: 'choice',
      label: '年审以后的等级',
      options: LEVEL_WORDS,
      help: '等级不变就选同一个。',
      ...only('level'),
    },
    lastCertifiedYear: { kind: 'number', label: '上次认证在哪年', unit: '年', ...only('year') },
    reportMonth: {
      kind: 'month',
      label: '哪个月的走访报告',
      help: '只看认证就留空。',
      ...only('year'),
    },
    submittedOn: { kind: 'date', label: '报告交件日', help: '还没有交就留空。', ...only('year') },
    event: { kind: 'choice', label: '发生了什么', options: EVENTS, ...only('event') },
    knownAt: { kind: 'moment', label: '什么时候知道的', ...only('event') },
    reportedAt: {
      kind: 'moment',
      label: '什么时候报告主管的',
      help: '还没有报告就留空。',
      ...only('event'),
    },
    withAdvice: { kind: 'check', label: '附了对策建议', ...only('event') },
    managers: {
      kind: 'table',
      label: '客户经理',
      help: '可以从 Excel、WPS 粘贴，也可以读入 CSV。',
      columns: {
        name: { kind: 'text', label: '姓名' },
        keyCustomers: { kind: 'number', label: '为主负责的大客户', unit: '位' },
        visitsLastMonth: { kind: 'number', label: '上月走访大客户', unit: '次', help: '不比较就留空。' },
      },
      ...only('workload'),
    },
  },
  compute: (figures, input): Explained<z.infer<typeof Value>> => {
    if (input.mode === 'level') {
      const { value, steps } = judgeLevel(figures, input);
      return { value: { mode: 'level', level: value }, steps };
    }
    if (input.mode === 'year') {
      const { value, steps } = planManagerYear(figures, input);
      return { value: { mode: 'year', year: value }, steps };
    }
    if (input.mode === 'event') {
      const { value, steps } = judgeEvent(figures, input);
      return { value: { mode: 'event', event: value }, steps };
    }
    const { value, steps } = tallyWorkload(figures, input);
    return { value: { mode: 'workload', workload: value }, steps };
  },
  show: (value, input, figures): Outcome => {
    if (value.mode === 'level') return showLevel(value.level, input as Asked<'level'>);
    if (value.mode === 'year') return showYear(value.year, input as Asked<'year'>, figures);
    if (value.mode === 'event') return showEvent(value.event, input as Asked<'event'>, figures);
    return showWorkload(value.workload);
  },
  examples: [
    {
      title: '由初级升为普通',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'level', fromLevel: 'junior', toLevel: 'regular' },
      verdict: '升级：由初级客户经理到普通客户经理，由地市级分公司批准。',
    },
    {
      title: '由普通升为资深：换了批准的公司',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'level', fromLevel: 'regular', toLevel: 'senior' },
      verdict: '升级：由普通客户经理到资深客户经理，由省级分公司批准。',
    },
    {
      title: '高级在资深之上',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'level', fromLevel: 'high', toLevel: 'senior' },
      verdict: '降级：由高级客户经理到资深客户经理，由省级分公司批准。',
    },
    {
      title: '去年认证，今年该做',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'year', lastCertifiedYear: 2025 },
      verdict: '今年（2026年）要做资格认证。',
    },
    {
      title: '走访报告在最后一天交',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'year', lastCertifiedYear: 2026, reportMonth: '2026-05', submittedOn: '2026-06-04' },
      verdict: '2026-05的走访报告按时交了；下次资格认证在2027年。',
    },
    {
      title: '走访报告晚了一天',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'year', lastCertifiedYear: 2026, reportMonth: '2026-05', submittedOn: '2026-06-05' },
      verdict: '2026-05的走访报告交晚了；下次资格认证在2027年。',
    },
    {
      title: '客户要转投别家，还没有报告',
      volume: 'service-system',
      date: '2026-06-08',
      input: { mode: 'event', event: 'leaving', knownAt: '2026-06-08 09:30' },
      verdict: '属于重大事件，最晚2026-06-09 09:30报告主管，附上对策建议。',
    },
    {
      title: '及时报告，没有附建议',
      volume: 'service-system',
      date: '2026-06-08',
      input: {
        mode: 'event',
        event: 'accident',
        knownAt: '2026-06-08 09:30',
        reportedAt: '2026-06-09 09:30',
      },
      verdict: '按时报告了，但没有附对策建议，要补上。',
    },
    {
      title: '三位客户经理的走访',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'workload',
        managers: [
          { name: '客户经理甲', keyCustomers: 12, visitsLastMonth: 4 },
          { name: '客户经理乙', keyCustomers: 13, visitsLastMonth: 4 },
          { name: '客户经理丙', keyCustomers: 5 },
        ],
      },
      verdict: '30位大客户每月至少走访11次；上月1位客户经理走访不够。',
    },
  ],
});

const DIRECTIONS = { up: '升级', down: '降级', same: '等级不变' };

function showLevel(value: LevelVerdict, { fromLevel, toLevel }: Asked<'level'>): Outcome {
  const [from, to] = [LEVEL_WORDS[fromLevel], LEVEL_WORDS[toLevel]];
  const rank = LEVELS.indexOf(toLevel);
  return {
    tone: value.direction === 'down' ? 'caution' : 'plain',
    verdict:
      value.direction === 'same'
        ? `等级不变：重新确认${to}，由${value.approver}批准。`
        : `${DIRECTIONS[value.direction]}：由${from}到${to}，由${value.approver}批准。`,
    remarks: [
      ...(value.informed ? [`原等级由${value.informed}批准，把结果报它备查。`] : []),
      '没有评分办法以前不打分，逐个方面写事实和依据。',
    ],
    next: value.nextUp
      ? [`再升一级是${LEVEL_WORDS[value.nextUp.level]}，由${value.nextUp.approver}批准。`]
      : ['这已经是最高的等级。'],
    charts: [
      {
        kind: 'graph',
        caption: '五个等级',
        nodes: LEVELS.map((level, row) => ({
          id: level,
          label: LEVEL_WORDS[level],
          column: 0,
          row,
          state: level === toLevel ? 'goal' : level === fromLevel ? 'here' : 'plain',
        })),
        edges: LEVELS.slice(1).map((level, i) => ({
          from: level,
          to: LEVELS[i] as string,
          on: i >= rank && i < LEVELS.indexOf(fromLevel),
        })),
      },
    ],
    checklist: {
      title: '年审要做的',
      items: [
        ...['工作能力', '专业经验', '业绩', '所负责客户的类别'].map((criterion) => ({
          text: `${criterion}：写明事实和依据`,
          who: '主管',
          clause: 'svc.account-manager.criteria',
        })),
        {
          text: '把意见告诉本人，本人可以附说明',
          who: '主管',
          clause: 'svc.account-manager.criteria-record',
        },
        { text: `送${value.approver}批准`, who: '主管', clause: 'svc.account-manager.grades' },
      ],
    },
    law: ['rule-making'],
  };
}

function showYear(value: ManagerYearPlan, input: Asked<'year'>, figures: Figures): Outcome {
  const { certification, nextCertificationYear, report } = value;
  const next = `下次资格认证在${nextCertificationYear}年`;
  const certify = {
    done: next,
    due: `今年（${nextCertificationYear}年）要做资格认证`,
    overdue: `资格认证逾期：${nextCertificationYear}年就该做`,
  }[certification];
  const about = report === null ? '' : readReport(report);
  const day = figures.number('account-manager.visitReportDue', 'monthday').value;
  return {
    tone:
      certification === 'overdue' || report?.onTime === false
        ? 'bad'
        : certification === 'due'
          ? 'caution'
          : 'good',
    verdict: `${[about, certify].filter(Boolean).join('；')}。`,
    remarks: [
      `走访报告每月写，一年${value.visitReportsPerYear}份；次月${day}日前交，${day}日当天交已经晚了。`,
      '没有走访的重要客户，报告里写明原因。',
    ],
    next: [
      report && report.onTime === null
        ? `过了${report.dueOn}交就是逾期。`
        : `${value.reports[0]?.month}的报告最晚${value.reports[0]?.dueOn}交。`,
    ],
    tables: [
      {
        caption: '今后一年的走访报告',
        columns: ['月份', '最晚交件日'],
        rows: value.reports.map(({ month, dueOn }) => [month, dueOn]),
      },
    ],
    calendar: value.reports.map(({ month, dueOn }) => ({
      date: dueOn,
      title: `交${month}的走访分析报告`,
      description: '交给主管，并录入客户关系管理系统。',
    })),
    ...(input.reportMonth ? { law: ['privacy-security'] } : {}),
  };
}

function readReport({ month, dueOn, onTime }: NonNullable<ManagerYearPlan['report']>): string {
  if (onTime === null) return `${month}的走访报告最晚${dueOn}交`;
  return `${month}的走访报告${onTime ? '按时交了' : '交晚了'}`;
}

function showEvent(
  { major, reportBy, onTime, complete }: CustomerEventVerdict,
  input: Asked<'event'>,
  figures: Figures,
): Outcome {
  if (!major) {
    return {
      tone: 'caution',
      verdict: '不在列出的重大事件里，没有规定报告的时限。',
      remarks: ['拿不准的，先问主管。'],
      next: ['会影响承保、或者牵涉停产、易主、诉讼的，就算重大事件。'],
    };
  }
  const hours = figures.number('account-manager.majorEventHours', 'hour').value;
  return {
    tone: onTime === null ? 'caution' : complete ? 'good' : 'bad',
    verdict:
      onTime === null
        ? `属于重大事件，最晚${reportBy}报告主管，附上对策建议。`
        : readReported(reportBy, onTime, input.withAdvice),
    remarks: [`知道后${hours}小时内报告主管。`],
    next: onTime === null ? [`过了${reportBy}就是逾期。`] : [],
    ...(reportBy !== null && onTime === null
      ? {
          calendar: [
            {
              date: reportBy.slice(0, 10),
              clock: reportBy.slice(11),
              title: '报告客户重大事件到期',
              description: `${EVENTS[input.event]}；报告主管并附对策建议。`,
            },
          ],
        }
      : {}),
  };
}

function readReported(reportBy: string | null, onTime: boolean, withAdvice: boolean): string {
  const advice = onTime ? '，但没有附对策建议，要补上' : '，也没有附对策建议，要补上';
  return `${onTime ? '按时报告了' : `报告晚了：最晚应在${reportBy}`}${withAdvice ? '' : advice}。`;
}

function showWorkload(value: WorkloadTally): Outcome {
  const short = value.managers.filter((manager) => (manager.short ?? 0) > 0);
  const compared = value.managers.some((manager) => manager.short !== null);
  const most = value.managers.reduce((a, b) => (b.keyCustomers > a.keyCustomers ? b : a));
  return {
    tone: short.length > 0 ? 'bad' : compared ? 'good' : 'plain',
    verdict: `${value.keyCustomers}位大客户每月至少走访${value.visitsPerMonth}次${
      compared
        ? short.length > 0
          ? `；上月${short.length}位客户经理走访不够`
          : '；上月填了的都走访够了'
        : ''
    }。`,
    remarks: [
      `大客户两次回访相隔不超过${value.everyMonths}个月，按每月平均走访算，不足一次进位。`,
      '每位客户经理带多少客户没有规定，由单位按实际需要提出。',
    ],
    next: [`${most.name}再增加${most.room + 1}位大客户，每月就要多走访1次。`],
    tables: [
      {
        caption: '每月走访',
        columns: ['客户经理', '大客户（位）', '每月至少走访（次）', '上月还差（次）'],
        rows: value.managers.map((m) => [m.name, m.keyCustomers, m.visitsPerMonth, m.short ?? '没有填']),
      },
    ],
    charts: [
      {
        kind: 'bars',
        caption: '每月至少走访',
        unit: '次',
        bars: value.managers.map((m) => ({ label: m.name, value: m.visitsPerMonth })),
      },
    ],
  };
}
