import type { Figures } from '../figures.ts';
import type { FollowUp } from '../rules/exam/follow-up.ts';
import type { Mark } from '../rules/exam/knowledge.ts';
import type { ExamPoints } from '../rules/exam/points.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';

export function showPoints({ lines }: ExamPoints, figures: Figures): Outcome {
  const top = lines.filter((line) => line.toTop === null && line.rank !== null);
  const failed = lines.filter((line) => line.passed === false);
  const cheated = failed.filter((line) => line.rank === null);
  const absent = lines.filter((line) => line.recorded === null);
  const excused = lines.filter((line) => line.recorded !== null && line.passed === null);
  const parts = [
    ...(top.length > 0 ? [`加分${top.length}人`] : []),
    ...(failed.length > 0 ? [`不及格${failed.length}人`] : []),
    ...(cheated.length > 0 ? [`其中作弊${cheated.length}人`] : []),
    ...(absent.length > 0 ? [`无故缺考${absent.length}人`] : []),
    ...(excused.length > 0 ? [`因故未考${excused.length}人`] : []),
  ];
  const nearest = (by: 'toPass' | 'toTop') =>
    lines.filter((line) => line[by] !== null).sort((a, b) => (a[by] as number) - (b[by] as number))[0];
  const toPass = nearest('toPass');
  const toTop = nearest('toTop');
  const fail = figures.number('exam.failDeduction', 'point');
  return {
    tone: failed.length + absent.length > 0 ? 'bad' : 'good',
    verdict: `${lines.length}人：${parts.join('，')}。`,
    remarks: [
      ...(failed.some((line) => line.added > line.points)
        ? [
            `考核表有业务技能部分的岗位，同一场考试已按附件一逐分扣，不及格的${fail.value}分只列出、告诉本人，不再加扣。`,
          ]
        : []),
      ...(top.length > 0 ? ['名次的加分就是考核表里的那一笔，只加一遍。'] : []),
      ...(excused.length > 0 ? ['因故未考的成绩只作记录，不代入考核表，也不算不及格。'] : []),
      ...(absent.length > 0 ? ['无故缺考的先听本人说明；确认以后口头警告。'] : []),
      '公布只写工号、分数和名次，没有参加的不写原因。',
    ],
    next: [
      ...(toPass ? [`${toPass.name}再多${formatNumber(toPass.toPass as number)}分就及格。`] : []),
      ...(toTop ? [`${toTop.name}再多${formatNumber(toTop.toTop as number)}分就能加分。`] : []),
    ],
    tables: [
      {
        caption: '成绩和加扣分',
        columns: ['姓名', '记的成绩', '名次', '照条文加扣（分）', '另汇入月度得分（分）'],
        rows: lines.map((line) => [
          line.name,
          line.recorded ?? '不记',
          line.rank ?? '不排',
          line.points,
          line.added,
        ]),
      },
    ],
    law: ['privacy-basis', ...(absent.length > 0 ? ['rule-making'] : [])],
  };
}

const FOLLOW_WORDS: Record<FollowUp['lines'][number]['follow'], string> = {
  none: '及格',
  coach: '辅导后补考',
  plan: '转入改进计划',
  resit: '回岗后补考',
  retake: '作废，换题重考',
};

export function showFollowUp({ lines }: FollowUp, figures: Figures): Outcome {
  const groups = Object.entries(FOLLOW_WORDS).flatMap(([follow, word]) => {
    const of = lines.filter((line) => line.follow === follow);
    return of.length > 0 ? [`${word}${of.length}人`] : [];
  });
  const coach = figures.number('monthly-exam.coachDays', 'workday');
  const plan = lines.some((line) => line.follow === 'plan');
  const deduction = lines.find((line) => line.deduction > 0)?.deduction;
  return {
    tone: lines.every((line) => line.follow === 'none') ? 'good' : plan || deduction ? 'bad' : 'caution',
    verdict: `${lines.length}人：${groups.join('，')}。`,
    remarks: [
      ...(lines.some((line) => line.follow === 'coach')
        ? [`组长在${coach.value}个工作日之内单独辅导，再补考。`]
        : []),
      ...(plan ? ['改进计划是帮助本人的，补考不及格本身不是辞退的理由。'] : []),
      ...(deduction ? [`作弊的，月度考核表按严重一档扣${formatNumber(deduction)}分。`] : []),
      '班组里只公布平均分和错题统计，不公布个人名次。',
    ],
    next: lines.some((line) => line.follow === 'coach') ? ['补考再不及格，就转入改进计划。'] : [],
    tables: [
      {
        caption: '各人的下一步',
        columns: ['姓名', '成绩', '下一步'],
        rows: lines.map((line) => [line.name, line.mark ?? '没有', FOLLOW_WORDS[line.follow]]),
      },
    ],
    ...(plan ? { law: ['dismiss-incompetent'] } : {}),
  };
}

export function showMark(
  { mark }: Mark,
  mode: 'class' | 'knowledge' | 'operation' | 'paper',
  figures: Figures,
): Outcome {
  const foreign = (mode === 'paper') === (figures.volume === 'department');
  if (mark === null) {
    return {
      tone: 'plain',
      verdict: foreign ? '本册没有这种考试的算法。' : '两人评分相差太大，请中心经理定分。',
      remarks: [],
      next: foreign ? [] : ['填上中心经理定的分，就能算出月考成绩。'],
    };
  }
  const words = `${formatNumber(mark)}分`;
  if (mode === 'operation') {
    const full = figures.number('exam.fullScore', 'point');
    return {
      tone: 'plain',
      verdict: `系统操作${words}。`,
      remarks: ['算法里的占比和目标字数是示例值，公司在考前公布的优先。'],
      next: mark < full.value ? [`离满分还差${formatNumber(full.value - mark)}分。`] : [],
    };
  }
  const pass = figures.number('monthly-exam.pass', 'point');
  const passed = mark >= pass.value;
  return {
    tone: passed ? 'good' : 'bad',
    verdict: `${mode === 'paper' ? '月考' : '业务知识'}${words}，照本册的及格线${passed ? '及格' : '不及格'}。`,
    remarks: mode === 'knowledge' ? ['公司在考前公布了别的及格线的，看公布的。'] : [],
    next: passed ? [] : [`再多${formatNumber(pass.value - mark)}分就及格。`],
  };
}
