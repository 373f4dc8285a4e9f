import type * as z from 'zod/mini';
import { dateOf, daysBetween } from '../dates.ts';
import { type Figures, readFigure } from '../figures.ts';
import { SOLVED, type Solved, UNSOLVED, type Unsolved } from '../rules/onsite/finish.ts';
import { type Leaving, READY } from '../rules/onsite/leaving.ts';
import type { Revisit } from '../rules/onsite/revisit.ts';
import type { Outcome } from './define.ts';
import type { Checklist } from './outcome.ts';
import { unknownYearsRemark } from './unknown-years.ts';

const item = (text: string, clause: string, who?: string): Checklist['items'][number] => ({
  text,
  clause: `dep.onsite.${clause}`,
  ...(who ? { who } : {}),
});
const list = (missing: readonly string[], words: Record<string, { no: string }>) =>
  missing.map((key) => words[key]?.no).join('、');

const BEFORE = [
  item('打电话向客户核实现场的情况，开出客户服务记录单。', 'call-first', '技术服务中心'),
  item('问明故障现象、出问题以前的环境和做过的操作。', 'ask'),
  item('提出解决方案，备好工具和资料，写进记录单。', 'prepare'),
  item('与客户约好时间，写进记录单。', 'appointment'),
  item('记录单请技术服务主管批准。', 'approval'),
  item('带上U盘和笔记本电脑，更新资料和病毒库，查杀U盘。', 'tool-check'),
  item('定好路线，检查着装和胸卡。', 'before-leaving'),
];
const ON_THE_SPOT = [
  item('微笑问候，以本公司的名义介绍自己，出示胸卡。', 'introduce'),
  item('看环境，脱鞋或者穿鞋套。', 'shoes'),
  item('请客户出示证件核对，只看不留。', 'papers'),
  item('问清情况，等故障再现才检修。', 'check-first'),
];
const WAY_BACK = [
  item('问还有没有别的问题，客户允许才离开。', 'leave'),
  item('联系公司，公司同意才返回。', 'return'),
  item('记录单交技术服务主管核对、归档。', 'archive'),
];

export function showLeaving(value: Leaving): Outcome {
  const day = dateOf(value.appointment);
  const unclear = value.missing.some((key) => key === 'situation' || key === 'solution');
  return {
    tone: !value.mayGo ? 'bad' : value.contactInTime ? 'good' : 'caution',
    verdict: value.mayGo
      ? `可以出发，最迟${value.leaveBy}动身。`
      : `还不能出发：${list(value.missing, READY)}。`,
    remarks: [
      ...(value.contactInTime ? [] : [`联系客户晚了，应在${value.contactBy}以前联系。`]),
      ...(value.extra ? ['途中加派的不必先批准，但要先弄清情况、有了方案再去。'] : []),
      ...(unclear
        ? ['客户急也不能没有方案就去；原因要到现场才查得出的，方案可以写「现场检测定因」，注明依据。']
        : []),
    ],
    next: [
      ...(value.mayGo ? [] : [`补齐这${value.missing.length}项就可以出发，最迟${value.leaveBy}动身。`]),
      `赶不到约定时间的，${value.appointment}以前打电话说明，由客户决定等还是改约；不说明的算迟到。`,
    ],
    calendar: [
      {
        date: day,
        clock: value.appointment.slice(11),
        title: '上门服务',
        description: `约定${value.appointment}到，最迟${value.leaveBy}动身。`,
      },
    ],
    checklist: {
      title: '出发以前',
      items: value.extra ? BEFORE.filter((step) => step.clause !== 'dep.onsite.approval') : BEFORE,
    },
  };
}

export function showSolved(value: z.infer<typeof Solved>, figures: Figures): Outcome {
  const max = readFigure(figures.number('onsite.ratingMax', 'point'));
  const [first] = value.missing;
  return {
    tone: value.mayReturn ? (value.late ? 'caution' : 'good') : 'bad',
    verdict: `${value.mayReturn ? '可以返回。' : `还不能返回：${list(value.missing, SOLVED)}。`}${value.late ? '这次到得晚，算迟到。' : ''}`,
    remarks: [
      ...late(value.late),
      ...(value.extra ? ['途中加派的任务，回公司当天请批准人补签；当天不行的，次日上班后办。'] : []),
      `记录单保存到${value.keepUntil}。`,
    ],
    next: first ? [`下一步：${SOLVED_STEPS[first]}`] : [],
    checklist: {
      title: '现场和返回',
      items: [
        ...ON_THE_SPOT,
        item('讲清原因、用法和注意事项。', 'explain'),
        item('恢复现场原状。', 'step-restore'),
        item('如实填写经过、结果和了解到的客户情况。', 'record'),
        item(`请客户为态度、水平、结果评分，每个方面满分${max}；不代填，不劝高分。`, 'rating-scale'),
        item('请客户签字。', 'signature'),
        item('留名片，给客户添了麻烦就道歉。', 'card'),
        ...WAY_BACK,
      ],
    },
  };
}

