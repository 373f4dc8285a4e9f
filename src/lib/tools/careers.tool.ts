import type { Figures } from '../figures.ts';
import { readFigure } from '../figures.ts';
import { type EXAMS, judgeMove, KIND_WORDS, MoveRequest, MoveVerdict } from '../rules/careers/move.ts';
import { MOVES, POST_NAMES, type Post, STANDING_NAMES, type Standing } from '../rules/careers/posts.ts';
import { movesFrom } from '../rules/careers/route.ts';
import { defineTool } from './define.ts';
import type { Checklist, Graph, NodeState } from './outcome.ts';

const EXAM_NAMES: Record<(typeof EXAMS)[number], string> = {
  sought: '想竞聘职位的竞聘考核',
  qa: '质检考核',
  training: '培训考核',
};

/** Where each post stands in the drawing: columns are lines of work, rows go upwards. */
const PLACES: Record<Post, [number, number]> = {
  'telesales-manager': [0, 0],
  'telesales-leader': [0, 1],
  'telesales-agent': [0, 3],
  manager: [1, 0],
  leader: [1, 1],
  supervisor: [1, 2],
  agent: [1, 3],
  'quality-manager': [2, 0],
  qa: [2, 1],
  trainer: [2, 2],
};

export default defineTool({
  id: 'careers',
  category: 'people',
  title: '竞聘资格与职业路径',
  summary: '现在的职位能不能竞聘想去的职位，还缺哪样考核；不能直接去的，最少走几步、每一步依据哪一条。',
  volumes: ['operations'],
  topics: ['careers'],
  input: MoveRequest,
  output: MoveVerdict,
  fields: {
    from: { kind: 'choice', label: '现在的职位', options: STANDING_NAMES },
    to: { kind: 'choice', label: '想竞聘的职位', options: POST_NAMES },
    passed: {
      kind: 'many',
      label: '已经合格的考核',
      options: EXAM_NAMES,
      help: '竞聘质培经理看质检、培训两样，可以在转岗时取得，也可以单独参加考核取得。',
    },
  },
  compute: judgeMove,
  show: (value, { from, to }, figures) => {
    const [way] = value.ways;
    const { law, remarks } = conditions(value, to);
    return {
      tone: value.allowed ? 'good' : value.route === 'none' ? 'bad' : 'caution',
      verdict: verdictOf(value, from, to),
      remarks,
      next: nextOf(value, from, to),
      ...(way && value.route === 'none'
        ? {
            tables: [
              {
                caption: '最少的步骤',
                columns: ['步', '从', '竞聘', '路径'],
                rows: way.map((leg, i) => [
                  i + 1,
                  POST_NAMES[leg.from],
                  POST_NAMES[leg.to],
                  KIND_WORDS[leg.kind],
                ]),
              },
            ],
          }
        : {}),
      charts: [drawn(value, from, to)],
      ...(value.route === 'none' ? {} : { checklist: steps(figures, to) }),
      ...(law.length > 0 ? { law } : {}),
    };
  },
  examples: [
    {
      title: '客服人员竞聘督导，考核过关',
      volume: 'operations',
      date: '2026-06-01',
      input: { from: 'agent', to: 'supervisor', passed: ['sought'] },
      verdict: '可以竞聘客服督导（同部门），考核已过关，等评审结果。',
    },
    {
      title: '客服人员想做培训师：要先走几步',
      volume: 'operations',
      date: '2026-06-01',
      input: { from: 'agent', to: 'trainer', passed: ['sought'] },
      verdict: '不能直接竞聘培训师，最少要走3步：客服人员→客服督导→客服班长→培训师。',
    },
    {
      title: '质检员竞聘质培经理，培训考核还没有合格',
      volume: 'operations',
      date: '2026-06-01',
      input: { from: 'qa', to: 'quality-manager', passed: ['qa'] },
      verdict: '有这条路径（同部门），还缺培训考核合格，现在不能报名竞聘质培经理。',
    },
    {
      title: '两样都合格：可以报名竞聘质培经理',
      volume: 'operations',
      date: '2026-06-01',
      input: { from: 'trainer', to: 'quality-manager', passed: ['qa', 'training'] },
      verdict: '可以报名竞聘质培经理（同部门），质检、培训考核都已合格。',
    },
    {
      title: '客服班长跨部门做质检员，还没有考',
      volume: 'operations',
      date: '2026-06-01',
      input: { from: 'leader', to: 'qa', passed: [] },
      verdict: '可以报名竞聘质检员（跨部门），考核过关才能选上。',
    },
    {
      title: '培训师想做客服经理：没有路',
      volume: 'operations',
      date: '2026-06-01',
      input: { from: 'trainer', to: 'manager' },
      verdict: '从培训师没有走到客服经理的路径，不能竞聘。',
    },
    {
      title: '试用期里就想竞聘',
      volume: 'operations',
      date: '2026-06-01',
      input: { from: 'newcomer', to: 'supervisor' },
      verdict: '试用人员还不能竞聘客服督导，先转正。',
    },
  ],
});

