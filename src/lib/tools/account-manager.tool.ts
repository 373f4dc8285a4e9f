import * as z from 'zod/mini';
import type { Explained } from '../explained.ts';
import { CustomerEvent, CustomerEventVerdict, judgeEvent } from '../rules/account-manager/event.ts';
import { judgeLevel, LEVEL_WORDS, LevelChange, LevelVerdict } from '../rules/account-manager/level.ts';
import { tallyWorkload, Workload, WorkloadTally } from '../rules/account-manager/workload.ts';
import { ManagerYear, ManagerYearPlan, planManagerYear } from '../rules/account-manager/year.ts';
import { EVENT_WORDS, showEvent, showLevel, showWorkload, showYear } from './account-manager-show.ts';
import type { Outcome } from './define.ts';
import { defineTool } from './define.ts';

const Input = z.discriminatedUnion(
  'mode',
  [
    z.extend(LevelChange, { mode: z.literal('level') }),
    z.extend(ManagerYear, { mode: z.literal('year') }),
    z.extend(CustomerEvent, { mode: z.literal('event') }),
    z.extend(Workload, { mode: z.literal('workload') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const Value = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('level'), level: LevelVerdict }),
  z.object({ mode: z.literal('year'), year: ManagerYearPlan }),
  z.object({ mode: z.literal('event'), event: CustomerEventVerdict }),
  z.object({ mode: z.literal('workload'), workload: WorkloadTally }),
]);

type Asked<M> = Extract<z.output<typeof Input>, { mode: M }>;

const only = (mode: string) => ({ when: { field: 'mode', is: [mode] } });

export default defineTool({
  id: 'account-manager',
  category: 'partners',
  title: '客户经理年审',
  summary: '升降等级由谁批，下次认证是哪年，走访报告哪天交，重大事件多久内报，每月要走访多少客户。',
  volumes: ['service-system'],
  topics: ['account-manager', 'tiers'],
  input: Input,
  output: Value,
  fields: {
    mode: {
      kind: 'choice',
      label: '要看什么',
      options: { level: '调整等级', year: '认证和走访报告', event: '客户重大事件', workload: '走访工作量' },
      initial: 'level',
    },
    fromLevel: { kind: 'choice', label: '现在的等级', options: LEVEL_WORDS, ...only('level') },
    toLevel: {
      kind: 'choice',
      label: '年审以后的等级',
      options: LEVEL_WORDS,
      help: '等级不变就选同一个。',
      ...only('level'),
    },
    lastCertifiedYear: { kind: 'number', label: '上次认证在哪年', unit: '年', ...only('year') },
    reportMonth: {
      kind: 'month',
      label: '哪个月的走访报告',
      help: '只看认证就留空。',
      ...only('year'),
    },
    submittedOn: { kind: 'date', label: '报告交件日', help: '还没有交就留空。', ...only('year') },
    event: { kind: 'choice', label: '发生了什么', options: EVENT_WORDS, ...only('event') },
    knownAt: { kind: 'moment', label: '什么时候知道的', ...only('event') },
    reportedAt: {
      kind: 'moment',
      label: '什么时候报告主管的',
      help: '还没有报告就留空。',
      ...only('event'),
    },
    withAdvice: { kind: 'check', label: '附了对策建议', ...only('event') },
    managers: {
      kind: 'table',
      label: '客户经理',
      help: '可以从 Excel、WPS 粘贴，也可以读入 CSV。',
      columns: {
        name: { kind: 'text', label: '姓名' },
        keyCustomers: { kind: 'number', label: '为主负责的大客户', unit: '位' },
        visitsLastMonth: { kind: 'number', label: '上月走访大客户', unit: '次', help: '不比较就留空。' },
      },
      ...only('workload'),
    },
  },
  compute: (figures, input): Explained<z.infer<typeof Value>> => {
    if (input.mode === 'level') {
      const { value, steps } = judgeLevel(figures, input);
      return { value: { mode: 'level', level: value }, steps };
    }
    if (input.mode === 'year') {
      const { value, steps } = planManagerYear(figures, input);
      return { value: { mode: 'year', year: value }, steps };
    }
    if (input.mode === 'event') {
      const { value, steps } = judgeEvent(figures, input);
      return { value: { mode: 'event', event: value }, steps };
    }
    const { value, steps } = tallyWorkload(figures, input);
    return { value: { mode: 'workload', workload: value }, steps };
  },
  show: (value, input, figures): Outcome => {
    if (value.mode === 'level') return showLevel(value.level, input as Asked<'level'>);
    if (value.mode === 'year') return showYear(value.year, input as Asked<'year'>, figures);
    if (value.mode === 'event') return showEvent(value.event, input as Asked<'event'>, figures);
    return showWorkload(value.workload);
  },
  examples: [
    {
      title: '由初级升为普通',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'level', fromLevel: 'junior', toLevel: 'regular' },
      verdict: '升级：由初级客户经理到普通客户经理，由地市级分公司批准。',
    },
    {
      title: '由普通升为资深：换了批准的公司',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'level', fromLevel: 'regular', toLevel: 'senior' },
      verdict: '升级：由普通客户经理到资深客户经理，由省级分公司批准。',
    },
    {
      title: '高级在资深之上',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'level', fromLevel: 'high', toLevel: 'senior' },
      verdict: '降级：由高级客户经理到资深客户经理，由省级分公司批准。',
    },
    {
      title: '去年认证，今年该做',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'year', lastCertifiedYear: 2025 },
      verdict: '今年（2026年）要做资格认证。',
    },
    {
      title: '走访报告在最后一天交',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'year', lastCertifiedYear: 2026, reportMonth: '2026-05', submittedOn: '2026-06-04' },
      verdict: '2026-05的走访报告按时交了；下次资格认证在2027年。',
    },
    {
      title: '走访报告晚了一天',
      volume: 'service-system',
      date: '2026-06-01',
      input: { mode: 'year', lastCertifiedYear: 2026, reportMonth: '2026-05', submittedOn: '2026-06-05' },
      verdict: '2026-05的走访报告交晚了；下次资格认证在2027年。',
    },
    {
      title: '客户要转投别家，还没有报告',
      volume: 'service-system',
      date: '2026-06-08',
      input: { mode: 'event', event: 'leaving', knownAt: '2026-06-08 09:30' },
      verdict: '属于重大事件，最晚2026-06-09 09:30报告主管，附上对策建议。',
    },
    {
      title: '及时报告，没有附建议',
      volume: 'service-system',
      date: '2026-06-08',
      input: {
        mode: 'event',
        event: 'accident',
        knownAt: '2026-06-08 09:30',
        reportedAt: '2026-06-09 09:30',
      },
      verdict: '按时报告了，但没有附对策建议，要补上。',
    },
    {
      title: '三位客户经理的走访',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'workload',
        managers: [
          { name: '客户经理甲', keyCustomers: 12, visitsLastMonth: 4 },
          { name: '客户经理乙', keyCustomers: 13, visitsLastMonth: 4 },
          { name: '客户经理丙', keyCustomers: 5 },
        ],
      },
      verdict: '30位大客户每月至少走访11次；上月1位客户经理走访不够。',
    },
  ],
});
