import type * as z from 'zod/mini';
import type { Figures } from '../figures.ts';
import type { CustomerEvent, CustomerEventVerdict } from '../rules/account-manager/event.ts';
import { LEVEL_WORDS, LEVELS, type LevelChange, type LevelVerdict } from '../rules/account-manager/level.ts';
import type { WorkloadTally } from '../rules/account-manager/workload.ts';
import type { ManagerYear, ManagerYearPlan } from '../rules/account-manager/year.ts';
import type { Outcome } from './define.ts';

export const EVENT_WORDS = {
  ownership: '停产、关闭、合并、易主或者主要负责人变动',
  accident: '重大事故或者诉讼',
  leaving: '要转投别的公司',
  risk: '可能影响承保的重大风险',
  other: '其他情况',
};

const DIRECTIONS = { up: '升级', down: '降级', same: '等级不变' };

/** What a change of level means: who approves it, and what the review must hold. */
export function showLevel(
  value: LevelVerdict,
  { fromLevel, toLevel }: z.output<typeof LevelChange>,
): Outcome {
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

/** A manager's certification and visit reports in words. */
export function showYear(
  value: ManagerYearPlan,
  input: z.output<typeof ManagerYear>,
  figures: Figures,
): Outcome {
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

/** Whether a customer's event must be reported, by when, and whether it was. */
export function showEvent(
  { major, reportBy, onTime, complete }: CustomerEventVerdict,
  input: z.output<typeof CustomerEvent>,
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
              description: `${EVENT_WORDS[input.event]}；报告主管并附对策建议。`,
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

/** The visits that a group of managers owe, and who paid too few. */
export function showWorkload(value: WorkloadTally): Outcome {
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
