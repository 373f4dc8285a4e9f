import type { DutyKey } from '../rules/roster/duties.ts';
import type { Volume } from '../volumes.ts';
import type { Checklist } from './outcome.ts';

type Item = Checklist['items'][number];

const ARRIVE: Item = { text: '提前到岗，看设备和交班日记', clause: 'dep.duty-roster.arrive-early' };
const STAY: Item = {
  text: '值班期间不离开公司；要离开，先报经理并有人接替',
  clause: 'dep.on-call.urgent-leave',
};
const SOBER: Item = { text: '接班前没有喝酒', clause: 'dep.duty-roster.no-alcohol' };
const LOG: Item = { text: '写好交班日记，签时间和工号', clause: 'dep.duty-roster.log' };
const HAND_OVER: Item = {
  text: '当面交接，没有办完的事写清进度和下一步',
  clause: 'dep.duty-roster.face-to-face',
};
const LEAVES: Item = { text: '把花草的叶面擦干净', clause: 'ops.hygiene.plants-leaves' };

const LISTS: Record<Exclude<DutyKey, 'leaves'>, readonly Item[]> = {
  standby: [ARRIVE, SOBER, STAY, LOG, HAND_OVER],
  holiday: [
    {
      text: '值班表写明电话、备班人员和应急联系人',
      who: '技术服务中心经理',
      clause: 'dep.duty-roster.holiday-plan',
    },
    ARRIVE,
    SOBER,
    STAY,
    { text: '登记值班的时数', clause: 'dep.duty-roster.holiday-plan' },
    LOG,
  ],
  tidy: [
    { text: '打扫机房和休息室', clause: 'dep.hygiene.where' },
    { text: '窗台、地板、空调等处都打扫到', clause: 'dep.hygiene.parts' },
    { text: '打扫后干净、整洁，没有杂物', clause: 'dep.hygiene.standard' },
    { text: '检查结果，在值日表上签字', who: '客服班长', clause: 'dep.hygiene.rota' },
  ],
  'big-cleaning': [
    { text: '彻底打扫，不留死角', clause: 'dep.hygiene.big-cleaning' },
    { text: '选来电较少的时段，不停接听', who: '客服主管', clause: 'dep.hygiene.big-cleaning' },
    { text: '检查结果，不合格的重新打扫', who: '客服班长', clause: 'dep.hygiene.check' },
  ],
  dorm: [{ text: '组织打扫宿舍', who: '当天的班长', clause: 'ops.hygiene.dorm-cleaning' }],
  locker: [
    { text: '组织打扫更衣室', who: '当天的班长', clause: 'svc.hygiene.locker-room-cleaning' },
    { text: '打扫后查看，记入值班日志', who: '当天的班长', clause: 'svc.hygiene.locker-room-cleaning-check' },
  ],
};

/** What is to be done on a day of the duty, to tick off. */
export function dutyList(volume: Volume, duty: DutyKey): Checklist {
  const leaves = volume === 'operations' ? LEAVES : { ...LEAVES, clause: 'svc.hygiene.plants-leaves' };
  return { title: '当天要做的事', items: duty === 'leaves' ? [leaves] : [...LISTS[duty]] };
}
