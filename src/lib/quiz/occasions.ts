import type { Volume } from '../volumes.ts';

/** An exam that a volume prescribes. */
export interface Occasion {
  title: string;
  volume: Volume;
  /** Ids of the figures that set its pass mark and full mark; where absent the training plan sets them. */
  pass?: string;
  full?: string;
}

/** The exams of the volumes (A 4.3, B 4.2, C 2.8, D-41, D-42, E5). */
export const OCCASIONS = {
  'ops-training': { title: '培训考核', volume: 'operations' },
  'out-onboarding': {
    title: '上岗前考核',
    volume: 'outsourcing',
    pass: 'learning.onboardingPassScore',
    full: 'learning.onboardingFullScore',
  },
  'ret-monthly': {
    title: '月考',
    volume: 'retention',
    pass: 'monthly-exam.pass',
    full: 'monthly-exam.total',
  },
  'dep-onboarding': {
    title: '入职前考核（笔试）',
    volume: 'department',
    pass: 'onboarding.passScore',
    full: 'onboarding.fullScore',
  },
  'dep-monthly': {
    title: '业务月考',
    volume: 'department',
    pass: 'monthly-exam.pass',
    full: 'exam.fullScore',
  },
  'svc-knowledge': { title: '业务知识考核', volume: 'service-system', pass: 'learning.assessmentPass' },
} as const satisfies Record<string, Occasion>;

export type OccasionId = keyof typeof OCCASIONS;
