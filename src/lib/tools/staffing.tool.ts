import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import type { Figures } from '../figures.ts';
import { Capacity, CapacityInput, largestTeam } from '../rules/staffing/capacity.ts';
import { Gaps, GapsInput, type StaffedPost, staffingGaps } from '../rules/staffing/gaps.ts';
import { Posts, PostsInput, postsFor } from '../rules/staffing/posts.ts';
import { staffingRatios } from '../rules/staffing/ratios.ts';
import { defineTool, type Outcome } from './define.ts';

const StaffingInput = z.discriminatedUnion(
  'mode',
  [
    z.extend(PostsInput, { mode: z.literal('posts') }),
    z.extend(GapsInput, { mode: z.literal('gaps') }),
    z.extend(CapacityInput, { mode: z.literal('capacity') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const StaffingValue = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('posts'), posts: Posts }),
  z.object({ mode: z.literal('gaps'), gaps: Gaps }),
  z.object({ mode: z.literal('capacity'), capacity: Capacity }),
]);

const POSTS: Record<StaffedPost, string> = {
  customerServiceLeaders: '客服班长',
  telesalesLeaders: '电销班长',
  qa: '质检员',
  trainers: '培训师',
};

const HELD_BACK = { leaders: '班长', qa: '质检员', trainers: '培训师' };

const agents = { when: { field: 'mode', is: ['posts', 'gaps'] } } as const;
const staff = { when: { field: 'mode', is: ['gaps', 'capacity'] } } as const;

export default defineTool({
  id: 'staffing',
  category: 'staffing',
  title: '编制测算',
  summary: '按人员配比算：要配多少班长、质检员、培训师，现有班子差多少，或者最多能带多大的队伍。',
  volumes: ['operations'],
  topics: ['staffing'],
  input: StaffingInput,
  output: StaffingValue,
  fields: {
    mode: {
      kind: 'choice',
      label: '要算什么',
      options: { posts: '由坐席数算要配的人', gaps: '看现有班子差多少', capacity: '现有班子最多带多少坐席' },
      initial: 'posts',
    },
    customerServiceAgents: {
      kind: 'number',
      label: '客服人员',
      unit: '名',
      help: '接听客服热线的坐席，督导不算。',
      ...agents,
    },
    telesalesAgents: { kind: 'number', label: '电销坐席', unit: '名', help: '没有电销线就填 0。', ...agents },
    customerServiceLeaders: { kind: 'number', label: '现有客服班长', unit: '名', ...staff },
    telesalesLeaders: { kind: 'number', label: '现有电销班长', unit: '名', ...staff },
    qa: { kind: 'number', label: '现有质检员', unit: '名', ...staff },
    trainers: { kind: 'number', label: '现有培训师', unit: '名', ...staff },
    leaveOutTelesalesLeaders: {
      kind: 'check',
      label: '配质检员、培训师时不计电销班长',
      help: '默认两条线的班长都计。',
    },
  },
  compute: (figures, input): Explained<z.infer<typeof StaffingValue>> => {
    if (input.mode === 'posts') {
      const { value, steps } = postsFor(figures, input);
      return { value: { mode: 'posts', posts: value }, steps };
    }
    if (input.mode === 'gaps') {
      const { value, steps } = staffingGaps(figures, input);
      return { value: { mode: 'gaps', gaps: value }, steps };
    }
    const { value, steps } = largestTeam(figures, input);
    return { value: { mode: 'capacity', capacity: value }, steps };
  },
  show: (value, _input, figures) => {
    if (value.mode === 'posts') return showPosts(value.posts, figures);
    return value.mode === 'gaps' ? showGaps(value.gaps, figures) : showCapacity(value.capacity);
  },
  examples: [
    {
      title: '45 名客服人员、12 名电销坐席',
      volume: 'operations',
      date: '2026-06-01',
      input: { mode: 'posts', customerServiceAgents: 45, telesalesAgents: 12 },
      verdict: '需要客服班长5名、电销班长3名、质检员4名、培训师2名。',
    },
    {
      title: '11 名客服人员：怎样分组都不合幅度',
      volume: 'operations',
      date: '2026-06-01',
      input: { mode: 'posts', customerServiceAgents: 11, telesalesAgents: 0 },
      verdict: '需要客服班长2名、电销班长0名、质检员1名、培训师1名。',
    },
    {
      title: '63 名坐席的现有班子',
      volume: 'operations',
      date: '2026-06-01',
      input: {
        mode: 'gaps',
        customerServiceAgents: 63,
        telesalesAgents: 0,
        customerServiceLeaders: 6,
        telesalesLeaders: 0,
        qa: 3,
        trainers: 2,
      },
      verdict: '还差客服班长1名、质检员1名。',
    },
    {
      title: '6 名班长、2 名质检员、2 名培训师',
      volume: 'operations',
      date: '2026-06-01',
      input: { mode: 'capacity', customerServiceLeaders: 6, telesalesLeaders: 0, qa: 2, trainers: 2 },
      verdict: '最多可带客服人员40名、电销坐席0名。',
    },
    {
      title: '10 名客服人员：正好一组',
      volume: 'operations',
      date: '2026-06-01',
      input: { mode: 'posts', customerServiceAgents: 10, telesalesAgents: 0 },
      verdict: '需要客服班长1名、电销班长0名、质检员1名、培训师1名。',
    },
    {
      title: '41 名坐席：要多配一名班长和一名质检员',
      volume: 'operations',
      date: '2026-06-01',
      input: { mode: 'posts', customerServiceAgents: 41, telesalesAgents: 0 },
      verdict: '需要客服班长5名、电销班长0名、质检员3名、培训师2名。',
    },
  ],
});

