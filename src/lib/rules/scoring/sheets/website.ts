import type { Item, Line, Sheet } from '../sheet.ts';
import { DEPARTMENT_RULES } from './department.ts';

type Post = 'writer' | 'editor' | 'publisher' | 'supervisor' | 'manager';

const POSTS: Record<Post, string> = {
  writer: '网站文案',
  editor: '网站编辑',
  publisher: '网站专员',
  supervisor: '网站主管',
  manager: '网站经理',
};
const EVERYONE = Object.keys(POSTS) as Post[];

/** An item and the posts that answer for it (chapter 93, by-post). */
type Answered = Item & { posts: readonly Post[] };

const fault = (
  key: string,
  label: string,
  unit: string,
  posts: readonly Post[],
  help?: string,
): Answered => ({
  kind: 'fault',
  key,
  label,
  unit,
  deduct: `scoring-website.${key}`,
  posts,
  ...(help ? { help } : {}),
});

const LINES: readonly (Omit<Line, 'items'> & { items: readonly Answered[] })[] = [
  {
    key: 'timeliness',
    label: '发布时限',
    full: 'scoring-website.timeliness',
    items: [
      fault('lateRelease', '信息没有按时发布', '条', ['publisher'], '重要信息填在下面，这里不填。'),
      fault('lateImportant', '重要信息没有按时发布', '条', ['publisher']),
      fault('lateDraft', '迟交稿或者迟送审', '条', ['writer', 'editor']),
      fault('lateApproval', '当天没有审批又没有说明', '条', ['supervisor', 'manager']),
    ],
  },
  {
    key: 'accuracy',
    label: '发布质量',
    full: 'scoring-website.accuracy',
    items: [
      fault(
        'minorError',
        '文字、链接、图片错误',
        '处',
        ['editor', 'publisher', 'supervisor', 'manager'],
        '用户反映以前自己发现并更正的，不算。',
      ),
      fault('majorError', '事实、政策、办事信息错误', '处', ['writer', 'supervisor', 'manager']),
      fault('recordMissing', '发布记录缺少或者写错', '条', ['publisher']),
      {
        kind: 'decisive',
        key: 'unapproved',
        label: '没有审核就发布或者发布涉密内容',
        unit: '次',
        score: 'scoring-website.unapprovedScore',
        basis: { clause: 'dep.scoring-website.unapproved', ruling: 'dep-scoring-empty-sheets' },
        posts: ['editor', 'publisher', 'supervisor', 'manager'],
      },
    ],
  },
  {
    key: 'columns',
    label: '栏目与素材',
    full: 'scoring-website.columns',
    items: [
      fault('draftMissing', '计划稿件没有完成', '篇', ['writer']),
      fault('eventMissed', '重大活动没有报道', '次', ['writer']),
      fault('outdated', '过期内容没有撤下、失效链接没有修好', '处', ['editor', 'publisher']),
      fault(
        'redesignMissed',
        '到期没有改版',
        '次',
        ['supervisor', 'manager'],
        '报运营总监同意推迟的，不算。',
      ),
    ],
  },
  {
    key: 'running',
    label: '运行与安全',
    full: 'scoring-website.running',
    items: [
      fault('unreported', '问题没有及时上报', '次', EVERYONE),
      fault('ticketLate', '工单没有按约好的时间处理', '张', ['supervisor', 'manager']),
      fault('accountMisuse', '账号管理不当', '次', ['publisher']),
      fault('reportMissing', '季度运行报告漏交', '次', ['manager'], '算在报告到期的那个月。'),
      fault('reportLate', '季度运行报告晚交', '次', ['manager']),
    ],
  },
  {
    key: 'daily',
    label: '日常行为',
    full: 'scoring-website.daily',
    items: [
      fault('dailyViolation', '违反日常规定', '次', EVERYONE),
      {
        kind: 'decisive',
        key: 'severeConsequence',
        label: '造成严重后果（经网站运营经理确认）',
        unit: '次',
        score: 'scoring-website.severeScore',
        basis: { clause: 'dep.scoring-website.daily', ruling: 'dep-scoring-severe' },
        posts: EVERYONE,
      },
    ],
  },
];

function sheetOf(post: Post): Sheet {
  return {
    who: POSTS[post],
    rules: DEPARTMENT_RULES,
    lines: LINES.map((line) => ({ ...line, items: line.items.filter(({ posts }) => posts.includes(post)) })),
    bonus: [],
    marks: [{ figure: 'website-bonus.score', label: '绩效奖金' }],
  };
}

/** Annex table 13 of the department, one sheet a post (D-X13): written for this handbook, its values are examples. */
export const WEBSITE: Record<Post, Sheet> = {
  writer: sheetOf('writer'),
  editor: sheetOf('editor'),
  publisher: sheetOf('publisher'),
  supervisor: sheetOf('supervisor'),
  manager: sheetOf('manager'),
};
