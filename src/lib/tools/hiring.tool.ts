import type * as z from 'zod/mini';
import type { JudgedFinding } from '../rules/hiring/bars.ts';
import { decideHiring, Hiring, HiringInput } from '../rules/hiring/decision.ts';
import { FINDING_WORDS, type Finding, HIRING_VOLUMES } from '../rules/hiring/findings.ts';
import type { Volume } from '../volumes.ts';
import { defineTool } from './define.ts';
import type { Checklist, Table } from './outcome.ts';

type Input = z.output<typeof HiringInput>;

/** What the law makes of a finding, what may be asked instead, and when it ends. */
const NOTES: Record<Finding, { ask: string; ends?: string; law: string[] }> = {
  political_rights_deprived: {
    ask: '只问：有没有法律规定的、不得从事这个岗位的限制。',
    ends: '政治权利恢复以后，这一项不再成立。',
    law: ['right-to-know'],
  },
  political_rights_restored: { ask: '不再追问。', law: ['right-to-know'] },
  wanted_case_open: {
    ask: '只问：能不能从上班首日起按班次到岗。',
    ends: '案件了结以后，这一项不再成立。',
    law: ['right-to-know'],
  },
  serving_sentence: {
    ask: '只问：能不能从上班首日起按班次到岗。',
    ends: '刑期满以后，这一项不再成立。',
    law: ['right-to-know'],
  },
  suspended_sentence: {
    ask: '只问：有没有影响到岗和班次的限制。',
    ends: '法务审核认为与岗位没有冲突的，照常录用。',
    law: ['right-to-know'],
  },
  sentence_served: { ask: '刑期已满的不追问；依法可以不报告的经历更不能追问。', law: ['right-to-know'] },
  drug_use: { ask: '只看依法作出的决定书，不凭传闻；入职体检只查与岗位有关的项目。', law: ['right-to-know'] },
  harmful_habit: { ask: '只问会不会影响按时到岗和工作，不打听私生活。', law: ['right-to-know'] },
  embezzlement_record: {
    ask: '只问与经手款物有关、经查实的记录。',
    law: ['right-to-know', 'privacy-basis'],
  },
  public_fund_arrears: {
    ask: '只问与经手款物有关、经查实的记录，并听本人说明有没有还清。',
    law: ['right-to-know', 'privacy-basis'],
  },
  illness: {
    ask: '不问病史；可以问能不能轮班、久坐和长时间通话，需要什么便利安排。',
    ends: '法务确认法律禁止上这个岗位，或者确实不能完成工作的，才可以不录用。',
    law: ['mental-health', 'no-discrimination', 'privacy-sensitive'],
  },
  punished_by_authority_for_misconduct: {
    ask: '只看行政处罚决定书，并且写明与岗位有什么关系。',
    law: ['right-to-know', 'privacy-basis'],
  },
  leaked_customer_data: { ask: '可以问以往经手客户信息有没有出过经查实的事故。', law: ['right-to-know'] },
  profited_from_post: { ask: '可以问以往任职有没有经查实的谋利行为。', law: ['right-to-know'] },
  false_papers: { ask: '请本人补交材料或者说明差别从哪里来。', law: ['right-to-know', 'privacy-basis'] },
  under_age: {
    ask: '录用时核验身份证件，平时不留复印件。',
    ends: '达到法定的用工年龄以后可以再来应聘。',
    law: ['privacy-sensitive'],
  },
  other: { ask: '写明事实，以及它为什么使人不适合这个岗位。', law: ['no-discrimination', 'right-to-know'] },
};

const OUTCOMES: Record<JudgedFinding['outcome'], string> = {
  bars: '可以不录用',
  review: '先审核，不能直接拒绝',
  none: '不是理由',
};

