/** The posts that one can compete for, as the clauses of A 7.3 name them. */
export const POSTS = [
  'agent',
  'supervisor',
  'leader',
  'manager',
  'telesales-agent',
  'telesales-leader',
  'telesales-manager',
  'trainer',
  'qa',
  'quality-manager',
] as const;
export type Post = (typeof POSTS)[number];

export const POST_NAMES: Record<Post, string> = {
  agent: '客服人员',
  supervisor: '客服督导',
  leader: '客服班长',
  manager: '客服经理',
  'telesales-agent': '电销坐席',
  'telesales-leader': '电销班长',
  'telesales-manager': '电销经理',
  trainer: '培训师',
  qa: '质检员',
  'quality-manager': '质培经理',
};

/** Where one may stand: a post, or still on probation. */
export const STANDINGS = ['newcomer', ...POSTS] as const;
export type Standing = (typeof STANDINGS)[number];

export const STANDING_NAMES: Record<Standing, string> = { newcomer: '试用人员', ...POST_NAMES };

/** One move that A 7.3 lists. */
export interface Move {
  from: Post;
  to: Post;
  kind: 'same-department' | 'cross-department';
  clause: string;
  ruling?: string;
}

const same = (from: Post, to: Post, name: string, ruling?: string): Move => ({
  from,
  to,
  kind: 'same-department',
  clause: `ops.careers.${name}`,
  ruling,
});
const cross = (from: Post, to: Post, name: string, ruling?: string): Move => ({
  ...same(from, to, name, ruling),
  kind: 'cross-department',
});

/** All moves there are, in the order of A 7.3; the two into quality-manager share one clause. */
export const MOVES: readonly Move[] = [
  same('agent', 'supervisor', 'agent-to-supervisor', 'careers-supervisor-level'),
  same('supervisor', 'leader', 'supervisor-to-leader'),
  same('leader', 'manager', 'leader-to-manager'),
  same('telesales-agent', 'telesales-leader', 'telesales-agent-to-leader', 'careers-telesales-no-supervisor'),
  same('telesales-leader', 'telesales-manager', 'telesales-leader-to-manager'),
  same('trainer', 'qa', 'trainer-to-qa'),
  same('qa', 'trainer', 'qa-to-trainer'),
  same('qa', 'quality-manager', 'to-quality-manager', 'careers-exam-count'),
  same('trainer', 'quality-manager', 'to-quality-manager', 'careers-exam-count'),
  cross('agent', 'telesales-agent', 'agent-to-telesales'),
  cross('telesales-agent', 'agent', 'telesales-to-agent'),
  cross('leader', 'trainer', 'leader-to-trainer', 'careers-leader-down'),
  cross('leader', 'qa', 'leader-to-qa', 'careers-leader-down'),
];