function showPosts(posts: Posts, figures: Figures): Outcome {
  const needed = (Object.keys(POSTS) as StaffedPost[]).map((post) => `${POSTS[post]}${posts[post]}名`);
  const { agentsPerLeader } = staffingRatios(figures);
  const heads = posts.teams.reduce((a, b) => a + b, 0);
  const room = posts.customerServiceLeaders * agentsPerLeader.value - heads;
  return {
    tone: posts.everyTeamInRange ? 'good' : 'caution',
    verdict: `需要${needed.join('、')}。`,
    remarks: [
      ...(posts.teams.length > 0 ? [`客服人员平均分组：${readTeams(posts.teams)}。`] : []),
      ...(posts.everyTeamInRange ? [] : [rangeRemark(posts.teams, figures)]),
      '不足一人的需要都进位为一人。',
    ],
    next: posts.customerServiceLeaders > 0 ? [`再增加${room + 1}名客服人员，就要多配一名客服班长。`] : [],
    tables: [
      {
        caption: '编制',
        columns: ['岗位', '需要（名）'],
        rows: (Object.keys(POSTS) as StaffedPost[]).map((post) => [POSTS[post], posts[post]]),
      },
    ],
  };
}

function showGaps({ gaps, teams, teamsUnder, teamsOver }: Gaps, figures: Figures): Outcome {
  const short = gaps.filter((gap) => gap.short > 0);
  const spare = gaps.filter((gap) => gap.short < 0);
  const outside = teamsUnder + teamsOver > 0;
  return {
    tone: short.length > 0 ? 'bad' : outside ? 'caution' : 'good',
    verdict:
      short.length > 0
        ? `还差${short.map((gap) => `${POSTS[gap.post]}${gap.short}名`).join('、')}。`
        : '现有班子够配比要求。',
    remarks: [
      ...(spare.length > 0
        ? [`多于配比：${spare.map((g) => `${POSTS[g.post]}${-g.short}名`).join('、')}。`]
        : []),
      ...(teams.length > 0 ? [`现有客服班长平均分组：${readTeams(teams)}。`] : []),
      ...(outside ? [rangeRemark(teams, figures)] : []),
    ],
    next: [],
    tables: [
      {
        caption: '编制缺口',
        columns: ['岗位', '需要（名）', '现有（名）', '缺（名）'],
        rows: gaps.map((gap) => [POSTS[gap.post], gap.needed, gap.present, Math.max(0, gap.short)]),
      },
    ],
  };
}

function showCapacity(capacity: Capacity): Outcome {
  return {
    tone: 'plain',
    verdict: `最多可带客服人员${capacity.customerServiceAgents}名、电销坐席${capacity.telesalesAgents}名。`,
    remarks: ['质检员或培训师不够时，先满足客服班长。'],
    next: [`要再扩大，先增加${capacity.heldBackBy.map((post) => HELD_BACK[post]).join('和')}。`],
  };
}

/** Teams as they read: equal ones together. */
function readTeams(teams: number[]): string {
  const sizes = [...Map.groupBy(teams, (size) => size)];
  return sizes.map(([size, equal]) => `${equal.length}组各${size}名`).join('，');
}

function rangeRemark(teams: number[], figures: Figures): string {
  const { teamMin, teamMax } = staffingRatios(figures);
  const under = teams.filter((size) => size < teamMin.value).length;
  const over = teams.filter((size) => size > teamMax.value).length;
  const parts = [
    under > 0 ? `${under}组不足${teamMin.value}名` : '',
    over > 0 ? `${over}组超过${teamMax.value}名` : '',
  ];
  return `注意：${parts.filter(Boolean).join('，')}。`;
}
