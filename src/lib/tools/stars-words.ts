import type { Figures } from '../figures.ts';
import type { GROUPS, Rating } from '../rules/stars/rating.ts';
import type { Streak } from '../rules/stars/streak.ts';
import type { Year } from '../rules/stars/year.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';

const STAR_WORDS = ['不评星', '一星级', '二星级', '三星级'];

export function showRating(value: Rating, group: (typeof GROUPS)[number], figures: Figures): Outcome {
  const publish = figures.number('stars.announceBy', 'monthday');
  return {
    tone: value.star > 0 ? 'good' : value.beyondRange ? 'caution' : 'plain',
    verdict:
      value.star > 0
        ? `评为${STAR_WORDS[value.star]}，奖${formatNumber(value.bonusYuan)}元。`
        : '本月不评星。',
    remarks: [
      ...(value.beyondRange
        ? ['分数已超过一星级的上限，更高的星级又有条件不符合；客服经理公示以前要核对评分和评价，写明理由。']
        : []),
      ...(group === 'manager' || group === 'lead'
        ? [
            `${group === 'manager' ? '客服主管、客服经理' : '客服班长'}的考核表，公司采用以前不打分，也不评星。`,
          ]
        : []),
      ...(value.star > 0
        ? [`初评结果在次月${publish.value}日以前公示，没有异议或者异议已有决定才发奖金。`]
        : ['由直接上级当面说明差在哪个条件，不在会上点名。']),
    ],
    next: value.next ? [nextStar(value.next)] : [],
    law: ['at-least', 'privacy-basis'],
  };
}

function nextStar(next: NonNullable<Rating['next']>): string {
  const parts = [
    ...(next.points > 0 ? [`绩效再高${formatNumber(next.points)}分`] : []),
    ...(next.work ? [`工作完成评到${next.work === 'good' ? '良好' : '出色'}`] : []),
    ...(next.complaintsOver > 0 ? [`投诉少${next.complaintsOver}例`] : []),
    ...(next.mistakesOver > 0 ? [`失误少${next.mistakesOver}次`] : []),
  ];
  return `${parts.join('、')}，就是${STAR_WORDS[next.star]}。`;
}

export function showCandidate(value: Streak, figures: Figures): Outcome {
  const needed = figures.number('stars.candidateMonths', 'month').value;
  const rank = figures.number('stars.candidateRank', 'person').value;
  return {
    tone: value.reached ? 'good' : 'plain',
    verdict: value.reached
      ? `第${value.reachedIn[0]}个月起成为班长候选人，要本人愿意。`
      : '还不是班长候选人。',
    remarks: value.reached
      ? [
          '候选人与排名末位的班长竞岗，由全员无记名投票；有考评关系的月份，先请客服主管复核评分。',
          '班长排在末位本身不是免职的理由，要调岗的须与本人协商一致。',
        ]
      : [],
    next: value.reached ? [] : [`再连续${value.left}个月排在第${rank}，就满${needed}个月。`],
    ...(value.reached ? { law: ['bottom-ranking', 'dismiss-incompetent'] } : {}),
  };
}

export function showMove(value: Streak, figures: Figures): Outcome {
  const line = figures.number('stars.moveScore', 'point').value;
  return {
    tone: value.reached ? 'bad' : value.running > 0 ? 'caution' : 'good',
    verdict: value.reached ? '照条文要转话务岗，但不能自动转，先与本人协商。' : '还没有到转话务岗的条件。',
    remarks: value.reached
      ? [
          `第${value.reachedIn[0]}个月满了条件。`,
          '客服经理把各月评分和面谈记录交给本人、听取说明；本人同意的，签岗位变更书再转岗。',
          '本人不同意的，交行政部与法律顾问，在此以前不停发原岗位的工资。',
          '公司采用班长考核表以前，这一条不用。',
        ]
      : value.running > 0
        ? ['客服主管现在就要与他面谈，写明差在哪里、给什么帮助、下月看什么。']
        : [],
    next: value.reached ? [] : [`再连续${value.left}个月低于${formatNumber(line)}分，就到条件。`],
    ...(value.reached ? { law: ['dismiss-incompetent'] } : {}),
  };
}

export function showYear({ ranking }: Year, figures: Figures): Outcome {
  const place = figures.number('stars.annualRank', 'person').value;
  const first = ranking.filter((one) => one.bonusYuan > 0);
  const second = ranking.find((one) => one.bonusYuan === 0);
  const bonus = formatNumber(first[0]?.bonusYuan ?? 0);
  const behind = (first[0]?.total ?? 0) - (second?.total ?? 0);
  return {
    tone: 'good',
    verdict: `年度总分第${place}：${first.map((one) => one.name).join('、')}，${first.length > 1 ? '各' : ''}奖${bonus}元。`,
    remarks: ['年度奖与每月的星级奖分别发。'],
    next: second ? [`${second.name}再多${formatNumber(behind)}分，就并列第${place}。`] : [],
    tables: [
      {
        caption: '年度排名',
        columns: ['名次', '姓名', '总分', '奖金（元）'],
        rows: ranking.map((one) => [one.rank, one.name, one.total, one.bonusYuan]),
      },
    ],
    law: ['privacy-basis'],
  };
}
