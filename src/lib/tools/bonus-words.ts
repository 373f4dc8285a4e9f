import type { Figures } from '../figures.ts';
import type { OutsourcedBonus } from '../rules/bonus/outsourced.ts';
import type { Payslip } from '../rules/bonus/payslip.ts';
import type { WebsiteBonus } from '../rules/bonus/website.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';

export function showWebsite(value: WebsiteBonus, figures: Figures): Outcome {
  const line = figures.number('website-bonus.score', 'point').value;
  return {
    tone: value.eligible ? 'good' : 'plain',
    verdict: value.eligible ? `本月有绩效奖金${formatNumber(value.bonusYuan)}元。` : '本月没有绩效奖金。',
    remarks: value.eligible
      ? ['由运营总监提报，随当月工资发；月数从下个月重新计。']
      : value.paidIn.length > 0
        ? [`第${value.paidIn.join('、')}个月满了条件、该发过，以后重新计。`]
        : [],
    next: [`再连续${value.left}个月达到${formatNumber(line)}分，就有下一笔奖金。`],
    law: ['at-least'],
  };
}

const PART_WORDS: Record<Payslip['wrong'][number], string> = {
  basic: '基本工资',
  performance: '绩效工资',
  'post-allowance': '岗位补助',
};

export function showPayslip(value: Payslip): Outcome {
  const { wrong } = value;
  return {
    tone: wrong.length > 0 ? 'bad' : 'good',
    verdict:
      wrong.length > 0
        ? `工资条有问题：${wrong.map((part) => PART_WORDS[part]).join('、')}。${value.short > 0 ? `至少少发${formatNumber(value.short)}元。` : ''}`
        : `工资条没有少发，合计${formatNumber(value.total)}元。`,
    remarks: [
      ...(wrong.includes('basic') || wrong.includes('performance')
        ? ['向行政部提出，核实以后补发；要扣款的，须有合同的约定，并守法定的限额。']
        : []),
      ...(wrong.includes('post-allowance') ? ['岗位补助的金额看公司公布的薪资制度。'] : []),
      '工资条要分开列出各部分，绩效工资和奖金写明得分、星级和月份。',
    ],
    next: wrong.includes('performance') ? ['公司公布了公式、员工签收以后，才能按公式发绩效工资。'] : [],
    law: wrong.length > 0 ? ['wage-deduction', 'rule-making'] : [],
  };
}

export function showOutsourced(value: OutsourcedBonus): Outcome {
  return {
    tone: value.toNext === null ? 'good' : 'plain',
    verdict: `发奖金的${formatNumber(value.sharePercent)}%，${formatNumber(value.yuan)}元。`,
    remarks: [
      '奖金由外包商发；分数线和比例是示例值，写进合同并告知外包商以后才用。',
      '公司对外包商的扣款，不得摊到客服人员的工资上。',
    ],
    next: value.toNext === null ? [] : [`再高${formatNumber(value.toNext)}分，就到下一档比例。`],
    law: ['at-least'],
  };
}
