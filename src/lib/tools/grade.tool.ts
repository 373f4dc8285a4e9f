import type { Figures } from '../figures.ts';
import { Grade, GradeInput, gradeMonth } from '../rules/grades/month.ts';
import { formatNumber } from '../units.ts';
import { defineTool } from './define.ts';

export default defineTool({
  id: 'grade',
  category: 'performance',
  title: '等级与奖惩',
  summary: '技术服务中心本月评为哪一级，奖还是扣，要不要书面报告和再考核。',
  volumes: ['department'],
  topics: ['grades'],
  input: GradeInput,
  output: Grade,
  fields: {
    scores: {
      kind: 'numbers',
      label: '各月得分',
      unit: '分',
      help: '从早到晚，最后一个是本月；中间断了的，只填断了以后的。',
    },
    retestScore: { kind: 'number', label: '再考核的得分', unit: '分', help: '本月评为 D 级并且考过才填。' },
  },
  compute: gradeMonth,
  show: (value, input, figures) => {
    const within = figures.number('grades.retestWithin', 'workday').value;
    return {
      tone: value.grade === 'A' || value.grade === 'B' ? 'good' : value.dismissalByManual ? 'bad' : 'caution',
      verdict: `本月${value.grade}级，${consequence(value)}。`,
      remarks: [
        ...(value.writtenReport ? ['考核者要同时向上级交书面报告，写明理由。'] : []),
        ...(value.yuan < 0
          ? ['不要从约定的工资里扣；要用的，事先在绩效办法里写明同等级挂钩的部分，再按等级少发。']
          : []),
        ...(value.dismissalByManual
          ? ['先培训或者调整岗位，仍不能胜任的，再由行政部与法务按现行法律办理，提前通知并依法补偿。']
          : []),
        ...(value.grade === 'C' || value.grade === 'D'
          ? ['和本人一起订改进计划，双方签字。', '行政部的绩效考核办法没有公布以前，不得凭等级处罚。']
          : []),
        ...(value.grade === 'D' && value.retestPassed === null
          ? [`在成绩告知以后${within}个工作日之内再考核。`]
          : []),
        ...(value.retestPassed ? ['当月等级仍是D级，不补发，也不追扣。'] : []),
      ],
      next: next(value, input.scores.at(-1) as number, figures),
      law: [
        ...(value.yuan < 0 ? ['wage-deduction', 'rule-making'] : []),
        ...(value.dismissalByManual ? ['dismiss-incompetent', 'bottom-ranking'] : []),
      ],
    };
  },
  examples: [
    {
      title: '上月 75 分，本月 64 分',
      volume: 'department',
      date: '2026-06-01',
      input: { scores: [75, 64] },
      verdict: '本月C级，照条文扣100元。',
    },
    {
      title: '连续第三个月 A 级',
      volume: 'department',
      date: '2026-06-01',
      input: { scores: [91, 95, 90] },
      verdict: '本月A级，奖500元。',
    },
    {
      title: '连续第四个月 A 级，重新计',
      volume: 'department',
      date: '2026-06-01',
      input: { scores: [91, 95, 90, 93] },
      verdict: '本月A级，奖200元。',
    },
    {
      title: '89.5 分不进位',
      volume: 'department',
      date: '2026-06-01',
      input: { scores: [89.5] },
      verdict: '本月B级，达标，不奖不扣。',
    },
    {
      title: '连续第三个月 C 级',
      volume: 'department',
      date: '2026-06-01',
      input: { scores: [60, 69, 65] },
      verdict: '本月C级，照条文扣100元；连续3个月C级，原制度写辞退，但不能直接辞退。',
    },
    {
      title: '59.9 分，还没有再考核',
      volume: 'department',
      date: '2026-06-01',
      input: { scores: [59.9] },
      verdict: '本月D级，不扣款，要再考核。',
    },
    {
      title: 'D 级以后再考核恰好 70 分',
      volume: 'department',
      date: '2026-06-01',
      input: { scores: [50], retestScore: 70 },
      verdict: '本月D级，再考核达标。',
    },
    {
      title: 'D 级以后再考核 45 分',
      volume: 'department',
      date: '2026-06-01',
      input: { scores: [50], retestScore: 45 },
      verdict: '本月D级，再考核没有达标，原制度写辞退，但不能直接辞退。',
    },
  ],
});

function consequence(value: Grade): string {
  switch (value.grade) {
    case 'A':
      return `奖${formatNumber(value.yuan)}元`;
    case 'B':
      return '达标，不奖不扣';
    case 'C':
      return `照条文扣${formatNumber(-value.yuan)}元${
        value.dismissalByManual ? `；连续${value.cMonths}个月C级，原制度写辞退，但不能直接辞退` : ''
      }`;
    case 'D':
      if (value.retestPassed === null) return '不扣款，要再考核';
      return value.retestPassed ? '再考核达标' : '再考核没有达标，原制度写辞退，但不能直接辞退';
  }
}

function next(value: Grade, score: number, figures: Figures): string[] {
  const point = (name: string) => figures.number(`grades.${name}`, 'point').value;
  const short = (to: number) => formatNumber(to - score);
  switch (value.grade) {
    case 'A':
      return [
        `再连续${value.untilStreakBonus}个月A级，那个月奖${figures.number('grades.streakBonus', 'yuan').value}元。`,
      ];
    case 'B':
      return [`再高${short(point('aMin'))}分就是A级。`];
    case 'C': {
      const left = figures.number('grades.cMonths', 'month').value - value.cMonths;
      return [
        `再高${short(point('bMin'))}分就是B级，不扣。`,
        ...(left > 0 ? [`再连续${left}个月C级，就到原制度写的辞退条件。`] : []),
      ];
    }
    case 'D':
      return value.retestPassed === null ? [`再考核达到${formatNumber(point('bMin'))}分就算达标。`] : [];
  }
}
