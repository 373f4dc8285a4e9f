import { VOLUMES, type Volume } from '../../volumes.ts';

/** The volumes that say what is done when someone leaves. */
export const LEAVING_VOLUMES = [
  'operations',
  'retention',
  'outsourcing',
  'service-system',
] as const satisfies readonly Volume[];

export type LeavingVolume = (typeof LEAVING_VOLUMES)[number];

/** One thing to do when someone leaves. */
export interface Duty {
  text: string;
  who: string;
  /** On the day of the notice, by the talk, on the last working day, or by the end of the transfer. */
  when: 'notice' | 'talk' | 'last-day' | 'transfer';
  clause: string;
  /** Only for those who look after customers. */
  customersOnly?: true;
}

const DUTIES: Record<LeavingVolume, Duty[]> = {
  operations: [
    duty('notice', '本人', '把书面申请交给上级，留下送到的凭证', 'attendance.resignation-notice'),
    duty('notice', '直接上级', '确认离职日期，安排接手的人', 'attendance.resignation-formalities'),
    duty(
      'last-day',
      '本人',
      '归还餐卡、门卡、宿舍钥匙、储物柜钥匙、业务资料和其他领用的物品',
      'attendance.resignation-return',
    ),
    duty('last-day', '本人', '退还胸卡', 'safety.badge-leaving'),
    duty('last-day', '直接上级', '交接完毕以前通知系统支持部门', 'property.revoke-access-when'),
    duty(
      'last-day',
      '系统支持部门',
      '取消账号、邮箱、门禁和远程权限，回复完成时间',
      'property.revoke-access-when',
    ),
    duty('last-day', '人力资源部', '出具离职证明，结清工资', 'attendance.resignation-papers'),
    duty('transfer', '人力资源部', '办完档案和社会保险关系的转移', 'attendance.resignation-papers'),
  ],
  retention: [
    duty('notice', '本人', '书面通知组长，留下送到的凭证', 'leaving.notice'),
    duty('notice', '组长', '当天转中心经理和人力资源部', 'leaving.notice'),
    duty('talk', '中心经理', '离职面谈，本人自愿参加，写成记录', 'leaving.talk'),
    duty(
      'last-day',
      '本人、接手人、组长',
      '交接未办工单和约定回电、账号和权限、设备、工作证、储物柜钥匙、保密资料，三方签字',
      'leaving.handover',
    ),
    {
      ...duty('last-day', '组长', '把名下客户分给别的电话经理，告诉有约定的客户由谁接手', 'leaving.handover'),
      customersOnly: true,
    },
    duty('last-day', '中心经理', '停掉全部账号和门禁', 'leaving.close'),
    duty('last-day', '人力资源部', '结算工资，出具离职证明', 'leaving.close'),
    duty('last-day', '人力资源部', '说明继续保密的义务，不另要求签协议', 'leaving.confidential'),
    duty('transfer', '人力资源部', '转移社保和档案', 'leaving.close'),
  ],
  outsourcing: [
    duty('last-day', '项目经理', '收回账号、门禁、设备和资料', 'confidentiality.leaving'),
    duty('last-day', '项目经理、本人', '提醒继续保密，本人在交接单上签字', 'confidentiality.leaving'),
    duty('last-day', '项目经理', '告知外包管理负责人，更新上岗人员名单', 'recruitment.roster'),
    duty('last-day', '信息技术部门', '按名单收回系统权限', 'recruitment.roster'),
  ],
  'service-system': [
    duty('last-day', '项目经理或者运营主管', '面谈，记下离职的原因', 'recruitment.keeping'),
    {
      ...duty(
        'last-day',
        '主管',
        '指定接手人，在CRM中变更负责人，当面交接，由接手人通知客户',
        'account-manager.succession',
      ),
      customersOnly: true,
    },
    duty('last-day', '操作员', '收回CRM权限', 'crm.access-control'),
  ],
};

function duty(when: Duty['when'], who: string, text: string, clause: string): Duty {
  return { text, who, when, clause };
}

/** What a volume has done when someone leaves, in order, with whole clause ids. */
export function leavingDuties(volume: LeavingVolume, hasCustomers: boolean): Duty[] {
  return DUTIES[volume]
    .filter((item) => hasCustomers || !item.customersOnly)
    .map((item) => ({ ...item, clause: `${VOLUMES[volume].prefix}.${item.clause}` }));
}
