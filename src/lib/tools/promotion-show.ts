import { type Figures, readFigure } from '../figures.ts';
import {
  barsOf,
  LEVEL_NAMES,
  LEVELS,
  type Level,
  type LevelVerdict,
  type SKILLS,
} from '../rules/promotion/level.ts';
import type { Ranking } from '../rules/promotion/ranking.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';

export const SKILL_NAMES: Record<(typeof SKILLS)[number], string> = {
  alone: '能独立接听和外呼',
  mentor: '能带教新人',
  escalated: '能处理升级来电、编写案例',
  lecture: '能讲课、带项目，并通过评议',
};
const SKILL_FOR: Record<Exclude<Level, 'trainee'>, string> = {
  junior: SKILL_NAMES.alone,
  middle: SKILL_NAMES.mentor,
  senior: SKILL_NAMES.escalated,
  chief: SKILL_NAMES.lecture,
};
const APPLY_WORDS: Record<LevelVerdict['applyLacks'][number], string> = {
  service: '在本中心的工作时间不够',
  level: '级别不到中级',
  fault: '近期有致命错误、有责投诉或者保密违规',
  willing: '没有表示愿意接受培训',
};

export function showLevel(
  value: LevelVerdict,
  input: { level: Level; monthsOnPost: number },
  figures: Figures,
): Outcome {
  const own = LEVEL_NAMES[input.level];
  const fits = LEVEL_NAMES[value.fits];
  const blocked = value.fault && LEVELS.indexOf(value.fits) > LEVELS.indexOf(input.level);
  const words = {
    up: `可以从${own}升到${fits}。`,
    keep: blocked ? `成绩够得上${fits}，但这段时间有违规，不能升级，保持${own}。` : `保持${own}。`,
    coach: `达不到${own}的条件，先由组长辅导，下次核对再看。`,
    down:
      value.fits === 'trainee'
        ? `两次核对都达不到${own}的条件，也够不上更低的级别，由中心经理安排改进。`
        : `两次核对都达不到${own}的条件，降到${fits}。`,
  };
  return {
    tone: { up: 'good', keep: 'plain', coach: 'caution', down: 'bad' }[value.outcome] as Outcome['tone'],
    verdict: words[value.outcome],
    remarks: [
      value.score === null || value.quality === null
        ? '没有可以取平均的月份。'
        : `月度考核平均${formatNumber(value.score)}分，质检平均${formatNumber(value.quality)}分。`,
      ...(value.fault && !blocked ? ['这段时间里有致命错误、有责投诉或者保密违规，不能升级。'] : []),
      value.mayApply
        ? '可以报名竞争组长、质检岗、运营分析岗。'
        : `还不能报名组长、质检岗、运营分析岗：${value.applyLacks.map((lack) => APPLY_WORDS[lack]).join('，')}。`,
      ...(value.outcome === 'down' ? ['不得为同一件事既降级、又列入末位改进。'] : []),
      '各级的分数和月数是示例值，由公司填写；津贴公示以后才有，任何人不得私下许诺。',
    ],
    next: [
      ...(blocked ? [`有违规的月份不在最近的成绩里以后，才能升到${fits}。`] : []),
      ...nextOf(value, input.monthsOnPost, figures),
    ],
    law: ['rule-making'],
  };
}

function nextOf(value: LevelVerdict, monthsOnPost: number, figures: Figures): string[] {
  const level = value.nextLevel;
  if (level === null || level === 'trainee') return ['已经够得上最高的级别。'];
  const bars = barsOf(figures, level);
  const short = (actual: number | null, least: number) => formatNumber(least - (actual ?? 0));
  const words: Record<LevelVerdict['lacks'][number], string> = {
    regular: '先转正',
    months: `在岗再满${(bars.months?.value ?? 0) - monthsOnPost}个月`,
    score:
      value.score === null ? '要有月度考核成绩' : `月度考核平均再高${short(value.score, bars.score.value)}分`,
    quality:
      value.quality === null ? '要有质检成绩' : `质检平均再高${short(value.quality, bars.quality.value)}分`,
    skill: SKILL_FOR[level],
  };
  return [`到${LEVEL_NAMES[level]}还差：${value.lacks.map((lack) => words[lack]).join('；')}。`];
}

export function showRanking(value: Ranking, figures: Figures): Outcome {
  const first = value.ranked.filter((one) => one.rank === 1);
  const second = value.ranked.find((one) => one.rank > 1);
  const top = first[0]?.total ?? 0;
  return {
    tone: first.length > 1 ? 'caution' : 'plain',
    verdict:
      first.length > 1
        ? `${first.map((one) => one.name).join('、')}并列第1，都是${formatNumber(top)}分。`
        : `${first[0]?.name}排第1，${formatNumber(top)}分。`,
    remarks: [
      ...(first.length > 1 ? ['并列的怎么办没有写，由评委按事先公布的评分办法定。'] : []),
      `结果公示${readFigure(figures.number('promotion.publicDays', 'workday'))}，只公布拟晋升的人和岗位；其他人的得分单独告诉本人。`,
      '专业和面谈填评委打分的平均；业绩和同事评价填实际结果。',
    ],
    next: second ? [`${second.name}再高${formatNumber(top - second.total)}分，就与第1名并列。`] : [],
    tables: [
      {
        caption: '评议排序',
        columns: ['名次', '报名人', '合计（分）'],
        rows: value.ranked.map((one) => [one.rank, one.name, formatNumber(one.total)]),
      },
    ],
    charts: [
      {
        kind: 'bars',
        caption: '评议合计',
        unit: '分',
        bars: value.ranked.map((one) => ({ label: one.name, value: one.total })),
      },
    ],
  };
}
