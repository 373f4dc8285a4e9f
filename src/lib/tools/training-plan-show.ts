import { daysBetween, minutesBetween } from '../dates.ts';
import { readDuration } from '../durations.ts';
import type { Figures } from '../figures.ts';
import type { Stretch } from '../rules/training/clashes.ts';
import type { Plan, PlanCheck } from '../rules/training/plan.ts';
import { PART_NAMES } from '../rules/training/plan-parts.ts';
import { formatNumber } from '../units.ts';
import type { Volume } from '../volumes.ts';
import { readDay } from './day-words.ts';
import type { Outcome } from './define.ts';
import type { CalendarEvent, Checklist, Table } from './outcome.ts';

/** Who approves the plan, by volume. */
const APPROVERS: Partial<Record<Volume, string>> = {
  operations: '直接上级',
  retention: '中心经理',
  'service-system': '运营主管',
};

const DUTIES: Record<Volume, string> = {
  operations: '及格线在培训开始以前告诉参加的人；新员工的名单以人力资源部确定的为准。',
  department: '各班按公布的时间排好班次；不能参加的，及时说明原因。',
  retention: '培训算工作时间，安排在低峰时段；改期或者取消的，事先通知，重新安排。',
  'service-system': '授课时签到，讲完考核，上线以后从抽检里看效果。',
  outsourcing: '每类内容都写明用什么方式讲；服务规范和系统操作必须有演练。',
};

/** What the reviewer looks at beyond whether all parts are there (volume operations). */
const REVIEW: Checklist = {
  title: '审核时逐项看',
  items: [
    { text: '学完以后能做到什么，写得能检查。' },
    { text: '每个考核题目对应课件里的哪一部分。' },
    { text: '评判标准写明怎样算通过。' },
    { text: '班长已经在排班里留出来。', who: '班长' },
  ].map((item) => ({ ...item, clause: 'ops.training.plan-quality' })),
};

/** A checked plan in words: what is missing, late or clashes, then the plan itself as a document to sign. */
export function showPlan(value: PlanCheck, plan: Plan, figures: Figures): Outcome {
  const { volume } = figures;
  const wrong = faults(value, plan);
  const clashing = value.clashesForbidden && value.clashes.length > 0;
  return {
    tone: wrong.length === 0 ? 'good' : clashing || value.inTime === false ? 'bad' : 'caution',
    verdict: wrong.length > 0 ? `${wrong.join('；')}。` : ready(value, volume),
    remarks: [...remarks(value, plan), DUTIES[volume]],
    next: next(value, plan),
    tables: [
      document(value, plan),
      ...(value.clashes.length > 0 ? [clashTable(value)] : []),
      signatures(value, volume),
    ],
    calendar: entries(value, plan),
    ...(volume === 'operations' ? { checklist: REVIEW } : {}),
    law: clashing ? ['working-hours', 'overtime-pay'] : [],
  };
}

function busy({ clashes }: PlanCheck): string[] {
  return [...new Set(clashes.map(({ name }) => name))];
}

function faults(value: PlanCheck, { publishedOn }: Plan): string[] {
  const { missing, publishBy } = value;
  const names = busy(value);
  return [
    ...(missing.length > 0
      ? [`还缺${missing.length}项：${missing.map((part) => PART_NAMES[part]).join('、')}`]
      : []),
    ...(value.inTime === false && publishedOn && publishBy
      ? [`公布晚了${daysBetween(publishBy, publishedOn)}天，最迟应在${publishBy}公布`]
      : []),
    ...(value.clashesForbidden && names.length > 0
      ? [`${names.length}人在培训时当班：${names.join('、')}`]
      : []),
  ];
}

function ready({ approval, publishBy, inTime }: PlanCheck, volume: Volume): string {
  if (approval === 'given') return '写全了，也批准了，可以执行。';
  if (approval === 'needed') return `写全了，可以报${APPROVERS[volume]}批准。`;
  if (publishBy) return inTime ? '写全了，公布也来得及。' : `写全了，最迟${readDay(publishBy)}公布。`;
  return '写全了。';
}

