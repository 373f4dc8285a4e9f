import type { Reasoning } from '../../explained.ts';
import { type Event, type Report, tell, UNSTATED } from './events.ts';

interface Stated {
  clause: string;
  text: string;
  tell: readonly string[];
  /** Told to all at once, without going step by step. */
  together?: true;
}

const STATED: Partial<Record<Event, Stated>> = {
  leak: {
    clause: 'ret.security.leak-report',
    text: '立即同时告诉值班长和中心经理，不必逐级上报',
    tell: ['值班长和中心经理'],
    together: true,
  },
  'system-failure': {
    clause: 'ret.equipment.fault',
    text: '立即告诉值班长，写明工位、现象和出现的时间',
    tell: ['值班长', '设备保管人'],
  },
  'seats-affected': {
    clause: 'ret.equipment.outage',
    text: '成片故障由值班长立即报中心经理和设备保管人，记下开始的时间和范围',
    tell: ['值班长', '中心经理和设备保管人'],
  },
  danger: {
    clause: 'ret.attitude.abuse',
    text: '来电威胁人身安全的，保留录音，立即报组长',
    tell: ['组长'],
  },
  'deliberate-harassment': {
    clause: 'ret.attitude.abuse',
    text: '先安抚、再提醒，还不停的，经组长同意结束通话并登记',
    tell: ['组长'],
  },
  media: {
    clause: 'ret.security.third-party',
    text: '不在电话里答复，记下单位、姓名和回电方式，转中心经理',
    tell: ['中心经理'],
  },
};

/** Whom volume retention says to tell (C 2.2, 2.3, 5.5); it has no list and no rule for urgency, and is silent on the rest. */
export function reportInRetention(because: Reasoning, event: Event): Report {
  const stated = STATED[event];
  if (!stated) {
    because.note('写明怎样报告的只有资料泄露、设备故障、威胁辱骂和索取资料，没有这一类', {
      clause: 'ret.security.leak-report',
    });
    return { ...UNSTATED };
  }
  because.note(stated.text, { clause: stated.clause });
  return {
    ...UNSTATED,
    tell: stated.tell.map((who) => tell(who)),
    maySkipLevel: stated.together === true,
    peopleFirst: event === 'danger',
  };
}
