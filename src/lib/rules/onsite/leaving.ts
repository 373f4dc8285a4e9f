import * as z from 'zod/mini';
import { addMinutes, minutesBetween } from '../../dates.ts';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { anyOf, moment, oneOf, parseInput, whole } from '../../input.ts';

/** planned: sent out by the centre; extra: taken on while already on the road. */
export const TASKS = ['planned', 'extra'] as const;

const at = (clause: string, ruling?: string) => ({ clause: `dep.onsite.${clause}`, ruling });

/** What must be in order before an engineer leaves, in the order of D-53.1 and D-53.2. */
export const READY = {
  situation: {
    yes: '现场情况已经弄清',
    no: '现场情况没有弄清',
    ...at('not-ready', 'technical-onsite-not-ready'),
  },
  solution: { yes: '已有解决方案', no: '没有解决方案', ...at('not-ready', 'technical-onsite-not-ready') },
  recorded: {
    yes: '准备和预约已写进客户服务记录单',
    no: '客户服务记录单没有填妥',
    ...at('approval', 'technical-onsite-approver'),
  },
  approved: {
    yes: '记录单已经批准',
    no: '记录单没有批准',
    ...at('approval', 'technical-onsite-approver'),
  },
  tools: { yes: '工具和资料已备齐', no: '工具和资料没有备齐', ...at('before-leaving') },
  usb: { yes: 'U盘已带', no: 'U盘没有带', ...at('tools') },
  laptop: {
    yes: '笔记本电脑已带，资料齐全',
    no: '笔记本电脑没有带或者资料不全',
    ...at('laptop', 'technical-onsite-laptop'),
  },
  route: { yes: '路线已定', no: '路线没有定', ...at('before-leaving') },
  dress: { yes: '着装合规，胸卡戴好', no: '着装和胸卡没有检查', ...at('before-leaving') },
} as const;
const READY_KEYS = Object.keys(READY) as [keyof typeof READY, ...(keyof typeof READY)[]];

export const LeavingInput = z.object({
  task: oneOf(TASKS),
  dispatchedAt: moment(),
  /** When the customer was called. */
  contactedAt: moment(),
  appointment: moment(),
  travelMinutes: whole(0, 1440),
  ready: anyOf(READY_KEYS),
});

export const Leaving = z.object({
  /** Taken on while on the road. */
  extra: z.boolean(),
  appointment: z.string(),
  mayGo: z.boolean(),
  missing: z.array(z.enum(READY_KEYS)),
  contactBy: z.string(),
  contactInTime: z.boolean(),
  /** The latest moment to leave so as to be there in time. */
  leaveBy: z.string(),
});
export type Leaving = z.infer<typeof Leaving>;

/**
 * Whether an engineer may leave for a customer, what is missing, whether the customer was called in time, and when to
 * leave at the latest (D-53.1, D-53.2). A task taken on the road is approved afterwards. Throws InputError for moments
 * out of order.
 */
export function judgeLeaving(figures: Figures, raw: z.input<typeof LeavingInput>): Explained<Leaving> {
  const input = parseInput(LeavingInput, raw);
  if (minutesBetween(input.dispatchedAt, input.contactedAt) < 0) {
    throw new InputError([{ field: 'contactedAt', message: '联系客户的时间不能早于接单的时间。' }]);
  }
  if (minutesBetween(input.contactedAt, input.appointment) < 0) {
    throw new InputError([{ field: 'appointment', message: '约定的时间不能早于联系客户的时间。' }]);
  }
  const because = new Reasoning();
  const within = figures.number('onsite.contactMinutes', 'minute');
  const contactInTime = because.atMost(
    '从接单到联系客户',
    minutesBetween(input.dispatchedAt, input.contactedAt),
    within,
    { ruling: 'technical-onsite-contact' },
  );
  const extra = input.task === 'extra';
  const missing = READY_KEYS.filter((key) => {
    if (extra && key === 'approved') {
      because.note(
        '途中加派的，先办后批，回公司以后请批准人补签',
        at('extra-task', 'technical-onsite-extra'),
      );
      return false;
    }
    return !because.holds(input.ready.includes(key), READY[key], READY[key]);
  });
  const leaveBy = addMinutes(input.appointment, -input.travelMinutes);
  because.note(
    `约定${input.appointment}，路上${input.travelMinutes}分钟，最迟${leaveBy}出发`,
    at('punctual', 'technical-onsite-late'),
  );
  return because.conclude({
    extra,
    appointment: input.appointment,
    mayGo: missing.length === 0,
    missing,
    contactBy: addMinutes(input.dispatchedAt, within.value),
    contactInTime,
    leaveBy,
  });
}
