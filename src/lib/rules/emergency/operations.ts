import { type Emergency, type Guide, step } from './guide.ts';

const DUTY = '值班领导';

/** What follows once the chief of the shift is told of a threat. */
const threatLed = [
  step('ops.safety.threat-manager', '立即通知主管经理，记下通知的时刻', DUTY),
  step('ops.safety.threat-others', '同时通知被威胁的人、公司安保人员和系统支持部门', DUTY),
  step('ops.safety.threat-alert', '保持高度警戒，直到主管经理宣布解除', DUTY),
  step('ops.safety.threat-police', '主管经理在时限内到不了的，必要时报警；拿不准的就报警', DUTY),
  step('ops.safety.threat-management', '必要时通知公司管理层；已经报警的一律通知', DUTY),
  step('ops.safety.threat-follow-up', '把记录和证据归档，安排接电话的员工休息和谈话', '主管经理'),
];
const police = step('ops.safety.threat-life-danger', '有人的生命正受到威胁的，马上拨打110，不必先请示');
const threatTold = ['值班领导', '主管经理', '被威胁的人', '公司安保人员', '系统支持部门'];

export const OPERATIONS: Partial<Record<Emergency, Guide>> = {
  'threat-call': {
    first: '保持冷静，立即通知值班领导',
    steps: [
      police,
      step('ops.safety.threat-calm', '保持冷静，把所有细节都记下来'),
      step('ops.safety.threat-record-more', '不争辩、不反过来威胁，也不先挂断，让对方多说'),
      step('ops.safety.threat-notify', '立即通知当班班长；不在的找代理的督导，都不在的直接找部门经理'),
      step('ops.safety.threat-evidence', '录音、邮件、传真等证据原样保存'),
      ...threatLed,
    ],
    tell: threatTold,
    record: [
      '来电者的性别',
      '来电的时间',
      '机台号',
      '谈话的细节',
      '特殊情况',
      '与客户有关的信息',
      '来电号码和威胁的原话',
      '口音和背景声音',
    ],
  },
  'threat-mail': {
    first: '不点开、不回复、不删除，立即通知值班领导',
    steps: [
      police,
      step('ops.property.threat-mail', '不点链接和附件，不转发，不回复，也不删除'),
      step('ops.safety.threat-notify', '立即通知当班班长；不在的找代理的督导，都不在的直接找部门经理'),
      step('ops.property.threat-mail', '保存邮件原件', '系统支持部门'),
      step('ops.property.threat-mail', '误点了可疑链接或者附件的，马上断开网络，报告系统支持部门'),
      ...threatLed,
    ],
    tell: threatTold,
    record: ['收到的时间', '发件人和标题', '威胁的原话'],
  },
  fire: {
    first: '马上拨打119，大声通知周围的人，然后撤离',
    steps: [
      step('ops.safety.fire-report', '马上拨打119，大声通知周围的人，不必等上级下令'),
      step('ops.safety.fire-notice', '火小而且有把握才用灭火器，没有把握就撤'),
      step('ops.safety.fire-alarm', '听从直接上级的命令，沿指定的通道撤离；上级不在或者火、烟逼近的，自己撤'),
      step('ops.safety.fire-notice', '弯腰、捂住口鼻，走楼梯，不坐电梯，不回头拿东西'),
      step('ops.safety.fire-warden-work', '在本区域引导，最后查看有没有人留下', '防火安全员'),
      step('ops.safety.fire-headcount', '到集合点按当班名单点人数，有人没到的立即告诉消防人员', '班长'),
    ],
    tell: ['119', '周围的人', '直接上级', '部门经理'],
    record: ['起火的时间和地点', '报警的时间', '有没有人没到'],
  },
  stranger: {
    first: '立即通知直接上级，由他查验身份',
    steps: [
      step('ops.safety.stranger-report', '看到没有戴胸卡也没有戴参观卡的人，立即通知直接上级'),
      step('ops.safety.stranger-identify', '礼貌地查验这个人的身份', '直接上级'),
      step('ops.safety.stranger-escalate', '没有授权的，报告部门经理', '直接上级'),
      step('ops.safety.stranger-escalate', '必要时移交管理办公室；有危险举动的直接拨打110', '直接上级'),
    ],
    tell: ['直接上级', '部门经理'],
    record: ['时间和地点', '那个人的样子', '查验的结果'],
  },
  danger: {
    first: '马上拨打110，再报告直接上级',
    steps: [police, step('ops.reporting.matters', '立即报告直接上级；等不得的可以越级，事后补报')],
    tell: ['110', '直接上级'],
    record: ['时间和地点', '谁受到威胁', '报警的时间'],
  },
  leak: {
    first: '立即报告直接上级，尽可能先止住损失',
    steps: [
      step('ops.userdata.leak', '立即报告直接上级'),
      step('ops.userdata.leak', '尽可能先止住损失：收回错发的文件，请系统支持部门停用账号'),
      step('ops.userdata.leak', '会同系统支持部门和法务查明范围、采取补救', '部门经理'),
      step('ops.userdata.leak', '决定怎样通知受影响的客户和主管部门', '部门经理'),
    ],
    tell: ['直接上级', '系统支持部门', '部门经理', '法务'],
    record: ['发现的时间', '哪些资料、多少客户', '可能去了哪里', '已经做了什么'],
  },
  'password-misuse': {
    first: '马上换掉密码，报告当班班长',
    steps: [
      step('ops.property.password-suspicion', '立即报告当班班长，同时马上换掉密码'),
      step('ops.property.password-misuse', '立即报告部门经理，并通知系统支持部门', '当班班长'),
    ],
    tell: ['当班班长', '部门经理', '系统支持部门'],
    record: ['发现的时间', '哪个账号', '看到了什么'],
  },
  'lost-badge': {
    first: '报告直接上级，由他通知人力资源部',
    steps: [
      step('ops.safety.badge-lost', '报告直接上级'),
      step('ops.safety.badge-notify', '通知人力资源部', '直接上级'),
      step('ops.safety.badge-replacement', '马上发临时胸卡，另外制作新卡', '人力资源部'),
      step('ops.safety.badge-return-temporary', '领到新卡时，把临时胸卡退回'),
    ],
    tell: ['直接上级', '人力资源部'],
    record: ['丢失的时间和地点'],
  },
  'lost-valuables': {
    first: '及时报告直接上级',
    steps: [step('ops.safety.valuables-lost', '及时报告直接上级')],
    tell: ['直接上级'],
    record: ['丢了什么', '最后看到的时间和地点', '柜子有没有锁'],
  },
};
