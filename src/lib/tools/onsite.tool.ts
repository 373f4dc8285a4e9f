import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import {
  judgeSolved,
  judgeUnsolved,
  SOLVED,
  Solved,
  SolvedInput,
  UNSOLVED,
  Unsolved,
  UnsolvedInput,
} from '../rules/onsite/finish.ts';
import { judgeLeaving, Leaving, LeavingInput, READY } from '../rules/onsite/leaving.ts';
import { judgeRevisit, Revisit, RevisitInput } from '../rules/onsite/revisit.ts';
import { defineTool } from './define.ts';
import { showLeaving, showRevisit, showSolved, showUnsolved } from './onsite-show.ts';

const OnsiteInput = z.discriminatedUnion(
  'stage',
  [
    z.extend(LeavingInput, { stage: z.literal('leaving') }),
    z.extend(SolvedInput, { stage: z.literal('solved') }),
    z.extend(UnsolvedInput, { stage: z.literal('unsolved') }),
    z.extend(RevisitInput, { stage: z.literal('unseen') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const OnsiteValue = z.discriminatedUnion('stage', [
  z.object({ stage: z.literal('leaving'), leaving: Leaving }),
  z.object({ stage: z.literal('solved'), solved: Solved }),
  z.object({ stage: z.literal('unsolved'), unsolved: Unsolved }),
  z.object({ stage: z.literal('unseen'), unseen: Revisit }),
]);

const options = (words: Record<string, { yes: string }>) =>
  Object.fromEntries(Object.entries(words).map(([key, { yes }]) => [key, yes]));
const when = (...is: string[]) => ({ when: { field: 'stage', is } });

export default defineTool({
  id: 'onsite',
  category: 'partners',
  title: '现场服务清单',
  summary: '上门服务能不能出发、几点动身，到了现场还差什么才能返回，故障没有出现时下次最迟哪天再来。',
  volumes: ['department'],
  topics: ['onsite', 'tech-reporting'],
  input: OnsiteInput,
  output: OnsiteValue,
  fields: {
    stage: {
      kind: 'choice',
      label: '到哪一步',
      options: {
        leaving: '出发以前',
        solved: '现场：已经解决',
        unsolved: '现场：一时解决不了',
        unseen: '现场：故障没有出现',
      },
      initial: 'leaving',
    },
    task: {
      kind: 'choice',
      label: '任务',
      options: { planned: '公司派单', extra: '途中加派' },
      initial: 'planned',
      ...when('leaving', 'solved'),
    },
    dispatchedAt: { kind: 'moment', label: '接单时间', ...when('leaving') },
    contactedAt: { kind: 'moment', label: '联系上客户的时间', ...when('leaving') },
    appointment: { kind: 'moment', label: '约定到达的时间', help: '改约过的，填改约以后的。' },
    travelMinutes: { kind: 'number', label: '路上要多久', unit: '分钟', ...when('leaving') },
    ready: { kind: 'many', label: '已经办好的', options: options(READY), ...when('leaving') },
    arrivedAt: { kind: 'moment', label: '到达时间', ...when('solved', 'unsolved', 'unseen') },
    told: {
      kind: 'check',
      label: '约定时间以前已说明要晚到，客户同意等',
      ...when('solved', 'unsolved', 'unseen'),
    },
    done: { kind: 'many', label: '已经做完的', options: options(SOLVED), ...when('solved') },
    tried: { kind: 'many', label: '已经试过、做完的', options: options(UNSOLVED), ...when('unsolved') },
    revisitOn: { kind: 'date', label: '下次上门的日期', ...when('unseen') },
    customerAskedLater: { kind: 'check', label: '是客户自己要求的日期', ...when('unseen') },
  },
  dateFrom: 'appointment',
  needsHolidays: true,
  compute: (figures, input, holidays): Explained<z.infer<typeof OnsiteValue>> => {
    switch (input.stage) {
      case 'leaving': {
        const { value, steps } = judgeLeaving(figures, input);
        return { value: { stage: 'leaving', leaving: value }, steps };
      }
      case 'solved': {
        const { value, steps } = judgeSolved(figures, input);
        return { value: { stage: 'solved', solved: value }, steps };
      }
      case 'unsolved': {
        const { value, steps } = judgeUnsolved(figures, input);
        return { value: { stage: 'unsolved', unsolved: value }, steps };
      }
      case 'unseen': {
        const { value, steps } = judgeRevisit(figures, input, holidays);
        return { value: { stage: 'unseen', unseen: value }, steps };
      }
    }
  },
  show: (value, _input, figures) => {
    switch (value.stage) {
      case 'leaving':
        return showLeaving(value.leaving);
      case 'solved':
        return showSolved(value.solved, figures);
      case 'unsolved':
        return showUnsolved(value.unsolved);
      case 'unseen':
        return showRevisit(value.unseen);
    }
  },
  examples: [
    {
      title: '公司派单，都备好了',
      volume: 'department',
      date: '2026-06-01',
      input: {
        stage: 'leaving',
        task: 'planned',
        dispatchedAt: '2026-06-01 08:40',
        contactedAt: '2026-06-01 09:10',
        appointment: '2026-06-01 14:00',
        travelMinutes: 50,
        ready: ['situation', 'solution', 'recorded', 'approved', 'tools', 'usb', 'laptop', 'route', 'dress'],
      },
      verdict: '可以出发，最迟2026-06-01 13:10动身。',
    },
    {
      title: '客户催得急，方案和批准都没有，联系也晚了一分钟',
      volume: 'department',
      date: '2026-06-01',
      input: {
        stage: 'leaving',
        task: 'planned',
        dispatchedAt: '2026-06-01 08:40',
        contactedAt: '2026-06-01 09:11',
        appointment: '2026-06-01 10:00',
        travelMinutes: 30,
        ready: ['situation', 'recorded', 'tools', 'usb', 'laptop', 'route', 'dress'],
      },
      verdict: '还不能出发：没有解决方案、记录单没有批准。',
    },
    {
      title: '途中加派，先去后补签',
      volume: 'department',
      date: '2026-06-01',
      input: {
        stage: 'leaving',
        task: 'extra',
        dispatchedAt: '2026-06-01 15:00',
        contactedAt: '2026-06-01 15:05',
        appointment: '2026-06-01 16:00',
        travelMinutes: 20,
        ready: ['situation', 'solution', 'recorded', 'tools', 'usb', 'laptop', 'route', 'dress'],
      },
      verdict: '可以出发，最迟2026-06-01 15:40动身。',
    },
    {
      title: '解决了，只差公司同意',
      volume: 'department',
      date: '2026-06-01',
      input: {
        stage: 'solved',
        task: 'planned',
        appointment: '2026-06-01 14:00',
        arrivedAt: '2026-06-01 14:00',
        done: ['explained', 'restored', 'recorded', 'rated', 'signed', 'customer'],
      },
      verdict: '还不能返回：公司还没有同意返回。',
    },
    {
      title: '晚到一分钟，没有先说明',
      volume: 'department',
      date: '2026-06-01',
      input: {
        stage: 'solved',
        task: 'planned',
        appointment: '2026-06-01 14:00',
        arrivedAt: '2026-06-01 14:01',
        done: ['explained', 'restored', 'recorded', 'rated', 'signed', 'customer', 'company'],
      },
      verdict: '可以返回。这次到得晚，算迟到。',
    },
    {
      title: '一时解决不了，问过使用人员',
      volume: 'department',
      date: '2026-06-01',
      input: {
        stage: 'unsolved',
        appointment: '2026-06-01 14:00',
        arrivedAt: '2026-06-01 14:20',
        told: true,
        tried: ['located', 'asked'],
      },
      verdict:
        '还不能返回：还没有请教资深服务人员、还没有联系公司找办法、记录单还没有填完、客户还没有允许离开、公司还没有同意返回。',
    },
    {
      title: '故障没有出现，约在期限的最后一天',
      volume: 'department',
      date: '2026-06-01',
      input: {
        stage: 'unseen',
        appointment: '2026-06-04 10:00',
        arrivedAt: '2026-06-04 09:55',
        revisitOn: '2026-06-09',
      },
      verdict: '2026-06-09再次上门，合乎期限。',
    },
    {
      title: '晚一天，不是客户要求的',
      volume: 'department',
      date: '2026-06-01',
      input: {
        stage: 'unseen',
        appointment: '2026-06-04 10:00',
        arrivedAt: '2026-06-04 09:55',
        revisitOn: '2026-06-10',
      },
      verdict: '2026-06-10再次上门太晚，最迟2026-06-09。',
    },
  ],
});
