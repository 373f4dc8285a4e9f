import type * as z from 'zod/mini';
import { daysBetween } from '../dates.ts';
import { ReportDue, ReportDueInput, reportDue } from '../rules/reports/due.ts';
import type { ReportKey } from '../rules/reports/kinds.ts';
import { readDay } from './day-words.ts';
import { defineTool, type Outcome } from './define.ts';
import { unknownYearsRemark } from './unknown-years.ts';

const NAMES: Record<ReportKey, string> = {
  'agent-summary': '客服代表工作总结',
  'leader-summary': '客服班长工作总结',
  'qa-analysis': '质检分析报告',
  'business-analysis': '业务分析报告（业务支撑专员）',
  'vendor-report': '外包商月度工作报告',
  'month-summary': '月总结和月计划（中心经理）',
  'attendance-sheets': '月度考勤表（组长）',
  'service-analysis': '服务质量分析报告（班长）',
  'visit-report': '客户走访分析报告（客户经理）',
  'information-analysis': '信息分析报告（专职客户服务部门）',
  'complaint-analysis': '客户投诉分析表和分析报告',
};

export default defineTool({
  id: 'report-due',
  category: 'rhythm',
  title: '报告提交核对',
  summary: '每月的报告最迟哪天交，交得及时吗，晚交、漏交扣几分。',
  volumes: ['department', 'service-system', 'retention', 'outsourcing'],
  topics: [
    'scoring-agent',
    'scoring-qa',
    'scoring-support',
    'scoring-leader',
    'vendor',
    'summaries',
    'manager',
    'attendance-rules',
    'attendance',
    'duties',
    'duty',
    'account-manager',
    'centre',
    'complaints',
  ],
  input: ReportDueInput,
  output: ReportDue,
  fields: {
    report: {
      kind: 'choice',
      label: '哪份报告',
      options: NAMES,
      help: '各册的报告不同，选这一册有的。',
      initial: 'agent-summary',
    },
    month: { kind: 'month', label: '交件的月份', help: '写上个月情况的报告，也填要交的这个月。' },
    handedIn: { kind: 'choice', label: '交了没有', options: { yes: '交了', no: '没有交' }, initial: 'yes' },
    submittedOn: { kind: 'date', label: '交件日期', when: { field: 'handedIn', is: ['yes'] } },
    daysOff: { kind: 'dates', label: '公司另外放假的日子', help: '没有就留空。' },
    extraWorkdays: { kind: 'dates', label: '公司另外上班的休息日', help: '没有就留空。' },
  },
  dateFrom: 'month',
  needsHolidays: true,
  compute: reportDue,
  show: (value, input): Outcome => ({
    tone: value.status === 'on-time' ? 'good' : 'bad',
    verdict: verdictOf(value, input),
    remarks: [
      ...(value.moved ? [`规定的那天是${value.dayOff}，顺延到首个工作日。`] : []),
      ...(value.dayOff && !value.moved ? [`截止那天是${value.dayOff}，不顺延，要提前交。`] : []),
      ...(input.report === 'business-analysis' ? ['这份报告写上个月的情况。'] : []),
      ...(input.report === 'service-analysis'
        ? ['业务代表会开在截止以前的，会前先交已有的数据和主要问题。']
        : []),
      ...(value.deductPoints === null && value.status !== 'on-time'
        ? ['这一册没有给这份报告定扣分，不能自行扣分。']
        : []),
      ...unknownYearsRemark(value.unknownYears),
    ],
    next: nextOf(value, input),
    calendar: [
      {
        date: value.dueOn,
        title: `截止：${NAMES[input.report]}`,
        description: '当天交算按时。',
      },
    ],
  }),
  examples: [
    {
      title: '质检分析报告到期当天交',
      volume: 'department',
      date: '2026-09-01',
      input: { report: 'qa-analysis', month: '2026-09', handedIn: 'yes', submittedOn: '2026-09-28' },
      verdict: '质检分析报告按时交了：最迟2026-09-28（周一），当天算按时，不扣分。',
    },
    {
      title: '工作总结晚一天',
      volume: 'department',
      date: '2026-09-01',
      input: { report: 'agent-summary', month: '2026-09', handedIn: 'yes', submittedOn: '2026-09-29' },
      verdict: '客服代表工作总结晚交1天：最迟2026-09-28（周一），扣5分。',
    },
    {
      title: '工作总结早一天',
      volume: 'department',
      date: '2026-09-01',
      input: { report: 'agent-summary', month: '2026-09', handedIn: 'yes', submittedOn: '2026-09-27' },
      verdict: '客服代表工作总结按时交了：最迟2026-09-28（周一），当天算按时，不扣分。',
    },
    {
      title: '国庆节里到期的业务分析报告没有交',
      volume: 'department',
      date: '2026-10-01',
      input: { report: 'business-analysis', month: '2026-10', handedIn: 'no' },
      verdict: '业务分析报告（业务支撑专员）漏交：最迟2026-10-01（周四），扣5分。',
    },
    {
      title: '班长的服务质量分析报告：22日当天才交',
      volume: 'service-system',
      date: '2026-11-01',
      input: { report: 'service-analysis', month: '2026-11', handedIn: 'yes', submittedOn: '2026-11-22' },
      verdict: '服务质量分析报告（班长）晚交1天：最迟2026-11-21（周六）。',
    },
    {
      title: '中心经理的月总结：5日是周六，顺延',
      volume: 'retention',
      date: '2026-09-01',
      input: { report: 'month-summary', month: '2026-09', handedIn: 'yes', submittedOn: '2026-09-07' },
      verdict: '月总结和月计划（中心经理）按时交了：最迟2026-09-07（周一），当天算按时。',
    },
    {
      title: '外包商的月度工作报告',
      volume: 'outsourcing',
      date: '2026-09-01',
      input: { report: 'vendor-report', month: '2026-09', handedIn: 'yes', submittedOn: '2026-09-05' },
      verdict: '外包商月度工作报告按时交了：最迟2026-09-05（周六），当天算按时。',
    },
  ],
});

type Input = z.output<typeof ReportDueInput>;

function verdictOf(value: ReportDue, input: Input): string {
  const name = NAMES[input.report];
  const limit = `最迟${readDay(value.dueOn)}`;
  if (value.status === 'on-time') {
    return `${name}按时交了：${limit}，当天算按时${value.deductPoints === null ? '' : '，不扣分'}。`;
  }
  const points = value.deductPoints === null ? '' : `，扣${value.deductPoints}分`;
  return `${name}${value.status === 'late' ? `晚交${value.daysLate}天` : '漏交'}：${limit}${points}。`;
}

function nextOf(value: ReportDue, input: Input): string[] {
  const following = `下次最迟${readDay(value.nextDueOn)}交。`;
  if (value.status !== 'on-time' || input.submittedOn === undefined) return [following];
  const left = daysBetween(input.submittedOn, value.dueOn);
  const cost = value.lateCosts === null ? '' : `，扣${value.lateCosts}分`;
  return [`再晚${left + 1}天交，就是晚交${cost}。`, following];
}
