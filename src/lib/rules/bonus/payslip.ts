import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { decimal, oneOf, parseInput, yesNo } from '../../input.ts';
import { formatNumber } from '../../units.ts';

const yuan = () => decimal(0, 1_000_000);

/** All amounts in yuan, before tax and insurance. */
export const PayslipInput = z.object({
  post: oneOf(['leader', 'qa', 'other']),
  agreedBasic: yuan(),
  paidBasic: yuan(),
  /** Performance pay at full amount. */
  fullPerformance: yuan(),
  paidPerformance: yuan(),
  /** The formula from score to pay was published and signed for. */
  formulaPublished: yesNo(),
  /** Performance pay by that formula. */
  byFormula: z.optional(yuan()),
  allowances: yuan(),
  bonuses: yuan(),
});

const PARTS = ['basic', 'performance', 'post-allowance'] as const;

export const Payslip = z.object({
  total: z.number(),
  /** Parts that are not as they must be. */
  wrong: z.array(z.enum(PARTS)),
  /** Yuan underpaid in basic and performance pay. */
  short: z.number(),
});
export type Payslip = z.infer<typeof Payslip>;

/**
 * Whether a pay slip of the customer-service centre keeps to chapter 47 (D-47-03 to D-47-09): agreed basic pay in full,
 * performance pay not cut without a published formula, post allowance for leaders and QA. Yuan, to the cent. Null in a
 * volume without the chapter. Throws InputError for a published formula without its amount.
 */
export function checkPayslip(figures: Figures, raw: z.input<typeof PayslipInput>): Explained<Payslip | null> {
  const input = parseInput(PayslipInput, raw);
  const because = new Reasoning();
  if (figures.volume !== 'department') {
    because.note('工资和奖金由外包商支付，本册不核对工资条', {
      clause: 'out.appraisal.bonus',
      ruling: 'outsourcing-bonus',
    });
    return because.conclude(null);
  }
  if (input.formulaPublished && input.byFormula === undefined) {
    throw new InputError([{ field: 'byFormula', message: '公式公布了，请填按公式算出的金额。' }]);
  }
  const parts = figures.number('pay.parts', 'item');
  const amounts = { clause: parts.clause, ruling: 'dep-pay-amounts' };
  const total = input.paidBasic + input.paidPerformance + input.allowances + input.bonuses;
  because.note(`薪资${parts.value}部分合计${formatNumber(total)}元`, { ...amounts, figures: [parts] });

  const due = input.formulaPublished ? (input.byFormula as number) : input.fullPerformance;
  const right = {
    basic: because.holds(
      input.paidBasic >= input.agreedBasic,
      {
        yes: '基本工资没有少于约定',
        no: `基本工资比约定少${formatNumber(input.agreedBasic - input.paidBasic)}元`,
      },
      amounts,
    ),
    performance: because.holds(
      input.paidPerformance >= due,
      {
        yes: '绩效工资没有少发',
        no: `${input.formulaPublished ? '比公式算出的' : '没有公布公式，不得按得分减发，'}少发${formatNumber(due - input.paidPerformance)}元`,
      },
      { clause: 'dep.pay.performance-formula', ruling: 'dep-pay-amounts' },
    ),
    'post-allowance':
      input.post === 'other' ||
      because.holds(
        input.allowances > 0,
        { yes: '班长、质检员有岗位补助', no: '班长、质检员享受岗位补助，工资条上没有' },
        { clause: 'dep.pay.post-allowance', ruling: 'dep-pay-post-allowance' },
      ),
  };
  const short = Math.max(0, input.agreedBasic - input.paidBasic) + Math.max(0, due - input.paidPerformance);
  return because.conclude({
    total: Math.round(total * 100) / 100,
    wrong: PARTS.filter((part) => !right[part]),
    short: Math.round(short * 100) / 100,
  });
}
