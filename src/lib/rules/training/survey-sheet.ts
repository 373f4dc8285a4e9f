/** The marks of the sheet run from 1 to this. */
export const SCALE = 5;
/** From this mark on the answer is one of agreement. */
export const SCALE_GOOD = 4;
/** What the marks mean, from 1 on. */
export const SCALE_WORDS = ['很不同意', '不同意', '说不准', '同意', '很同意'];

export const QUESTION_IDS = [
  'goal',
  'useful',
  'level',
  'cases',
  'clear',
  'pace',
  'asked',
  'practised',
  'materials',
  'timing',
  'able',
  'apply',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

interface SurveyQuestion {
  group: string;
  /** As the column of a table names it. */
  short: string;
  /** As the sheet asks it. */
  text: string;
}

/** What the sheet asks of those who took part; the wording is the handbook's own. */
export const QUESTIONS: Record<QuestionId, SurveyQuestion> = {
  goal: { group: '内容', short: '目标', text: '一开始就讲清楚了学完要会做什么' },
  useful: { group: '内容', short: '有用', text: '讲的内容是我工作中要用的' },
  level: { group: '内容', short: '深浅', text: '内容的深浅适合我' },
  cases: { group: '内容', short: '例子', text: '例子和练习贴近我们的业务' },
  clear: { group: '讲课', short: '清楚', text: '老师讲得清楚' },
  pace: { group: '讲课', short: '快慢', text: '讲课的快慢合适' },
  asked: { group: '讲课', short: '解答', text: '我提的问题都得到了解答' },
  practised: { group: '讲课', short: '练习', text: '动手练习的机会足够' },
  materials: { group: '安排', short: '资料', text: '课件和设备好用' },
  timing: { group: '安排', short: '时间', text: '培训的时间和长短合适' },
  able: { group: '用起来', short: '会做', text: '学的东西我现在自己就能做' },
  apply: { group: '用起来', short: '要用', text: '回到岗位我会照着做' },
};
/** What is asked for in words. */
export const OPEN_QUESTIONS = ['哪一部分对你帮助大，哪一部分可以不讲？', '还想学什么，有什么意见？'];
