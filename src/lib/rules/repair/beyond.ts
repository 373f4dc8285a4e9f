import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import { anyOf, date, oneOf, parseInput, yesNo } from '../../input.ts';

/** reissue: a new terminal is given out; replace: the same account on another terminal. */
export const WAYS = ['reissue', 'replace'] as const;

/** What the customer is told in words and in writing when a terminal cannot be repaired. */
export const TOLD = ['why', 'difference', 'procedure', 'old-terminal', 'data', 'objection'] as const;

export const BeyondInput = z.object({
  day: date(),
  way: oneOf(WAYS),
  /** The old terminal is cancelled. */
  cancelled: yesNo(),
  told: anyOf(TOLD),
});

export const Beyond = z.object({
  mayProceed: z.boolean(),
  /** Whether the old terminal has still to be cancelled first. */
  cancelFirst: z.boolean(),
  untold: z.array(z.enum(TOLD)),
});
export type Beyond = z.infer<typeof Beyond>;

/**
 * Whether a terminal that cannot be repaired may be reissued or replaced now, and what the customer has still to be told
 * (D-54). Only a reissue needs the old terminal cancelled first. Throws InputError for an unknown way or point.
 */
export function judgeBeyond(raw: z.input<typeof BeyondInput>): Explained<Beyond> {
  const { way, cancelled, told } = parseInput(BeyondInput, raw);
  const because = new Reasoning();
  const replacing = { ruling: 'technical-repair-replacement' };
  const untold = TOLD.filter((point) => !told.includes(point));
  const allTold = because.holds(
    untold.length === 0,
    { yes: '要讲清的都已讲清、写给客户', no: `要讲清的还有${untold.length}样没有讲` },
    { clause: 'dep.repair.replace-explain', ...replacing },
  );
  const basis = { clause: 'dep.repair.replace', ...replacing };
  let cancelFirst = false;
  if (way === 'reissue') {
    cancelFirst = !because.holds(
      cancelled,
      { yes: '旧终端已经注销，可以补办', no: '补办以前要先注销旧终端' },
      basis,
    );
  } else because.note('更换不需要客户先注销旧终端', basis);
  return because.conclude({ mayProceed: allTold && !cancelFirst, cancelFirst, untold });
}
