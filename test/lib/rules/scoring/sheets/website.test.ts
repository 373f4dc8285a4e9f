import { expect, test } from 'vitest';
import { WEBSITE } from '../../../../../src/lib/rules/scoring/sheets/website.ts';
import { figuresOf } from '../../../../support/figures.ts';
import { printed } from '../../../../support/sheets.ts';

const DAILY = [
  '# daily 日常行为 10',
  'dailyViolation 违反日常规定 每次 5 dep.scoring-website.daily',
  'severeConsequence 造成严重后果（经网站运营经理确认） 每次 10 dep.scoring-website.daily dep-scoring-severe',
  '= 绩效奖金 90',
];

test.each<[keyof typeof WEBSITE, string, string[]]>([
  [
    'writer',
    '网站文案',
    [
      '# timeliness 发布时限 30',
      'lateDraft 迟交稿或者迟送审 每条 3 dep.scoring-website.late-draft',
      '# accuracy 发布质量 25',
      'majorError 事实、政策、办事信息错误 每处 10 dep.scoring-website.errors',
      '# columns 栏目与素材 15',
      'draftMissing 计划稿件没有完成 每篇 2 dep.scoring-website.collecting',
      'eventMissed 重大活动没有报道 每次 5 dep.scoring-website.collecting',
      '# running 运行与安全 20',
      'unreported 问题没有及时上报 每次 10 dep.scoring-website.unreported',
    ],
  ],
  [
    'editor',
    '网站编辑',
    [
      '# timeliness 发布时限 30',
      'lateDraft 迟交稿或者迟送审 每条 3 dep.scoring-website.late-draft',
      '# accuracy 发布质量 25',
      'minorError 文字、链接、图片错误 每处 2 dep.scoring-website.errors',
      'unapproved 没有审核就发布或者发布涉密内容 每次 25 dep.scoring-website.unapproved dep-scoring-empty-sheets',
      '# columns 栏目与素材 15',
      'outdated 过期内容没有撤下、失效链接没有修好 每处 2 dep.scoring-website.outdated',
      '# running 运行与安全 20',
      'unreported 问题没有及时上报 每次 10 dep.scoring-website.unreported',
    ],
  ],
  [
    'publisher',
    '网站专员',
    [
      '# timeliness 发布时限 30',
      'lateRelease 信息没有按时发布 每条 5 dep.scoring-website.late-release',
      'lateImportant 重要信息没有按时发布 每条 10 dep.scoring-website.late-release',
      '# accuracy 发布质量 25',
      'minorError 文字、链接、图片错误 每处 2 dep.scoring-website.errors',
      'recordMissing 发布记录缺少或者写错 每条 2 dep.scoring-website.records',
      'unapproved 没有审核就发布或者发布涉密内容 每次 25 dep.scoring-website.unapproved dep-scoring-empty-sheets',
      '# columns 栏目与素材 15',
      'outdated 过期内容没有撤下、失效链接没有修好 每处 2 dep.scoring-website.outdated',
      '# running 运行与安全 20',
      'unreported 问题没有及时上报 每次 10 dep.scoring-website.unreported',
      'accountMisuse 账号管理不当 每次 5 dep.scoring-website.accounts',
    ],
  ],
  [
    'supervisor',
    '网站主管',
    [
      '# timeliness 发布时限 30',
      'lateApproval 当天没有审批又没有说明 每条 3 dep.scoring-website.late-draft',
      '# accuracy 发布质量 25',
      'minorError 文字、链接、图片错误 每处 2 dep.scoring-website.errors',
      'majorError 事实、政策、办事信息错误 每处 10 dep.scoring-website.errors',
      'unapproved 没有审核就发布或者发布涉密内容 每次 25 dep.scoring-website.unapproved dep-scoring-empty-sheets',
      '# columns 栏目与素材 15',
      'redesignMissed 到期没有改版 每次 5 dep.scoring-website.redesign',
      '# running 运行与安全 20',
      'unreported 问题没有及时上报 每次 10 dep.scoring-website.unreported',
      'ticketLate 工单没有按约好的时间处理 每张 3 dep.scoring-website.tickets',
    ],
  ],
  [
    'manager',
    '网站经理',
    [
      '# timeliness 发布时限 30',
      'lateApproval 当天没有审批又没有说明 每条 3 dep.scoring-website.late-draft',
      '# accuracy 发布质量 25',
      'minorError 文字、链接、图片错误 每处 2 dep.scoring-website.errors',
      'majorError 事实、政策、办事信息错误 每处 10 dep.scoring-website.errors',
      'unapproved 没有审核就发布或者发布涉密内容 每次 25 dep.scoring-website.unapproved dep-scoring-empty-sheets',
      '# columns 栏目与素材 15',
      'redesignMissed 到期没有改版 每次 5 dep.scoring-website.redesign',
      '# running 运行与安全 20',
      'unreported 问题没有及时上报 每次 10 dep.scoring-website.unreported',
      'ticketLate 工单没有按约好的时间处理 每张 3 dep.scoring-website.tickets',
      'reportMissing 季度运行报告漏交 每次 10 dep.scoring-website.quarterly-report',
      'reportLate 季度运行报告晚交 每次 5 dep.scoring-website.quarterly-report',
    ],
  ],
])('D-X13-01: what %s answers for, and what it costs once', (post, who, lines) => {
  expect(WEBSITE[post].who).toBe(who);
  expect(printed(WEBSITE[post], figuresOf('department'), { month: '2026-08' })).toEqual([...lines, ...DAILY]);
});