const SOLVED_STEPS: Record<keyof typeof SOLVED, string> = {
  explained: '讲清故障原因，教客户怎样用。',
  restored: '收拾东西，恢复现场。',
  recorded: '如实填写记录单。',
  rated: '请客户自己评分。',
  signed: '请客户签字。',
  customer: '问客户还有没有别的问题，请客户同意离开。',
  company: '联系公司，请公司同意返回。',
};

export function showUnsolved(value: z.infer<typeof Unsolved>): Outcome {
  const [first] = value.missing;
  return {
    tone: value.mayReturn && !value.late ? 'caution' : 'bad',
    verdict: `${
      value.mayReturn
        ? '办法都试过了，可以返回，回去就请示报告。'
        : `还不能返回：${list(value.missing, UNSOLVED)}。`
    }${value.late ? '这次到得晚，算迟到。' : ''}`,
    remarks: [
      ...late(value.late),
      '超出职责的不随便答应客户；要技术中心帮助的，由技术服务主管马上协调。',
      `记录单保存到${value.keepUntil}。`,
    ],
    next: first
      ? [`下一步：${UNSOLVED_STEPS[first]}`]
      : ['请示报告：逐级报部门主管，紧急的可以越级，之后补报。'],
    checklist: {
      title: '一时解决不了',
      items: [
        ...ON_THE_SPOT,
        item('判断问题出在哪里。', 'unsolved'),
        item('问使用人员实际怎样用的。', 'unsolved'),
        item('请教对应的资深服务人员。', 'unsolved'),
        item('联系公司找办法。', 'unsolved'),
        item('要技术中心帮助的，马上沟通协调。', 'technical-centre', '技术服务主管'),
        item('如实填写经过，请客户签字。', 'step-form'),
        ...WAY_BACK,
      ],
    },
  };
}

const UNSOLVED_STEPS: Record<keyof typeof UNSOLVED, string> = {
  located: '先判断问题出在哪里。',
  asked: '问现场的使用人员实际怎样用的。',
  senior: '立即请教对应的资深服务人员。',
  headquarters: '立即联系公司，打给技术服务主管。',
  recorded: '如实填写记录单。',
  customer: '向客户说明还没有解决和接下来的安排，请客户同意离开。',
  company: '联系公司，请公司同意返回；不同意的留下来继续处理。',
};

export function showRevisit(value: Revisit): Outcome {
  const spare = daysBetween(value.revisitOn, value.revisitBy);
  return {
    tone: !value.inTime ? 'bad' : value.late ? 'caution' : 'good',
    verdict: `${
      value.inTime
        ? `${value.revisitOn}再次上门，合乎期限。`
        : `${value.revisitOn}再次上门太晚，最迟${value.revisitBy}。`
    }${value.late ? '这次到得晚，算迟到。' : ''}`,
    remarks: [
      ...late(value.late),
      ...unknownYearsRemark(value.unknownYears),
      '也可以商量把终端送故障服务中心检测；客户不同意的，请他再遇到问题时联系，尽量保持故障现象。',
    ],
    next: value.inTime
      ? spare > 0
        ? [`客户没有要求更晚的话，最迟可以约到${value.revisitBy}。`]
        : spare === 0
          ? ['已经是期限的最后一天，再晚一天就要客户自己提出。']
          : [`没有客户的要求，最迟是${value.revisitBy}。`]
      : [`改约到${value.revisitBy}以前（含当天）；或者客户自己要求更晚的，以客户约的为准。`],
    calendar: [
      {
        date: value.revisitOn,
        title: '再次上门',
        description: `期限${value.revisitBy}。`,
      },
    ],
    checklist: {
      title: '故障没有出现',
      items: [
        ...ON_THE_SPOT,
        item('按客户说的操作和环境试一试，不拆不换。', 'not-visible'),
        item('商量送故障服务中心检测。', 'not-visible'),
        item('不送的，请客户再遇到时联系，保持现象不变。', 'refuse-sending'),
        item('约好下次上门的时间，写进记录单。', 'next-visit'),
        ...WAY_BACK,
      ],
    },
  };
}

function late(isLate: boolean): string[] {
  return isLate ? ['没有在约定时间以前说明的，不论什么原因都算迟到；向客户道歉，并记在记录单上。'] : [];
}
