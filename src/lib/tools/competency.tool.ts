import { Assessment, AssessmentInput, assess, MARK_WORDS, type Mark } from '../rules/competency/assess.ts';
import { SHEETS, type SheetPost } from '../rules/competency/sheets.ts';
import { showAssessment } from './competency-show.ts';
import { SHEET_NAMES } from './competency-words.ts';
import { defineTool, type TableField } from './define.ts';

function table(post: SheetPost): TableField {
  return {
    kind: 'table',
    label: `${SHEET_NAMES[post]}的测评表`,
    help: '写不出依据的判断不作数。同事一栏是我们加的，手册没有规定，只供对照。',
    when: { field: 'post', is: [post] },
    lines: 'item',
    columns: {
      item: {
        kind: 'choice',
        label: '项目',
        options: Object.fromEntries(SHEETS[post].map((item) => [item.id, `${item.name}：${item.what}`])),
      },
      self: { kind: 'choice', label: '本人', options: MARK_WORDS, initial: 'unrated' },
      leader: { kind: 'choice', label: '上级', options: MARK_WORDS, initial: 'unrated' },
      peer: { kind: 'choice', label: '同事', options: MARK_WORDS, initial: 'unrated' },
      grounds: { kind: 'check', label: '上级写了依据', initial: true },
    },
  };
}

export default defineTool({
  id: 'competency',
  category: 'people',
  title: '岗位能力测评',
  summary: '按职位列出岗位能力、个人素质和人际关系的项目，比较本人、上级和同事的判断，找出先改进哪几项。',
  volumes: ['operations'],
  topics: ['competencies', 'competency', 'ability', 'trait', 'relation'],
  input: AssessmentInput,
  output: Assessment,
  fields: {
    post: { kind: 'choice', label: '职位', options: SHEET_NAMES, initial: 'agent' },
    heldThisYear: { kind: 'number', label: '今年已测评', unit: '次', help: '含这一次。', initial: 1 },
    agent: table('agent'),
    supervisor: table('supervisor'),
    leader: table('leader'),
    manager: table('manager'),
    telesalesAgent: table('telesalesAgent'),
    telesalesLeader: table('telesalesLeader'),
    telesalesManager: table('telesalesManager'),
    qa: table('qa'),
    trainer: table('trainer'),
    qualityManager: table('qualityManager'),
  },
  compute: assess,
  show: (value, { post }) => showAssessment(value, post),
  examples: [
    {
      title: '客服人员：上级评完，两项要改进',
      volume: 'operations',
      date: '2026-06-01',
      input: {
        post: 'agent',
        heldThisYear: 1,
        agent: sheet('agent', { a4: 'missed', a6: 'partly' }, { a4: 'reached', a5: 'partly' }),
      },
      verdict: '客服人员共15项：达到13项，部分达到1项，没有达到1项。',
    },
    {
      title: '客服班长：全部达到',
      volume: 'operations',
      date: '2026-06-01',
      input: { post: 'leader', heldThisYear: 1, leader: sheet('leader', {}, {}) },
      verdict: '客服班长共16项：达到16项。',
    },
    {
      title: '客服督导：有一项没有写依据，按未评计',
      volume: 'operations',
      date: '2026-06-01',
      input: {
        post: 'supervisor',
        heldThisYear: 1,
        supervisor: sheet('supervisor', {}, {}).map((row) => ({ ...row, grounds: row.item !== 'a10' })),
      },
      verdict: '客服督导共17项：达到16项，未评1项。',
    },
    {
      title: '质检员：只有本人自评',
      volume: 'operations',
      date: '2026-06-01',
      input: {
        post: 'qa',
        heldThisYear: 1,
        qa: sheet('qa', {}, {}).map((row) => ({ ...row, leader: 'unrated' as const })),
      },
      verdict: '质检员：上级还没有写明依据的判断，先看本人和同事的。',
    },
    {
      title: '电销坐席：只评了三项',
      volume: 'operations',
      date: '2026-06-01',
      input: {
        post: 'telesalesAgent',
        heldThisYear: 1,
        telesalesAgent: sheet('telesalesAgent', { r2: 'missed' }, {}).filter((row) =>
          ['a4', 't1', 'r2'].includes(row.item),
        ),
      },
      verdict: '电销坐席共16项：达到2项，没有达到1项，未评13项。',
    },
    {
      title: '客服经理：两个方面各差一项',
      volume: 'operations',
      date: '2026-06-01',
      input: {
        post: 'manager',
        heldThisYear: 2,
        manager: sheet('manager', { a6: 'partly', r3: 'partly' }, {}),
      },
      verdict: '客服经理共17项：达到15项，部分达到2项。',
    },
  ],
});

/** A filled sheet: all reached but for what is named, by the leader and by the person. */
function sheet(post: SheetPost, leader: Record<string, Mark>, self: Record<string, Mark>) {
  return SHEETS[post].map(({ id }) => ({
    item: id,
    self: self[id] ?? ('reached' as const),
    leader: leader[id] ?? ('reached' as const),
    peer: 'unrated' as const,
    grounds: true,
  }));
}
