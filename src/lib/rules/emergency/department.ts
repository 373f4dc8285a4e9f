import { type Emergency, type Guide, step } from './guide.ts';

const HAZARD: Guide = {
  first: '先保障人身安全，再上报当班班长',
  steps: [
    step('dep.safety.emergency', '先保障人身安全，有危险的马上拨打110、119或者120'),
    step('dep.safety.emergency', '及时处理，及时补救'),
    step('dep.safety.report-hazard', '及时上报当班班长；等不得的可以越级，本班结束前补报'),
    step('dep.safety.follow-hazard', '一直跟踪，直到彻底消除'),
  ],
  tell: ['当班班长'],
  record: ['时间和地点', '什么险情', '怎样处理的'],
};

export const DEPARTMENT: Partial<Record<Emergency, Guide>> = {
  danger: HAZARD,
  fire: HAZARD,
  'threat-call': HAZARD,
  leak: {
    first: '及时报告当班班长',
    steps: [
      step('dep.reporting.matters', '及时报告当班班长；技术服务中心的员工报部门主管'),
      step('dep.reporting.receiver', '当场答复怎样处理；自己定不了的马上往上报', '班长'),
      step('dep.reporting.instructions', '详细记录上级的批示，认真执行'),
    ],
    tell: ['当班班长'],
    record: ['发现的时间', '哪些资料、多少客户', '已经做了什么'],
  },
  outage: {
    first: '由当班班长直接打电话给技术服务中心经理',
    steps: [
      step('dep.cooperation.emergency-call', '直接打电话给技术服务中心经理，不必先开工单', '当班班长'),
      step('dep.cooperation.emergency-deputy', '班长不在的，发现的客服代表直接打，再尽快告诉班长'),
      step('dep.cooperation.emergency-record', '本班结束前补开工单', '当班班长'),
    ],
    tell: ['技术服务中心经理', '当班班长'],
    record: ['发现的时间', '影响的范围', '打电话的时间', '处理的结果'],
  },
  intrusion: {
    first: '立即报技术部负责人，先保存证据，不删文件、不重装系统',
    steps: [
      step('dep.web-security.report-time', '立即报告技术部负责人，不等诊断有了结果'),
      step('dep.web-security.notify', '把情况通报网站运营中心', '技术部'),
      step('dep.web-security.preserve', '先保存日志、进程和可疑文件的副本，记下时间和经手人', '技术部'),
      step('dep.web-security.contain', '确认受侵入的，隔离主机，停用可疑账号，更换口令', '技术部'),
      step('dep.web-security.breach', '可能有用户资料泄露的，报运营总监，会同法务定补救', '网站运营中心'),
      step('dep.web-security.restore', '原因消除以后用干净的备份恢复，一起验收', '技术部'),
      step('dep.web-security.review', '写事件记录，存档', '技术部'),
    ],
    tell: ['技术部负责人', '网站运营中心', '运营总监'],
    record: ['发现的时间', '哪台主机', '什么现象', '影响哪些服务'],
  },
};
