import { type Emergency, type Guide, step } from './guide.ts';

const SERVICE_DANGER: Guide = {
  first: '先离开、先救人，再报告班长',
  steps: [
    step('svc.reporting.danger-first', '在场的人先撤离、先救人'),
    step('svc.reporting.danger', '报告班长；等不得的可以越级，事后补报'),
    step('svc.reporting.form', '当班补记在值班日志里'),
  ],
  tell: ['班长', '客服部主任'],
  record: ['时间和地点', '发生什么事、影响到谁', '已经做了什么'],
};

export const SERVICE: Partial<Record<Emergency, Guide>> = {
  danger: SERVICE_DANGER,
  fire: SERVICE_DANGER,
  'threat-call': SERVICE_DANGER,
  leak: {
    first: '停止有关操作，保住现场和记录，报告班长',
    steps: [
      step('svc.reporting.leak-first-steps', '立即停止有关操作，保住现场和记录，报告班长'),
      step('svc.reporting.leak-first-steps', '不私下联系客户了结，不删改记录'),
      step('svc.reporting.leak-first-steps', '马上报客服部主任', '班长'),
      step('svc.reporting.leak-first-steps', '组织补救，报公司负责个人信息保护的部门', '客服部主任'),
    ],
    tell: ['班长', '客服部主任', '公司负责个人信息保护的部门'],
    record: ['发现的时间', '哪些资料、多少客户', '已经做了什么'],
  },
  abuse: {
    first: '请班长接过电话',
    steps: [
      step('svc.reporting.difficult-users', '请示班长，由班长出面'),
      step('svc.reporting.difficult-users-handling', '先听清诉求；不合理的说明理由，不反复争辩', '班长'),
      step(
        'svc.reporting.difficult-users-handling',
        '辱骂、威胁、骚扰的先提醒，仍不停止的，说明后结束通话',
        '班长',
      ),
      step('svc.reporting.difficult-users-handling', '当班记录，报客服部主任', '班长'),
    ],
    tell: ['班长', '客服部主任'],
    record: ['来电号码和时间', '原话', '怎样结束的'],
  },
};

const OUTSOURCING_DANGER: Guide = {
  first: '先报警、叫急救，再升级',
  steps: [
    step('out.escalation.life', '先拨打110、119或者120，不必等批准'),
    step('out.escalation.levels', '立即电话告诉项目经理和外包管理负责人，接着告诉公司主管领导'),
    step('out.escalation.content', '说清发生了什么、影响多大、做了什么、需要谁决定什么、最迟何时要答复'),
    step('out.escalation.levels', '在时限内补书面报告', '项目经理'),
  ],
  tell: ['项目经理', '外包管理负责人', '公司主管领导'],
  record: ['时间和地点', '谁有危险', '报警和通知的时间'],
};

export const OUTSOURCING: Partial<Record<Emergency, Guide>> = {
  danger: OUTSOURCING_DANGER,
  fire: OUTSOURCING_DANGER,
  'threat-call': OUTSOURCING_DANGER,
  leak: {
    first: '立即告诉班长，先防止继续扩大',
    steps: [
      step('out.data.incident', '立即告诉班长'),
      step('out.data.incident', '先防止继续扩大，保留日志', '外包商'),
      step('out.data.incident', '立即电话告知外包管理负责人', '外包商'),
      step('out.data.incident', '在时限内书面报外包管理负责人', '外包商'),
      step('out.data.incident-review', '处理完，提交原因和改进报告', '外包商'),
    ],
    tell: ['班长', '外包管理负责人'],
    record: ['涉及哪些数据', '多少客户', '已经做了什么'],
  },
  outage: {
    first: '立即电话告诉项目经理和外包管理负责人',
    steps: [
      step('out.escalation.levels', '立即电话告诉项目经理和外包管理负责人，接着告诉公司主管领导'),
      step('out.escalation.content', '接到的人当场确认收到；找不到人的，找代理人或者再上一级'),
      step('out.escalation.levels', '在时限内补书面报告', '项目经理'),
      step('out.escalation.close', '跟到底，办完告诉提出的人和客户，记下原因和预防措施', '接手的人'),
    ],
    tell: ['项目经理', '外包管理负责人', '公司主管领导'],
    record: ['开始的时间', '影响的范围', '通知的时间'],
  },
};

const RETENTION_THREAT: Guide = {
  first: '保留录音，立即报组长',
  steps: [
    step('ret.attitude.abuse', '威胁人身安全、扬言自伤或者涉及违法的，保留录音，立即报组长'),
    step('ret.attitude.abuse', '受了辱骂的员工可以要求短暂休息，不得拒绝', '组长'),
  ],
  tell: ['组长'],
  record: ['来电号码和时间', '原话'],
};

export const RETENTION: Partial<Record<Emergency, Guide>> = {
  danger: RETENTION_THREAT,
  'threat-call': RETENTION_THREAT,
  abuse: {
    first: '先安抚，再提醒；还不停的，经组长同意结束通话',
    steps: [
      step('ret.attitude.abuse', '先安抚，把话引回问题'),
      step('ret.attitude.abuse', '继续辱骂的，提醒客户再这样通话无法进行'),
      step('ret.attitude.abuse', '还不停的，经组长同意，按规定用语结束通话并登记'),
    ],
    tell: ['组长'],
    record: ['来电号码和时间', '原话', '怎样结束的'],
  },
  leak: {
    first: '立即同时告诉值班长和中心经理，不必逐级',
    steps: [
      step('ret.security.leak-report', '立即同时告诉值班长和中心经理'),
      step('ret.security.leak-report', '停用有关账号，保全记录，阻止扩散', '中心经理'),
      step('ret.security.leak-report', '报运营总监和法务', '中心经理'),
      step('ret.security.leak-report', '判断怎样通知主管部门和受影响的客户', '法务'),
    ],
    tell: ['值班长', '中心经理', '运营总监', '法务'],
    record: ['发现人和时间', '涉及的资料和人数', '可能的去向', '已做的补救', '通知了谁'],
  },
  outage: {
    first: '告诉值班长，由他报中心经理和设备保管人',
    steps: [
      step('ret.equipment.fault', '立即告诉值班长，写明工位、现象和时间'),
      step('ret.equipment.outage', '报中心经理和设备保管人，记下开始的时间和范围', '值班长'),
      step('ret.equipment.outage', '请有关部门播放提示，能转的来电转到备用座席', '值班长'),
      step('ret.equipment.outage', '登记办不了的业务，恢复以后逐个回拨；故障期间不做外呼', '值班长'),
      step('ret.equipment.outage', '恢复以后写故障报告，次日交中心经理', '值班长'),
    ],
    tell: ['值班长', '中心经理', '设备保管人'],
    record: ['开始的时间和范围', '登记的客户和回电方式', '恢复的时间'],
  },
};
