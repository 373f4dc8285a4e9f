import * as z from 'zod/mini';
import { addMinutes, minutesBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { anyOf, moment, oneOf, parseInput, yesNo } from '../../input.ts';

/** The signs of D-72, in its order. */
export const SIGNS = [
  'process',
  'slow',
  'restart',
  'crash',
  'account',
  'password',
  'rights',
  'unknown-file',
  'changed-file',
  'system-time',
  'login',
  'scan',
] as const;
export type Sign = (typeof SIGNS)[number];

/** How far the diagnosis is: nothing found yet, intrusion or infection confirmed, or the cause removed. */
export const FINDINGS = ['open', 'intruded', 'removed'] as const;

export const HostReport = z.object({
  signs: anyOf(SIGNS),
  foundAt: moment(),
  reported: oneOf(['no', 'yes']),
  reportedAt: z.optional(moment()),
  finding: oneOf(FINDINGS),
  /** Whether customers' data may have leaked. */
  userData: yesNo(),
});

/** What is to be done, in the order of doing it. */
export const DUTIES = [
  'write-down',
  'report',
  'notify',
  'director',
  'breach',
  'preserve',
  'diagnose',
  'isolate',
  'tell-users',
  'restore',
  'review',
] as const;
const Duty = z.enum(DUTIES);

export const HostVerdict = z.object({
  /** nothing: none of the signs; report: report and diagnose; contain: intruded; breach: data may have leaked; restore: cause removed. */
  level: z.enum(['nothing', 'report', 'contain', 'breach', 'restore']),
  /** The latest moment to report; null where nothing is to be reported. */
  reportBy: z.nullable(z.string()),
  /** Whether it was reported in time; null where not yet reported or nothing to report. */
  inTime: z.nullable(z.boolean()),
  duties: z.array(Duty),
});
export type HostVerdict = z.infer<typeof HostVerdict>;

/**
 * What a website host's signs of trouble call for, whom to tell and by when, in order (D-72). All signs weigh the same:
 * any one is reported. Throws InputError for an unknown sign, a moment that does not exist, and a report before the find.
 */
export function judgeHost(figures: Figures, raw: z.input<typeof HostReport>): Explained<HostVerdict> {
  const input = parseInput(HostReport, raw);
  const reportedAt = reportTime(input);
  const because = new Reasoning();
  const within = figures.number('web-security.reportMinutes', 'minute');
  const report = { clause: within.clause, ruling: 'dep-web-security-report' };
  const clause = (name: string) => ({ clause: `dep.web-security.${name}` });

  because.note(`列出的现象有${input.signs.length}种；任何一种都要报告，不分轻重`, {
    ...clause('symptoms'),
    ruling: input.signs.includes('scan') ? 'dep-web-security-scan' : 'dep-web-security-report',
  });
  const intruded = input.finding === 'intruded';
  if (input.signs.length === 0 && !intruded && !input.userData) {
    return because.conclude({ level: 'nothing', reportBy: null, inTime: null, duties: [] });
  }

  const reportBy = addMinutes(input.foundAt, within.value);
  because.note(`${input.foundAt}发现，最迟${reportBy}报告技术部负责人，不等诊断结果`, {
    ...report,
    figures: [within],
  });
  const inTime =
    reportedAt === null
      ? null
      : because.atMost('从发现到报告', minutesBetween(input.foundAt, reportedAt), within, report);
  because.note('技术部同时通报网站运营中心', clause('notify'));
  if (input.signs.includes('crash')) {
    because.note('系统崩溃也是宕机：先报一句话，恢复以前续报，恢复以后再报原因', {
      clause: 'dep.tech-reporting.outage',
      ruling: 'technical-reporting-content',
    });
  }
  if (input.userData) because.note('可能有用户资料泄露，由运营总监会同法务确定补救和告知', clause('breach'));
  because.note('诊断以前先保存日志、进程和可疑文件的副本，不得先删文件、重装系统', clause('preserve'));
  if (intruded) because.note('确认受到侵入或者感染，隔离主机，停用可疑账号，更换口令', clause('contain'));
  const removed = input.finding === 'removed';
  if (removed) because.note('原因已消除，用干净的备份恢复，验收以后才恢复服务', clause('restore'));
  const conditional: Partial<Record<(typeof DUTIES)[number], boolean>> = {
    breach: input.userData,
    diagnose: input.finding === 'open',
    isolate: intruded,
    'tell-users': intruded,
  };
  return because.conclude({
    level: input.userData ? 'breach' : intruded ? 'contain' : removed ? 'restore' : 'report',
    reportBy,
    inTime,
    duties: DUTIES.filter((duty) => conditional[duty] ?? true),
  });
}

/** When it was reported; null where not yet. */
function reportTime(input: z.output<typeof HostReport>): string | null {
  if (input.reported === 'no') return null;
  if (input.reportedAt === undefined) {
    throw new InputError([{ field: 'reportedAt', message: '还没有填写。' }]);
  }
  if (minutesBetween(input.foundAt, input.reportedAt) < 0) {
    throw new InputError([{ field: 'reportedAt', message: '报告的时间不能早于发现的时间。' }]);
  }
  return input.reportedAt;
}
