import { minutesBetween } from '../../dates.ts';
import type { Reasoning } from '../../explained.ts';
import { moment, yesNo } from '../../input.ts';

/** When the engineer was to come and came; after a change of appointment the new time is the appointment. */
export const arrivalShape = {
  appointment: moment(),
  arrivedAt: moment(),
  /** The customer was called before the appointment, and agreed to wait. */
  told: yesNo(),
};

interface Arrival {
  appointment: string;
  arrivedAt: string;
  told: boolean;
}

/** Whether the engineer came late (D-53.2): after the appointment, unless the customer was told before and waits. */
export function isLate(because: Reasoning, { appointment, arrivedAt, told }: Arrival): boolean {
  const minutes = minutesBetween(appointment, arrivedAt);
  const punctual = { clause: 'dep.onsite.punctual', ruling: 'technical-onsite-late' };
  if (minutes > 0 && told) {
    because.note(`比约定晚到${minutes}分钟，约定时间以前已经说明，客户同意等，不算迟到`, {
      clause: 'dep.onsite.delay',
      ruling: 'technical-onsite-late',
    });
    return false;
  }
  return !because.holds(
    minutes <= 0,
    { yes: `约定${appointment}，按时到达`, no: `约定${appointment}，晚到${minutes}分钟，算迟到` },
    punctual,
  );
}
