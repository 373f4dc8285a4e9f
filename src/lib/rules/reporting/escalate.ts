import type { Reasoning } from '../../explained.ts';
import { type Figures, readFigure } from '../../figures.ts';
import { type Event, type Report, tell, UNSTATED } from './events.ts';

const GRADES: Partial<Record<Event, 'general' | 'larger' | 'grave'>> = {
  'beyond-own-duty': 'general',
  'seats-affected': 'larger',
  danger: 'grave',
  leak: 'grave',
  media: 'grave',
  'same-complaints': 'grave',
  'system-failure': 'grave',
};

/**
 * Whom a problem on outsourced seats is escalated to, and how fast (B-8): three grades, the gravest by phone at once and
 * in writing within hours. What the table does not name goes the way of a general problem.
 */
export function escalate(because: Reasoning, figures: Figures, event: Event): Report {
  const basis = { clause: 'out.escalation.levels', ruling: 'outsourcing-example-values' };
  const grade = GRADES[event] ?? 'general';
  const listed = because.holds(
    event in GRADES,
    { yes: '升级表列有这一类', no: '升级表没有单列，自己解决不了的按一般问题' },
    { clause: 'out.escalation.levels', ruling: 'outsourcing-truncated' },
  );
  const base: Report = { ...UNSTATED, listed, grade, peopleFirst: event === 'danger' };
  if (grade === 'general') {
    const limit = figures.number('escalation.leaderWithin', 'minute');
    because.note(`一般问题：${readFigure(limit)}内告诉班长，再告诉项目经理`, { ...basis, figures: [limit] });
    const within = { value: limit.value, unit: 'minute' } as const;
    return { ...base, tell: [tell('班长', null, within), tell('项目经理')] };
  }
  if (grade === 'larger') {
    const limit = figures.number('escalation.vendorWithin', 'minute');
    because.note(`较大问题：先告诉项目经理，${readFigure(limit)}内告诉外包管理负责人`, {
      ...basis,
      figures: [limit],
    });
    const within = { value: limit.value, unit: 'minute' } as const;
    return { ...base, tell: [tell('项目经理'), tell('外包管理负责人', null, within)] };
  }
  const limit = figures.number(
    event === 'leak' ? 'data-security.incidentReport' : 'escalation.companyWithin',
    'hour',
  );
  because.note('重大问题：立即电话告诉项目经理和外包管理负责人，接着告诉公司主管领导', basis);
  because.note(`${readFigure(limit)}内补书面报告`, {
    clause: limit.clause,
    ruling: 'outsourcing-example-values',
    figures: [limit],
  });
  if (base.peopleFirst) {
    because.note('有人身危险的，先报警、叫急救，不必等批准', {
      clause: 'out.escalation.life',
      ruling: 'outsourcing-truncated',
    });
  }
  return {
    ...base,
    tell: [
      tell('项目经理和外包管理负责人', 'phone'),
      tell('公司主管领导', 'phone'),
      tell('外包管理负责人', 'written', { value: limit.value, unit: 'hour' }),
    ],
    maySkipLevel: true,
    reportAfterwards: true,
  };
}