export default defineTool({
  id: 'hiring',
  category: 'people',
  title: '录用核对',
  summary: '查到的情形能不能成为不录用的理由，还差哪一步，可以改问什么，录用要办哪些材料。',
  volumes: HIRING_VOLUMES,
  topics: ['recruitment', 'confidentiality', 'training'],
  input: HiringInput,
  output: Hiring,
  fields: {
    startsOn: { kind: 'date', label: '打算上班的首日' },
    findings: {
      kind: 'many',
      label: '查到的情形',
      help: '没有就都不选；只选经查实的，不选传闻。',
      options: FINDING_WORDS,
    },
    informed: { kind: 'check', label: '查之前已告诉本人，本人同意或者书面说明' },
    heard: { kind: 'check', label: '已听本人解释' },
    illnessConfirmed: {
      kind: 'check',
      label: '疾病：法务已确认不能上这个岗位',
      help: '法律禁止，或者确实不能完成岗位的工作。',
    },
    reasonsApproved: {
      kind: 'check',
      label: '其他情形：已写明与岗位的关系，人力资源部同意',
    },
  },
  dateFrom: 'startsOn',
  compute: decideHiring,
  show: (value, input, figures) => ({
    tone: value.decision === 'hire' ? 'good' : value.decision === 'refuse' ? 'bad' : 'caution',
    verdict: verdict(value, figures.volume),
    remarks: [
      ...value.judged.map((judged) => `${FINDING_WORDS[judged.finding]}：${instead(judged)}`),
      ...(value.barred ? ['写在条文里不等于当然合法：与岗位没有关系的，先请法务审核再拒绝。'] : []),
      '登记表和面谈都不问婚育、家庭、宗教、病史这些与岗位无关的事。',
    ],
    next: nextSteps(value, input),
    ...(value.judged.length > 0 ? { tables: [findingsTable(value)] } : {}),
    ...(value.decision === 'refuse' ? {} : { checklist: papers(figures.volume) }),
    ...(value.decision === 'hire'
      ? {
          calendar: [
            {
              date: input.startsOn,
              title: '新人上班首日',
              description: '按清单签合同和保密协议，办登记，签收录用条件。',
            },
          ],
        }
      : {}),
    law: [
      ...new Set([
        ...value.judged.flatMap(({ finding }) => NOTES[finding].law),
        'right-to-know',
        'women-hiring',
        ...(value.decision === 'hire' ? ['social-insurance', 'housing-fund'] : []),
      ]),
    ],
  }),
  examples: [
    {
      title: '什么都没有查到',
      volume: 'operations',
      date: '2026-07-01',
      input: { startsOn: '2026-07-01', findings: [], informed: true },
      verdict: '没有不得录用的情形：可以录用。',
    },
    {
      title: '有拖欠公款记录，已听本人解释',
      volume: 'operations',
      date: '2026-07-01',
      input: { startsOn: '2026-07-01', findings: ['public_fund_arrears'], informed: true, heard: true },
      verdict: '有不得录用的情形（第4项）：可以不录用，由人力资源部通知本人。',
    },
    {
      title: '同样的记录，还没有听本人解释',
      volume: 'operations',
      date: '2026-07-01',
      input: { startsOn: '2026-07-01', findings: ['public_fund_arrears'], informed: true },
      verdict: '有不得录用的情形（第4项），但现在还不能拒绝：先补上没有做的步骤。',
    },
    {
      title: '政治权利已经恢复，刑期已满',
      volume: 'operations',
      date: '2026-07-01',
      input: { startsOn: '2026-07-01', findings: ['political_rights_restored', 'sentence_served'] },
      verdict: '没有不得录用的情形：可以录用。',
    },
    {
      title: '患有传染病：不自动适用',
      volume: 'operations',
      date: '2026-07-01',
      input: { startsOn: '2026-07-01', findings: ['illness'], informed: true, heard: true },
      verdict: '还不能下结论：查到的情形要先审核，审核以前不能拒绝。',
    },
    {
      title: '吸毒，又受过行政机关惩罚',
      volume: 'operations',
      date: '2026-07-01',
      input: {
        startsOn: '2026-07-01',
        findings: ['drug_use', 'punished_by_authority_for_misconduct'],
        informed: true,
        heard: true,
      },
      verdict: '有不得录用的情形（第3、6项）：可以不录用，由人力资源部通知本人。',
    },
    {
      title: '外包：经查实泄露过客户信息',
      volume: 'outsourcing',
      date: '2026-07-01',
      input: { startsOn: '2026-07-01', findings: ['leaked_customer_data'], informed: true, heard: true },
      verdict: '背景调查没有通过：不得安排到公司的席位上。',
    },
    {
      title: '外包：与岗位无关的记录',
      volume: 'outsourcing',
      date: '2026-07-01',
      input: { startsOn: '2026-07-01', findings: ['political_rights_restored', 'other'], informed: true },
      verdict: '背景调查通过：可以安排上岗。',
    },
  ],
});