function verdictOf(value: MoveVerdict, from: Standing, to: Post): string {
  const post = POST_NAMES[to];
  const [way] = value.ways;
  if (value.route !== 'none') {
    const kind = KIND_WORDS[value.route];
    if (to === 'quality-manager') {
      return value.allowed
        ? `可以报名竞聘${post}（${kind}），质检、培训考核都已合格。`
        : `有这条路径（${kind}），还缺${value.missing.map((exam) => EXAM_NAMES[exam]).join('、')}合格，现在不能报名竞聘${post}。`;
    }
    return value.allowed
      ? `可以竞聘${post}（${kind}），考核已过关，等评审结果。`
      : `可以报名竞聘${post}（${kind}），考核过关才能选上。`;
  }
  if (from === 'newcomer') return `试用人员还不能竞聘${post}，先转正。`;
  if (!way) return `从${STANDING_NAMES[from]}没有走到${post}的路径，不能竞聘。`;
  return `不能直接竞聘${post}，最少要走${way.length}步：${readWay(way)}。`;
}

function conditions(value: MoveVerdict, to: Post): { remarks: string[]; law: string[] } {
  const others = value.route === 'none' ? value.ways.slice(1) : [];
  const remarks = others.length > 0 ? [`一样近的走法还有：${others.map(readWay).join('；')}。`] : [];
  if (value.route === 'none') {
    const both = value.ways[0]?.some((leg) => leg.to === 'quality-manager');
    if (both) remarks.push('竞聘质培经理以前，质检、培训两样考核都要合格。');
    return { remarks, law: [] };
  }
  remarks.push('任职年限、过关的分数看竞聘公告；公告没有写的条件，不能用来拒绝报名。');
  if (to === 'quality-manager') remarks.push('两样合格只是报名条件，报名后还要走完竞聘的各个环节。');
  if (value.ways[0]?.some((leg) => leg.from === 'leader' && leg.kind === 'cross-department')) {
    remarks.push(
      '按级别是由高转低，属于自愿转岗，不是处分；级别和待遇看公告，报名前要告诉本人，本人书面同意。',
    );
  }
  remarks.push('新岗位可以设适应期，但不能再约定试用期。');
  return { remarks, law: ['probation-length'] };
}

function nextOf(value: MoveVerdict, from: Standing, to: Post): string[] {
  const [first] = value.ways[0] ?? [];
  const open = value.open.map((post) => POST_NAMES[post]).join('、');
  if (value.route === 'none' && first) {
    return [`下一步：先竞聘${POST_NAMES[first.to]}（${KIND_WORDS[first.kind]}）。`];
  }
  if (value.missing.includes('sought')) return [`${POST_NAMES[to]}的竞聘考核过关以后，进入评审。`];
  if (value.missing.length > 0) {
    return [`再有${value.missing.map((exam) => EXAM_NAMES[exam]).join('、')}合格，就可以报名。`];
  }
  if (value.allowed) {
    const further = movesFrom(to).map((move) => POST_NAMES[move.to]);
    return further.length > 0 ? [`选上以后，从${POST_NAMES[to]}还可以竞聘：${further.join('、')}。`] : [];
  }
  if (from === 'newcomer')
    return ['试用期满考评合格、转正成为客服人员或者电销坐席等以后，再看从新职位能走的路径。'];
  return [open ? `现在可以直接竞聘的职位：${open}。` : `从${STANDING_NAMES[from]}没有列出往外的路径。`];
}

function readWay(way: MoveVerdict['ways'][number]): string {
  return [way[0] && POST_NAMES[way[0].from], ...way.map((leg) => POST_NAMES[leg.to])].join('→');
}

function steps(figures: Figures, to: Post): Checklist {
  const item = (text: string, clause: string, who?: string) => ({
    text,
    clause: `ops.careers.${clause}`,
    ...(who ? { who } : {}),
  });
  return {
    title: `竞聘${POST_NAMES[to]}的步骤`,
    items: [
      item('看竞聘公告：谁能报名、考什么、怎样算过关、截止到哪天。', 'notice-content'),
      item('向人力资源部报名，不必先得到直接上级同意。', 'signup'),
      item('参加培训。', 'step-training'),
      item('按公布的范围自学，不懂的问培训师。', 'step-study'),
      item('参加考核。', 'step-exam'),
      item('过关以后参加评审，陈述、答问。', 'step-review'),
      item(
        `公示${readFigure(figures.number('careers.announcementPeriod', 'workday'))}，有意见在公示期内提出。`,
        'announcement',
        '人力资源部',
      ),
      item('商定到岗日期，到岗以前办完交接。', 'transfer'),
    ],
  };
}

function drawn(value: MoveVerdict, from: Standing, to: Post): Graph {
  const way = value.ways[0] ?? [];
  const onWay = new Set<string>(way.map((leg) => leg.to));
  const state = (post: Post): NodeState =>
    post === from ? 'here' : post === to ? 'goal' : onWay.has(post) ? 'way' : 'plain';
  return {
    kind: 'graph',
    caption: '职位和列出的路径',
    nodes: (Object.keys(PLACES) as Post[]).map((post) => ({
      id: post,
      label: POST_NAMES[post],
      column: PLACES[post][0],
      row: PLACES[post][1],
      state: state(post),
    })),
    edges: MOVES.map((move) => ({
      from: move.from,
      to: move.to,
      on: way.some((leg) => leg.from === move.from && leg.to === move.to),
    })),
  };
}
