import type { Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';

/** What the work is like, in the words of the chapter. */
export const TRAITS = [
  'standard',
  'volatile',
  'judgement',
  'complaints',
  'refunds',
  'data-rights',
  'night',
  'personal-data',
  'directed',
] as const;
export type Trait = (typeof TRAITS)[number];

type Lean = 'outsource' | 'keep' | 'condition';

const ONE_SIDED = 'svc-sourcing-one-sided';

const LEANS: Record<Trait, { lean: Lean; clause: string; ruling: string; text: string }> = {
  standard: {
    lean: 'outsource',
    clause: 'svc.sourcing.decide',
    ruling: ONE_SIDED,
    text: '标准、量大的业务：可以先拿一小部分试外包',
  },
  volatile: {
    lean: 'outsource',
    clause: 'svc.sourcing.out-checks',
    ruling: ONE_SIDED,
    text: '淡旺季波动大：合同要写明提前多久通知、增减的上限和新增人员的培训',
  },
  judgement: {
    lean: 'keep',
    clause: 'svc.sourcing.decide',
    ruling: ONE_SIDED,
    text: '牵涉专业判断：与标准业务分开列，先不外包',
  },
  complaints: {
    lean: 'keep',
    clause: 'svc.sourcing.keep',
    ruling: ONE_SIDED,
    text: '重大投诉：公司自己处理',
  },
  refunds: {
    lean: 'keep',
    clause: 'svc.sourcing.keep',
    ruling: ONE_SIDED,
    text: '批准退赔和让利：公司自己留着做',
  },
  'data-rights': {
    lean: 'keep',
    clause: 'svc.sourcing.keep',
    ruling: ONE_SIDED,
    text: '管理客户资料的权限：公司自己留着做',
  },
  night: {
    lean: 'condition',
    clause: 'svc.sourcing.out-checks',
    ruling: 'svc-sourcing-hours',
    text: '夜间要有人：时段和价格写进合同',
  },
  'personal-data': {
    lean: 'condition',
    clause: 'svc.sourcing.contract',
    ruling: 'svc-sourcing-cost',
    text: '要接触客户资料：只给办理业务所需的，账号分到人，不得转包、截留和另作他用',
  },
  directed: {
    lean: 'condition',
    clause: 'svc.sourcing.employment-check',
    ruling: 'svc-sourcing-employer',
    text: '公司要直接排班和管人：交法律部门按劳务派遣审查',
  },
};

export interface Fit {
  trait: Trait;
  lean: Lean;
  text: string;
}

/** What the chapter says of work with these traits: for outsourcing, to be kept, or on a condition (svc.sourcing.*). */
export function fitOf(figures: Figures, because: Reasoning, traits: readonly Trait[]): Fit[] {
  return TRAITS.filter((trait) => traits.includes(trait)).map((trait) => {
    const { lean, text, ...basis } = LEANS[trait];
    because.note(text, basis);
    if (trait !== 'night') return { trait, lean, text };
    const hours = figures.number('sourcing.hoursPerDay', 'hour');
    const short = `据称外包每天在线${hours.value}小时，不是全天`;
    because.note(short, { clause: hours.clause, ruling: 'svc-sourcing-hours', figures: [hours] });
    return { trait, lean, text: `${text}；${short}` };
  });
}
