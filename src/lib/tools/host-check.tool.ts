import type { Figures } from '../figures.ts';
import { readFigure } from '../figures.ts';
import { type DUTIES, HostReport, HostVerdict, judgeHost, type Sign } from '../rules/web-security/host.ts';
import { defineTool } from './define.ts';
import type { Checklist } from './outcome.ts';

const SIGN_NAMES: Record<Sign, string> = {
  process: '系统进程异常，或者数量异常变化',
  slow: '性能突然下降，原因不明',
  restart: '不明原因地重新启动',
  crash: '系统崩溃，不能正常启动',
  account: '出现异常的系统账号',
  password: '账号口令突然失控',
  rights: '账号权限有不明变化',
  'unknown-file': '出现来源不明的文件',
  'changed-file': '文件被改动，原因不明',
  'system-time': '系统时钟改变，原因不明',
  login: '非正常时间登录，或者不明 IP 登录',
  scan: '主机不明原因地扫描别的主机',
};

const DUTY_WORDS: Record<(typeof DUTIES)[number], Checklist['items'][number]> = {
  'write-down': {
    text: '记下发现的时间、哪台主机、什么现象、影响哪些服务。',
    clause: 'dep.web-security.report-time',
    who: '发现的人',
  },
  report: {
    text: '报告技术部负责人，不等诊断结果。',
    clause: 'dep.web-security.report-time',
    who: '发现的人',
  },
  notify: { text: '通报网站运营中心。', clause: 'dep.web-security.notify', who: '技术部' },
  director: { text: '报告运营总监。', clause: 'dep.web-security.report-time', who: '网站运营中心' },
  breach: {
    text: '可能有用户资料泄露：立即告诉网站运营中心，由它报运营总监；运营总监会同法务定补救措施，定要不要报告主管部门、告知用户。',
    clause: 'dep.web-security.breach',
    who: '技术部、网站运营中心、运营总监',
  },
  preserve: {
    text: '保存日志、进程和可疑文件的副本，记下取得的时间和经手人；先不删文件、不重装系统。',
    clause: 'dep.web-security.preserve',
    who: '技术部',
  },
  diagnose: { text: '诊断安全问题。', clause: 'dep.web-security.symptoms', who: '技术部' },
  isolate: {
    text: '隔离主机，停用可疑的账号，更换口令。',
    clause: 'dep.web-security.contain',
    who: '技术部',
  },
  'tell-users': {
    text: '把对外服务受的影响告诉技术服务中心和网站运营中心；网站运营中心按审批流程发布公告。',
    clause: 'dep.web-security.contain',
    who: '技术部、网站运营中心',
  },
  restore: {
    text: '确认原因已经消除，用干净的备份恢复，同网站运营中心验收以后才恢复服务。',
    clause: 'dep.web-security.restore',
    who: '技术部',
  },
  review: {
    text: '写事件记录，交网站运营中心存档，列入季度运行报告。',
    clause: 'dep.web-security.review',
    who: '技术部',
  },
};

const LEVEL_WORDS: Record<Exclude<HostVerdict['level'], 'nothing'>, string> = {
  report: '先保存证据，再诊断。',
  contain: '确认受到侵入或者感染，保存证据以后隔离主机。',
  breach: '可能有用户资料泄露，由网站运营中心报运营总监，会同法务处理。',
  restore: '原因已经消除，用干净的备份恢复，验收以后才恢复服务。',
};

