import type { Unit } from '../rules/handover/arrival.ts';
import type { Volume } from '../volumes.ts';
import type { Checklist } from './outcome.ts';

type Item = Checklist['items'][number];

const GIVES = '交班人';
const TAKES = '接班人';
const BOTH = '双方';

const LISTS: Partial<Record<Volume, readonly Item[]>> = {
  operations: [
    { text: '看最新通告，知道业务变更和优惠政策', who: TAKES, clause: 'ops.handover.notices' },
    { text: '交代并记录：业务的增加和减少', who: GIVES, clause: 'ops.handover.items' },
    { text: '交代并记录：上级的批示', who: GIVES, clause: 'ops.handover.items' },
    { text: '交代并记录：客户的建议和投诉', who: GIVES, clause: 'ops.handover.items' },
    { text: '交代并记录：流程的变动', who: GIVES, clause: 'ops.handover.items' },
    { text: '交代并记录：设备的变动', who: GIVES, clause: 'ops.handover.items' },
    { text: '写交接日志：设备情况、疑难问题、调班情况', who: GIVES, clause: 'ops.handover.log' },
    { text: '等接班人到机台再离开', who: GIVES, clause: 'ops.handover.wait-for-relief' },
  ],
  'service-system': [
    { text: '听班长点名点评，列队进机房', who: TAKES, clause: 'svc.handover.roll-call' },
    { text: '试耳机和电话，登录系统，打开知识库', who: TAKES, clause: 'svc.handover.prepare-list' },
    { text: '读最新通告', who: TAKES, clause: 'svc.handover.notices' },
    { text: '交代：业务的增加和减少', who: GIVES, clause: 'svc.meetings.handover-topics' },
    { text: '交代：上级的指示', who: GIVES, clause: 'svc.meetings.handover-topics' },
    {
      text: '交代：客户的建议和投诉，以及有关的流程',
      who: GIVES,
      clause: 'svc.meetings.handover-topics',
    },
    { text: '交代：设备的变动', who: GIVES, clause: 'svc.meetings.handover-topics' },
    { text: '交接日志记清设备、疑难、调班', who: GIVES, clause: 'svc.handover.log' },
    { text: '等接班人到台再离开', who: GIVES, clause: 'svc.handover.wait' },
  ],
  retention: [
    { text: '听班前会，看交接记录，试设备', who: TAKES, clause: 'ret.handover.early' },
    { text: '逐项说明：话务和排队情况', who: '交班值班长', clause: 'ret.handover.log' },
    { text: '逐项说明：没有办完的投诉件、问题件和约定的回电', who: '交班值班长', clause: 'ret.handover.log' },
    { text: '逐项说明：新增、删除和临时生效的信息', who: '交班值班长', clause: 'ret.handover.log' },
    { text: '逐项说明：系统、设备故障和在修设备', who: '交班值班长', clause: 'ret.handover.log' },
    { text: '逐项说明：在岗、缺勤、换班和支援人员', who: '交班值班长', clause: 'ret.handover.log' },
    { text: '逐项说明：上级交办的事', who: '交班值班长', clause: 'ret.handover.log' },
    { text: '在交接记录上签字', who: '双方值班长', clause: 'ret.handover.log' },
    { text: '约定的回电和待办工单转给指定的人，当面告诉', who: '电话经理', clause: 'ret.handover.agent' },
  ],
};

const CUSTOMER_SERVICE: readonly Item[] = [
  { text: '换好工装和工鞋，带上办公用品', who: TAKES, clause: 'dep.handover.uniform' },
  { text: '参加班前会', who: TAKES, clause: 'dep.handover.briefing' },
  { text: '填好交接班日志的交班记录，签时间和工号', who: GIVES, clause: 'dep.handover.diary' },
  { text: '当面交接，内容详细、明确', who: BOTH, clause: 'dep.handover.in-person' },
  { text: '看交班记录，签字确认', who: TAKES, clause: 'dep.handover.diary-read' },
  { text: '交接中出现的问题处理到告一段落', who: GIVES, clause: 'dep.handover.problem-first' },
  { text: '在交接班日志上签注时间和工号', who: BOTH, clause: 'dep.handover.done' },
];

const TECHNICAL: readonly Item[] = [
  { text: '当面交接，内容详细、明确', who: BOTH, clause: 'dep.duty-roster.face-to-face' },
  { text: '填好交班日记，签时间和工号', who: GIVES, clause: 'dep.duty-roster.log' },
  {
    text: '日记写明系统状态、报修、未办完的事、联系过的单位、上级指示、设备和钥匙',
    who: GIVES,
    clause: 'dep.duty-roster.log-content',
  },
  { text: '看交班日记，签字确认', who: TAKES, clause: 'dep.duty-roster.log-check' },
  { text: '交接时出现的问题处理到一个段落', who: GIVES, clause: 'dep.duty-roster.during-handover' },
  { text: '在值班日志上签注时间和工号', who: BOTH, clause: 'dep.duty-roster.log-signing' },
];

/** What is handed over, to tick off, in the volume and unit. */
export function handoverList(volume: Volume, unit: Unit): Checklist {
  const department = unit === 'technical' ? TECHNICAL : CUSTOMER_SERVICE;
  return { title: '交接清单', items: [...(LISTS[volume] ?? department)] };
}
