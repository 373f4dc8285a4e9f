import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import { Batch, BatchInput, nextBatch } from '../rules/repair/batch.ts';
import { Beyond, BeyondInput, judgeBeyond } from '../rules/repair/beyond.ts';
import { INTAKE, Intake, IntakeInput, judgeIntake } from '../rules/repair/intake.ts';
import { judgeProgress, Progress, ProgressInput } from '../rules/repair/progress.ts';
import { defineTool } from './define.ts';
import { showBatch, showBeyond, showIntake, showProgress, TOLD_WORDS } from './repair-show.ts';

const RepairInput = z.discriminatedUnion(
  'step',
  [
    z.extend(IntakeInput, { step: z.literal('intake') }),
    z.extend(BatchInput, { step: z.literal('batch') }),
    z.extend(ProgressInput, { step: z.literal('progress') }),
    z.extend(BeyondInput, { step: z.literal('beyond') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const RepairValue = z.discriminatedUnion('step', [
  z.object({ step: z.literal('intake'), intake: Intake }),
  z.object({ step: z.literal('batch'), batch: Batch }),
  z.object({ step: z.literal('progress'), progress: Progress }),
  z.object({ step: z.literal('beyond'), beyond: Beyond }),
]);

const when = (...is: string[]) => ({ when: { field: 'step', is } });

export default defineTool({
  id: 'repair',
  category: 'partners',
  title: '报修处理',
  summary: '客户送修的终端：接收手续齐不齐，返修哪天送出，超期了怎么办，修不好时要讲清什么。',
  volumes: ['department'],
  topics: ['repair'],
  input: RepairInput,
  output: RepairValue,
  fields: {
    step: {
      kind: 'choice',
      label: '到哪一步',
      options: { intake: '接收', batch: '送出返修', progress: '跟进返修', beyond: '修不好' },
      initial: 'intake',
    },
    day: { kind: 'date', label: '日期', help: '办这件事的当天；送出返修的，填终端备好的那天。' },
    received: {
      kind: 'many',
      label: '已经办好的',
      options: Object.fromEntries(Object.entries(INTAKE).map(([key, { yes }]) => [key, yes])),
      ...when('intake'),
    },
    batchOn: {
      kind: 'date',
      label: '任何一批的送出日期',
      help: '上一批或者下一批都可以。',
      ...when('batch'),
    },
    customerWaits: { kind: 'check', label: '客户等着用', ...when('batch') },
    promisedOn: { kind: 'date', label: '集成商答应完成的日期', ...when('progress') },
    returned: { kind: 'check', label: '已经回库', ...when('progress') },
    overdueBefore: { kind: 'check', label: '以前也超期过', ...when('progress') },
    way: {
      kind: 'choice',
      label: '怎样解决',
      options: { reissue: '补办', replace: '更换' },
      ...when('beyond'),
    },
    cancelled: { kind: 'check', label: '旧终端已经注销', ...when('beyond') },
    told: { kind: 'many', label: '已经讲清、写给客户的', options: TOLD_WORDS, ...when('beyond') },
  },
  dateFrom: 'day',
  compute: (figures, input): Explained<z.infer<typeof RepairValue>> => {
    switch (input.step) {
      case 'intake': {
        const { value, steps } = judgeIntake(input);
        return { value: { step: 'intake', intake: value }, steps };
      }
      case 'batch': {
        const { value, steps } = nextBatch(figures, input);
        return { value: { step: 'batch', batch: value }, steps };
      }
      case 'progress': {
        const { value, steps } = judgeProgress(input);
        return { value: { step: 'progress', progress: value }, steps };
      }
      case 'beyond': {
        const { value, steps } = judgeBeyond(input);
        return { value: { step: 'beyond', beyond: value }, steps };
      }
    }
  },
  show: (value) => {
    switch (value.step) {
      case 'intake':
        return showIntake(value.intake);
      case 'batch':
        return showBatch(value.batch);
      case 'progress':
        return showProgress(value.progress);
      case 'beyond':
        return showBeyond(value.beyond);
    }
  },
  examples: [
    {
      title: '接收：客户还没有锁定',
      volume: 'department',
      date: '2026-06-01',
      input: { step: 'intake', day: '2026-06-01', received: ['needs', 'papers', 'inspected'] },
      verdict: '还不能检测：客户还没有锁定、故障还没有再现、维修单还没有填完、客户一联还没有交给客户。',
    },
    {
      title: '接收手续齐了',
      volume: 'department',
      date: '2026-06-01',
      input: {
        step: 'intake',
        day: '2026-06-01',
        received: ['locked', 'needs', 'papers', 'inspected', 'reproduced', 'form', 'copy'],
      },
      verdict: '接收手续齐了。',
    },
    {
      title: '周三备好，下一批在周一',
      volume: 'department',
      date: '2026-06-03',
      input: { step: 'batch', day: '2026-06-03', batchOn: '2026-06-01' },
      verdict: '2026-06-08随下一批送出，还要等5天。',
    },
    {
      title: '恰好是送批的那天',
      volume: 'department',
      date: '2026-06-08',
      input: { step: 'batch', day: '2026-06-08', batchOn: '2026-06-01' },
      verdict: '当天送出。',
    },
    {
      title: '客户等着用',
      volume: 'department',
      date: '2026-06-03',
      input: { step: 'batch', day: '2026-06-03', batchOn: '2026-06-01', customerWaits: true },
      verdict: '当天送出。',
    },
    {
      title: '恰好到期',
      volume: 'department',
      date: '2026-06-10',
      input: { step: 'progress', day: '2026-06-10', promisedOn: '2026-06-10' },
      verdict: '今天到期，还没有回库。',
    },
    {
      title: '第二次超期',
      volume: 'department',
      date: '2026-06-12',
      input: { step: 'progress', day: '2026-06-12', promisedOn: '2026-06-10', overdueBefore: true },
      verdict: '超期2天，今天就催办，并告诉等候的客户。反复超期，还要报技术服务中心。',
    },
    {
      title: '补办，旧终端还没有注销',
      volume: 'department',
      date: '2026-06-01',
      input: {
        step: 'beyond',
        day: '2026-06-01',
        way: 'reissue',
        told: ['why', 'difference', 'procedure', 'old-terminal', 'data', 'objection'],
      },
      verdict: '还不能办理：先注销旧终端。',
    },
  ],
});