export default defineTool({
  id: 'host-check',
  category: 'conduct',
  title: '主机异常排查',
  summary: '网站主机出现哪些异常要报告，有多严重，先做什么，告诉谁，最迟什么时候。',
  volumes: ['department'],
  topics: ['web-security', 'tech-reporting'],
  input: HostReport,
  output: HostVerdict,
  fields: {
    signs: { kind: 'many', label: '出现的现象', options: SIGN_NAMES, help: '有几种勾几种。' },
    foundAt: { kind: 'moment', label: '发现时间' },
    reported: {
      kind: 'choice',
      label: '报告技术部负责人了吗',
      options: { no: '还没有', yes: '已经报告' },
      initial: 'no',
    },
    reportedAt: { kind: 'moment', label: '报告时间', when: { field: 'reported', is: ['yes'] } },
    finding: {
      kind: 'choice',
      label: '诊断到哪一步',
      options: { open: '还没有查清', intruded: '确认受到侵入或者感染', removed: '原因已经消除' },
      initial: 'open',
    },
    userData: { kind: 'check', label: '可能有用户资料泄露' },
  },
  dateFrom: 'foundAt',
  compute: judgeHost,
  show: (value, input, figures) => {
    const late = value.inTime === false;
    return {
      tone: value.level === 'nothing' ? 'good' : late || input.userData ? 'bad' : 'caution',
      verdict: verdictOf(value),
      remarks: remarksOf(value, input.signs.length),
      next: nextOf(value),
      ...(value.level === 'nothing' ? {} : { checklist: checklist(value, figures) }),
      ...(input.userData ? { law: ['privacy-breach'] } : {}),
    };
  },
  examples: [
    {
      title: '夜里有不明 IP 登录，刚发现',
      volume: 'department',
      date: '2026-06-01',
      input: { signs: ['login'], foundAt: '2026-06-01 02:10', reported: 'no', finding: 'open' },
      verdict: '立即报告技术部负责人；先保存证据，再诊断。',
    },
    {
      title: '恰好在时限的最后一分钟报告',
      volume: 'department',
      date: '2026-06-01',
      input: {
        signs: ['slow', 'process'],
        foundAt: '2026-06-01 09:00',
        reported: 'yes',
        reportedAt: '2026-06-01 09:15',
        finding: 'open',
      },
      verdict: '已经按时报告；先保存证据，再诊断。',
    },
    {
      title: '晚一分钟报告',
      volume: 'department',
      date: '2026-06-01',
      input: {
        signs: ['slow', 'process'],
        foundAt: '2026-06-01 09:00',
        reported: 'yes',
        reportedAt: '2026-06-01 09:16',
        finding: 'open',
      },
      verdict: '报告晚了；先保存证据，再诊断。',
    },
    {
      title: '确认被侵入，主机在向外扫描',
      volume: 'department',
      date: '2026-06-01',
      input: {
        signs: ['scan', 'account', 'unknown-file'],
        foundAt: '2026-06-01 14:00',
        reported: 'yes',
        reportedAt: '2026-06-01 14:05',
        finding: 'intruded',
      },
      verdict: '已经按时报告；确认受到侵入或者感染，保存证据以后隔离主机。',
    },
    {
      title: '用户资料可能泄露',
      volume: 'department',
      date: '2026-06-01',
      input: {
        signs: ['rights'],
        foundAt: '2026-06-01 23:55',
        reported: 'no',
        finding: 'intruded',
        userData: true,
      },
      verdict: '立即报告技术部负责人；可能有用户资料泄露，由网站运营中心报运营总监，会同法务处理。',
    },
    {
      title: '崩溃的原因已经消除，准备恢复',
      volume: 'department',
      date: '2026-06-01',
      input: {
        signs: ['crash'],
        foundAt: '2026-06-01 08:00',
        reported: 'yes',
        reportedAt: '2026-06-01 08:03',
        finding: 'removed',
      },
      verdict: '已经按时报告；原因已经消除，用干净的备份恢复，验收以后才恢复服务。',
    },
    {
      title: '没有列出的现象',
      volume: 'department',
      date: '2026-06-01',
      input: { signs: [], foundAt: '2026-06-01 10:00', reported: 'no', finding: 'open' },
      verdict: '没有列出的现象，不必按主机异常报告。',
    },
  ],
});

function verdictOf({ level, inTime }: HostVerdict): string {
  if (level === 'nothing') return '没有列出的现象，不必按主机异常报告。';
  const reported = inTime === null ? '立即报告技术部负责人；' : inTime ? '已经按时报告；' : '报告晚了；';
  return `${reported}${LEVEL_WORDS[level]}`;
}

function remarksOf(value: HostVerdict, signs: number): string[] {
  if (value.level === 'nothing') return [];
  return [
    ...(signs > 0 ? ['列出的现象不分轻重，出现任何一种都要报告。'] : []),
    ...(value.duties.includes('isolate') ? ['先保存证据，再隔离和更换口令；不要先删文件、重装系统。'] : []),
    '公司没有另设技术部的，由技术服务中心承担技术部的职责。',
  ];
}

function nextOf(value: HostVerdict): string[] {
  if (value.level === 'nothing') return ['出现列出的任何一种现象，就要报告。'];
  return [
    ...(value.inTime === null ? [`最迟${value.reportBy}报告技术部负责人。`] : []),
    ...(value.level === 'report' ? ['一经确认受到侵入或者感染，就要隔离主机、停用可疑账号、更换口令。'] : []),
    ...(value.level === 'contain' ? ['一旦可能有用户资料泄露，就要报运营总监，会同法务处理。'] : []),
  ];
}

function checklist(value: HostVerdict, figures: Figures): Checklist {
  const within = figures.number('web-security.reportMinutes', 'minute');
  return {
    title: '按次序做',
    items: value.duties.map((duty) => DUTY_WORDS[duty]),
    ...(value.inTime === null
      ? {
          clock: {
            minutes: within.value,
            title: `从发现起${readFigure(within)}之内报告`,
            whenUp: '报告的时限到了，还没有报告的马上报告。',
          },
        }
      : {}),
  };
}