function remarks(value: PlanCheck, { sessions, shifts }: Plan): string[] {
  const { clashes, clashesForbidden, strangers } = value;
  return [
    ...(clashes.length > 0 && !clashesForbidden
      ? [`培训时当班的有${busy(value).join('、')}，先和班长排好人手。`]
      : []),
    ...(strangers.length > 0 ? [`班次里的${strangers.join('、')}不在名单上，没有核对。`] : []),
    ...(clashesForbidden && (shifts.length === 0 || sessions.length === 0)
      ? ['没有填班次或者时间，与当班相不相撞没有核对。']
      : []),
  ];
}

function next(value: PlanCheck, { publishedOn }: Plan): string[] {
  const { missing, publishBy, inTime, effectBy } = value;
  const [only] = missing;
  return [
    ...(only && missing.length === 1 ? [`写上${PART_NAMES[only]}，计划就全了。`] : []),
    ...(publishBy && publishedOn && inTime
      ? [`培训再提前${daysBetween(publishedOn, publishBy) + 1}天，公布就晚了。`]
      : []),
    ...(publishBy && publishedOn && inTime === false
      ? [`培训推后${daysBetween(publishBy, publishedOn)}天，公布就来得及。`]
      : []),
    ...(value.clashesForbidden && value.clashes.length > 0
      ? [`给${busy(value).join('、')}换开这几个班，或者改培训的时间，就不相撞。`]
      : []),
    ...(effectBy ? [`最迟${effectBy}对照培训以前的数据看效果。`] : []),
  ];
}

const EMPTY = '（没有写）';

function document({ minutes }: PlanCheck, plan: Plan): Table {
  const times = plan.sessions.map(readStretch).join('；');
  const people = plan.people.map(({ name, team }) => (team ? `${name}（${team}）` : name)).join('、');
  const pass = plan.passMark === undefined ? '' : `；及格线${formatNumber(plan.passMark)}分`;
  return {
    caption: '培训计划',
    columns: ['项目', '内容'],
    rows: [
      ['课题', plan.title],
      ['时间', times ? `${times}，共${readDuration(minutes)}` : EMPTY],
      ['地点', plan.place ?? EMPTY],
      ['内容', plan.content ?? EMPTY],
      ['文档', plan.documents ?? EMPTY],
      ['名单', people ? `${plan.people.length}人：${people}` : EMPTY],
      ['老师', plan.teacher ?? EMPTY],
      ['考题', plan.questions ?? EMPTY],
      ['标准', `${plan.criteria ?? EMPTY}${pass}`],
      ...(plan.publishedOn ? [['公布', plan.publishedOn]] : []),
    ],
  };
}

function readStretch({ date, from, to }: Stretch): string {
  return `${readDay(date)}${from}—${to < from ? '次日' : ''}${to}`;
}

function clashTable({ clashes }: PlanCheck): Table {
  return {
    caption: '培训时当班的人',
    columns: ['姓名', '培训', '班次'],
    rows: clashes.map(({ name, session, shift }) => [name, readStretch(session), readStretch(shift)]),
  };
}

function signatures({ approval }: PlanCheck, volume: Volume): Table {
  const approver = approval === 'none' ? [] : [[`批准（${APPROVERS[volume]}）`, '', '']];
  return { caption: '签字', columns: ['谁', '签字', '日期'], rows: [['订计划的人', '', ''], ...approver] };
}

function entries(
  { publishBy, effectBy }: PlanCheck,
  { title, sessions, place, publishedOn }: Plan,
): CalendarEvent[] {
  return [
    ...(publishBy && !publishedOn
      ? [{ date: publishBy, title: `公布培训安排：${title}`, description: '写明内容、时间和地点。' }]
      : []),
    ...sessions.map(({ date, from, to }) => ({
      date,
      clock: from,
      minutes: minutesBetween(`${date} ${from}`, `${date} ${to}`),
      title: `培训：${title}`,
      description: place ? `地点：${place}` : '',
    })),
    ...(effectBy
      ? [{ date: effectBy, title: `看培训效果：${title}`, description: '对照培训以前的数据，写进质检月报。' }]
      : []),
  ];
}
