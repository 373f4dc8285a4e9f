import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { oneOf, parseInput, yesNo } from '../../input.ts';

export const ProblemInput = z.object({
  problem: oneOf(['technical', 'website']),
  /** The outside business stands still and customers are not served. */
  businessStopped: yesNo(),
});

interface Channel {
  channel: 'phone' | 'work-order';
  by: string;
  to: string;
}

const CENTRES = { technical: '技术服务中心', website: '网站运营中心' };

/**
 * By which way a technical or website problem that an agent cannot solve goes on, from whom and to whom (D-12, D-13; the
 * emergency of D-15). Volume department only. Throws InputError for an unknown problem.
 */
export function problemChannel(_figures: Figures, raw: z.input<typeof ProblemInput>): Explained<Channel> {
  const input = parseInput(ProblemInput, raw);
  const because = new Reasoning();
  const stopped = because.holds(
    input.businessStopped,
    { yes: '对外业务停顿、客户得不到服务，属于紧急情形', no: '没有到对外业务停顿的程度，走工单' },
    { clause: 'dep.cooperation.emergency-when', ruling: 'dep-emergency-cases' },
  );
  const by = '当班客服班长';
  if (stopped) {
    because.note(`${by}直接打电话给技术服务中心经理，不必先开工单`, {
      clause: 'dep.cooperation.emergency-call',
      ruling: 'dep-emergency-caller',
    });
    because.note(`本班结束前由${by}补开工单`, {
      clause: 'dep.cooperation.emergency-record',
      ruling: 'dep-emergency-caller',
    });
    return because.conclude({ channel: 'phone', by, to: '技术服务中心经理' });
  }
  const to = CENTRES[input.problem];
  because.note(`自己处理不了的，由${by}统一开工单，送${to}`, {
    clause: 'dep.cooperation.ticket',
    ruling: input.problem === 'website' ? 'dep-website-centre-name' : 'dep-ticket-when',
  });
  return because.conclude({ channel: 'work-order', by, to });
}
