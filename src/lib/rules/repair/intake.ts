import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../../explained.ts';
import { anyOf, date, parseInput } from '../../input.ts';

const at = (clause: string, ruling?: string) => ({ clause: `dep.repair.${clause}`, ruling });

/** What is done when a customer hands in a terminal, in order: the lock, then the four things not to forget. */
export const INTAKE = {
  locked: {
    yes: '客户已自己锁定，锁不住的已记在维修单上',
    no: '客户还没有锁定',
    ...at('lock', 'technical-repair-lock'),
  },
  needs: { yes: '已了解需求，定了服务方式', no: '还没有了解需求', ...at('needs', 'technical-repair-way') },
  papers: { yes: '证件已核对，没有留存', no: '证件还没有核对', ...at('needs', 'technical-id-papers') },
  inspected: {
    yes: '已当面查验，损坏由客户签字确认',
    no: '还没有当面查验',
    ...at('inspect', 'technical-repair-forms'),
  },
  reproduced: { yes: '故障已再现', no: '故障还没有再现', ...at('reproduce') },
  form: {
    yes: '维修单已填完整，客户已签字',
    no: '维修单还没有填完',
    ...at('form', 'technical-repair-forms'),
  },
  copy: { yes: '客户一联已交给客户', no: '客户一联还没有交给客户', ...at('form', 'technical-repair-forms') },
} as const;
const KEYS = Object.keys(INTAKE) as [keyof typeof INTAKE, ...(keyof typeof INTAKE)[]];

export const IntakeInput = z.object({ day: date(), received: anyOf(KEYS) });
export const Intake = z.object({
  missing: z.array(z.enum(KEYS)),
  /** Whether testing may begin: the customer locks the terminal first. */
  mayTest: z.boolean(),
});
export type Intake = z.infer<typeof Intake>;

/**
 * What is still missing when a terminal is handed in for repair, and whether testing may begin (D-54). Throws InputError
 * for an unknown step.
 */
export function judgeIntake(raw: z.input<typeof IntakeInput>): Explained<Intake> {
  const { received } = parseInput(IntakeInput, raw);
  const because = new Reasoning();
  const missing = KEYS.filter((key) => !because.holds(received.includes(key), INTAKE[key], INTAKE[key]));
  return because.conclude({ missing, mayTest: !missing.includes('locked') });
}
