import { WEBSITE } from '../rules/scoring/sheets/website.ts';
import { defineTool } from './define.ts';
import { postFields } from './score-fields.ts';
import { EXAMPLE_VALUES } from './score-notes.ts';
import { postsTool } from './score-sheet.ts';

const VOLUME = { volume: 'department', date: '2026-08-01' } as const;

export default defineTool({
  id: 'score-website',
  category: 'performance',
  title: '网站考核表',
  summary:
    '按附表十三给文案、编辑、专员、主管和经理打分，各岗位只看自己负责的行，离绩效奖金的分数线还有多远。',
  volumes: ['department'],
  topics: ['scoring-website', 'scoring', 'website-bonus'],
  ...postsTool(WEBSITE, [EXAMPLE_VALUES]),
  fields: postFields(WEBSITE),
  examples: [
    {
      ...VOLUME,
      title: '专员：两条信息晚发，一处链接错误',
      input: { post: 'publisher', month: '2026-08', lateRelease: 2, minorError: 1 },
      verdict: '2026-08：网站专员得88分，失分最多的是发布时限（10分）。',
    },
    {
      ...VOLUME,
      title: '文案：没有失分',
      input: { post: 'writer', month: '2026-08' },
      verdict: '2026-08：网站文案得100分，没有失分。',
    },
    {
      ...VOLUME,
      title: '文案：恰好在奖金的分数线上',
      input: { post: 'writer', month: '2026-08', majorError: 1 },
      verdict: '2026-08：网站文案得90分，失分最多的是发布质量（10分）。',
    },
    {
      ...VOLUME,
      title: '编辑：没有审核就发布',
      input: { post: 'editor', month: '2026-08', unapproved: 1 },
      verdict: '2026-08：网站编辑得75分，失分最多的是发布质量（25分）。',
    },
    {
      ...VOLUME,
      title: '专员：重要信息四条晚发，扣到没有为止',
      input: { post: 'publisher', month: '2026-08', lateImportant: 4 },
      verdict: '2026-08：网站专员得70分，失分最多的是发布时限（30分）。',
    },
    {
      ...VOLUME,
      title: '主管：三张工单没有按时处理',
      input: { post: 'supervisor', month: '2026-08', ticketLate: 3 },
      verdict: '2026-08：网站主管得91分，失分最多的是运行与安全（9分）。',
    },
    {
      ...VOLUME,
      title: '经理：季度报告漏交，两次没有当天审批',
      input: { post: 'manager', month: '2026-08', reportMissing: 1, lateApproval: 2 },
      verdict: '2026-08：网站经理得84分，失分最多的是运行与安全（10分）。',
    },
  ],
});
