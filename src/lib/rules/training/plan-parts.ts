import type { Volume } from '../../volumes.ts';
import type { Centre } from './notice.ts';

/** The volumes that say what a training plan holds. */
export const PLAN_VOLUMES = [
  'operations',
  'department',
  'retention',
  'service-system',
  'outsourcing',
] as const satisfies readonly Volume[];
type PlanVolume = (typeof PLAN_VOLUMES)[number];

/** What a plan may have to hold, and what each part is called. */
export const PART_NAMES = {
  time: '时间',
  place: '地点',
  content: '内容',
  documents: '课件等文档',
  people: '参加的人员名单',
  teacher: '培训老师',
  questions: '考核题目',
  criteria: '评判标准',
  passMark: '及格线',
};
export type Part = keyof typeof PART_NAMES;
export const PARTS = Object.keys(PART_NAMES) as [Part, ...Part[]];

export interface Basis {
  clause: string;
  ruling?: string;
}

/** What a volume asks of a plan, and the clauses that ask it. */
export interface PlanRules {
  needs: readonly (Basis & { part: Part })[];
  /** The clause by which a superior approves it; null where none does. */
  approval: Basis | null;
  /** The clause by which nobody may be on duty meanwhile; null where none says so. */
  offDuty: Basis | null;
}

const all = (parts: readonly Part[], basis: Basis) => parts.map((part) => ({ part, ...basis }));

const ITEMS = { clause: 'ops.training.plan-items' };

/** A 4.1 and 4.3-23; retention 3.3; E5 (quality checker) with E2-hr-23; B 4.2. */
const RULES: Record<Exclude<PlanVolume, 'department'>, PlanRules> = {
  operations: {
    needs: [
      ...all(['time', 'place', 'content', 'documents'], ITEMS),
      { part: 'people', ...ITEMS, ruling: 'training-roster' },
      ...all(['teacher', 'questions', 'criteria'], ITEMS),
      { part: 'passMark', ...ITEMS, ruling: 'training-pass-mark' },
    ],
    approval: { clause: 'ops.training.plan-first', ruling: 'training-superior' },
    offDuty: { clause: 'ops.training.no-clash', ruling: 'training-duty-time' },
  },
  retention: {
    needs: all(['time', 'people', 'teacher', 'questions'], { clause: 'ret.training.plan' }),
    approval: { clause: 'ret.training.plan' },
    offDuty: null,
  },
  'service-system': {
    needs: all(['time', 'content', 'people', 'teacher', 'criteria'], {
      clause: 'svc.duty.qa-report-content',
    }),
    approval: { clause: 'svc.training.process' },
    offDuty: null,
  },
  outsourcing: {
    needs: all(['content', 'teacher', 'questions'], {
      clause: 'out.training.plan',
      ruling: 'outsourcing-training-split',
    }),
    approval: null,
    offDuty: null,
  },
};

const announced = (notice: Basis, attendance: string): PlanRules => ({
  needs: all(['time', 'place', 'content'], notice),
  approval: null,
  offDuty: { clause: attendance },
});

/** D-41-54 to 59 and D-56-23 to 28: what is published ahead is what the plan must hold. */
const DEPARTMENT: Record<Centre, PlanRules> = {
  customer: announced(
    { clause: 'dep.training.notice', ruling: 'dep-training-notice' },
    'dep.training.attend',
  ),
  technical: announced(
    { clause: 'dep.tech-training.notice', ruling: 'technical-training-notice' },
    'dep.tech-training.attendance',
  ),
};

/** What `volume` asks of a plan; `centre` counts in volume department only. */
export function planRules(volume: Volume, centre: Centre): PlanRules {
  return volume === 'department' ? DEPARTMENT[centre] : RULES[volume];
}
