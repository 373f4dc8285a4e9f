import type { Volume } from '../volumes.ts';

/** An exam that a volume prescribes. */
export interface Occasion {
  title: string;
  volume: Volume;
  /** Id of the figure that sets its pass mark; where absent the training plan sets it. */
  pass?: string;
}

/** The exams of the volumes (A 4.3, B 4.2, C 2.8, D-41, D-42, E5). */
export const OCCASIONS: Record<string, Occasion> = {
  'ops-training': { title: '培训考核', volume: 'operations' },
  'out-onboarding': {
    title: '上岗前考核',
    volume: 'outsourcing',
    pass: 'learning.onboardingPassScore',
  },
  'ret-monthly': {
    title: '月考',
    volume: 'retention',
    pass: 'monthly-exam.pass',
  },
  'dep-onboarding': {
    title: '入职前考核（笔试）',
    volume: 'department',
    pass: 'onboarding.passScore',
  },
  'dep-monthly': {
    title: '业务月考',
    volume: 'department',
    pass: 'monthly-exam.pass',
  },
  'svc-knowledge': { title: '业务知识考核', volume: 'service-system', pass: 'learning.assessmentPass' },
};

/** The exams of a volume for which `marks` has a pass mark in points by the occasion's id, in the list's order. */
export function occasionsOf(
  volume: Volume,
  marks: Record<string, number>,
): { id: string; title: string; pass: number }[] {
  return Object.entries(OCCASIONS).flatMap(([id, occasion]) => {
    const pass = marks[id];
    return occasion.volume === volume && pass !== undefined ? [{ id, title: occasion.title, pass }] : [];
  });
}