function verdict({ decision, grounds }: Hiring, volume: Volume): string {
  if (decision === 'review') return '还不能下结论：查到的情形要先审核，审核以前不能拒绝。';
  if (volume === 'outsourcing') {
    return {
      hire: '背景调查通过：可以安排上岗。',
      refuse: '背景调查没有通过：不得安排到公司的席位上。',
      hear: '有不良记录，但现在还不能拒绝：先补上没有做的步骤。',
    }[decision];
  }
  const listed = `有不得录用的情形（第${grounds.join('、')}项）`;
  return {
    hire: '没有不得录用的情形：可以录用。',
    refuse: `${listed}：可以不录用，由人力资源部通知本人。`,
    hear: `${listed}，但现在还不能拒绝：先补上没有做的步骤。`,
  }[decision];
}

function nextSteps({ decision, judged }: Hiring, input: Input): string[] {
  return [
    ...(decision === 'hear' && !input.informed ? ['先告诉本人查什么、为什么查，请他书面说明。'] : []),
    ...(decision === 'hear' && !input.heard ? ['先听本人解释，再作决定。'] : []),
    ...judged.flatMap(({ finding, outcome }) =>
      outcome === 'none'
        ? []
        : outcome === 'review' && !NOTES[finding].ends
          ? ['写明与岗位的关系、经人力资源部或者法务审核同意的，才可以不录用。']
          : (NOTES[finding].ends ?? []),
    ),
  ];
}

/** What may be asked instead of digging into a finding. */
function instead({ finding, outcome }: Pick<JudgedFinding, 'finding' | 'outcome'>): string {
  return outcome === 'none' ? '不作为理由，也不再追问。' : NOTES[finding].ask;
}

function findingsTable({ judged }: Hiring): Table {
  return {
    caption: '逐项核对',
    columns: ['查到的情形', '第几项', '结果', '可以改问什么'],
    rows: judged.map(({ finding, outcome, ground }) => [
      FINDING_WORDS[finding],
      ground ?? '—',
      OUTCOMES[outcome],
      instead({ finding, outcome }),
    ]),
  };
}

function papers(volume: Volume): Checklist {
  const title = '录用要办的材料和手续';
  const company = '人力资源部';
  if (volume === 'outsourcing') {
    return {
      title,
      items: [
        {
          text: '告诉本人背景调查查什么，取得同意',
          who: '外包商',
          clause: 'out.recruitment.background-scope',
        },
        { text: '只把通过或者没有通过告诉公司', who: '外包商', clause: 'out.recruitment.background-scope' },
        { text: '签保密承诺', who: '外包商、本人', clause: 'out.confidentiality.agreement' },
        { text: '交上岗人员名单', who: '项目经理', clause: 'out.recruitment.roster' },
        { text: '参加入职培训，考核合格再上岗', who: '本人', clause: 'out.training.pass' },
      ],
    };
  }
  return {
    title,
    items: [
      { text: '书面说明有没有不得录用的情形', who: '应聘者', clause: 'ops.recruitment.bar-check' },
      {
        text: '培训以前书面告知时间、报酬、名额和用工起算日',
        who: company,
        clause: 'ops.recruitment.training-status',
      },
      { text: '签劳动合同和保密协议', who: `${company}、本人`, clause: 'ops.recruitment.onboarding' },
      { text: '签收录用条件', who: '部门经理、本人', clause: 'ops.recruitment.conditions' },
      { text: '签收岗位职责和本手册', who: '本人', clause: 'ops.recruitment.onboarding' },
      { text: '办社会保险和住房公积金登记', who: company, clause: 'ops.recruitment.onboarding' },
      { text: '发胸卡', who: company, clause: 'ops.recruitment.onboarding' },
      { text: '申请系统账号，只开岗位需要的权限', who: '部门经理', clause: 'ops.recruitment.onboarding' },
      { text: '指定带教人', who: '部门经理', clause: 'ops.recruitment.mentor' },
    ],
  };
}
