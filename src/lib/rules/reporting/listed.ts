import type { Reasoning } from '../../explained.ts';
import { type Event, type Report, type Role, tell, UNSTATED } from './events.ts';
import type { MatterList } from './lists.ts';

interface Situation {
  event: Event;
  role: Role;
  urgent: boolean;
  onDuty: boolean;
}

/** Reports by a list: whether and under which number it stands there, to whom, whether a level may be skipped. */
export function reportByList(because: Reasoning, list: MatterList, situation: Situation): Report {
  const { event, role, urgent, onDuty } = situation;
  const category = list.categories[event] ?? null;
  const listed = because.holds(
    category !== null,
    {
      yes: `属于必须报告的第${category}类`,
      no: `清单没有单列；自己处理不了的，按第${list.fallback}类报告`,
    },
    list.sources?.[event] ?? list.source,
  );
  const receiver = list.chain[role];
  because.note(`逐级报告，先报${receiver}`, list.chain);
  const base = {
    ...UNSTATED,
    listed,
    category,
    fallback: listed ? null : list.fallback,
    tell: [tell(receiver)],
    peopleFirst: event === 'danger',
  };
  if (!urgent) {
    because.note('不紧急，不越级', list.urgent);
    return base;
  }
  because.note('情况紧急，可以越级报告', list.urgent);
  const sameDay = list.offDutySameDay && !onDuty;
  because.note(`事后向被越过的直接领导补报，最迟${sameDay ? '当天' : '本班结束以前'}`, list.afterwards);
  return {
    ...base,
    maySkipLevel: true,
    reportAfterwards: true,
    afterwardsBy: sameDay ? 'same-day' : 'end-of-shift',
  };
}
