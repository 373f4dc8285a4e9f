import * as z from 'zod/mini';
import { type Explained, Reasoning } from '../explained.ts';
import { oneOf } from '../input.ts';
import { leastCalls, SAMPLING_VOLUMES } from '../rules/sampling/basis.ts';
import { Quota, QuotaInput, samplingQuota } from '../rules/sampling/quota.ts';
import { fatalRate, Rate, RateInput } from '../rules/sampling/rate.ts';
import { Size, SizeInput, sampleSize } from '../rules/sampling/size.ts';
import { ServiceQuality, ServiceQualityInput, serviceQuality } from '../rules/scoring/service-quality.ts';
import { defineTool } from './define.ts';
import { showQuota, showRate, showScore, showSize } from './sampling-words.ts';

const SamplingInput = z.discriminatedUnion(
  'mode',
  [
    z.extend(QuotaInput, { mode: z.literal('quota') }),
    z.extend(ServiceQualityInput, {
      mode: z.literal('score'),
      sheet: oneOf(['scoring-agent', 'scoring-deputy']),
    }),
    z.extend(SizeInput, { mode: z.literal('size') }),
    z.extend(RateInput, { mode: z.literal('rate') }),
  ],
  { error: '请从列出的选项里选一个。' },
);

const SamplingValue = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('quota'), quota: Quota }),
  z.object({ mode: z.literal('score'), quality: z.nullable(ServiceQuality) }),
  z.object({ mode: z.literal('size'), size: Size }),
  z.object({ mode: z.literal('rate'), rate: Rate }),
]);

const quota = { when: { field: 'mode', is: ['quota'] } } as const;
const score = { when: { field: 'mode', is: ['score'] } } as const;
const size = { when: { field: 'mode', is: ['size'] } } as const;
const rate = { when: { field: 'mode', is: ['rate'] } } as const;

export default defineTool({
  id: 'sampling',
  category: 'performance',
  title: '质检抽样',
  summary: '每个人抽检够不够、还差几条；服务质量得几分；要抽多少条才准，查到的差错率有多可靠。',
  volumes: SAMPLING_VOLUMES,
  topics: [
    'sampling',
    'quality-card',
    'scoring',
    'scoring-qa',
    'scoring-agent',
    'scoring-deputy',
    'duty',
    'quality',
    'monitoring',
  ],
  input: SamplingInput,
  output: SamplingValue,
  fields: {
    mode: {
      kind: 'choice',
      label: '要算什么',
      options: {
        quota: '每人抽检够不够',
        score: '服务质量得分',
        size: '要抽多少才准',
        rate: '差错率有多可靠',
      },
      initial: 'quota',
    },
    people: {
      kind: 'table',
      label: '当月抽检',
      help: '一人一行，可以从 Excel、WPS 粘贴。',
      columns: {
        name: { kind: 'text', label: '姓名' },
        recordings: { kind: 'number', label: '已抽检', unit: '条' },
        outbound: { kind: 'number', label: '其中外呼', unit: '条', help: '10088 一册要填，其他册空着。' },
        available: {
          kind: 'number',
          label: '当月录音',
          unit: '条',
          help: '上岗天数少、录音不够抽的才填。',
        },
      },
      ...quota,
    },
    sheet: {
      kind: 'choice',
      label: '考核表',
      options: { 'scoring-agent': '客服代表', 'scoring-deputy': '客服副班长' },
      initial: 'scoring-agent',
      ...score,
    },
    qaTotal: { kind: 'number', label: '当月质检的总评分', unit: '分', ...score },
    qaCount: { kind: 'number', label: '当月质检的录音数', unit: '条', ...score },
    calls: { kind: 'number', label: '全部通话', unit: '条', help: '样本要代表的那些。', ...size },
    expected: {
      kind: 'number',
      label: '预计的比率',
      unit: '%',
      help: '比如上月的差错率；不知道就填 50，抽得最多也最稳妥。',
      initial: 50,
      ...size,
    },
    margin: { kind: 'number', label: '容许误差', unit: '个百分点', initial: 5, ...size },
    checked: { kind: 'number', label: '随机抽检', unit: '条', help: '专挑出来听的不算。', ...rate },
    fatal: { kind: 'number', label: '有致命错误', unit: '条', ...rate },
    confidence: {
      kind: 'choice',
      label: '把握',
      options: { 90: '九成', 95: '九成五', 99: '九成九' },
      initial: '95',
      when: { field: 'mode', is: ['size', 'rate'] },
    },
  },
  compute: (figures, input): Explained<z.infer<typeof SamplingValue>> => {
    switch (input.mode) {
      case 'quota': {
        const { value, steps } = samplingQuota(figures, input);
        return { value: { mode: 'quota', quota: value }, steps };
      }
      case 'score': {
        if (figures.volume !== 'department') {
          const because = new Reasoning();
          const { clause, ruling } = leastCalls(figures, because);
          because.note('本册没有把抽检评分折成服务质量得分的公式', { clause, ruling });
          return because.conclude({ mode: 'score', quality: null });
        }
        const { value, steps } = serviceQuality(figures, input, input.sheet);
        return { value: { mode: 'score', quality: value }, steps };
      }
      case 'size': {
        const { value, steps } = sampleSize(figures, input);
        return { value: { mode: 'size', size: value }, steps };
      }
      case 'rate': {
        const { value, steps } = fatalRate(figures, input);
        return { value: { mode: 'rate', rate: value }, steps };
      }
    }
  },
  show: (value, input, figures) => {
    if (value.mode === 'quota') return showQuota(value.quota, figures);
    if (value.mode === 'size') return showSize(value.size);
    if (value.mode === 'rate') return showRate(value.rate, input.mode === 'rate' ? input.checked : 0);
    return showScore(value.quality, input.mode === 'score' ? input.sheet : 'scoring-agent', figures);
  },
  examples: [
    {
      title: '四名接话员，两人没有抽够',
      volume: 'department',
      date: '2026-06-01',
      input: {
        mode: 'quota',
        people: [
          { name: '小赵', recordings: 41 },
          { name: '小钱', recordings: 39 },
          { name: '小孙', recordings: 40 },
          { name: '小李', recordings: 20 },
        ],
      },
      verdict: '没有抽够：2人共差21条。',
    },
    {
      title: '恰好抽够，有一人录音本来就少',
      volume: 'department',
      date: '2026-06-01',
      input: {
        mode: 'quota',
        people: [
          { name: '小赵', recordings: 40 },
          { name: '小周', recordings: 12, available: 12 },
        ],
      },
      verdict: '都抽够了，2人应抽52条。',
    },
    {
      title: '监听五次和一次',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        mode: 'quota',
        people: [
          { name: '小吴', recordings: 5 },
          { name: '小郑', recordings: 1 },
        ],
      },
      verdict: '都抽够了，2人应抽2条。',
    },
    {
      title: '外呼抽少了一条',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        mode: 'quota',
        people: [
          { name: '小王', recordings: 6, outbound: 2 },
          { name: '小冯', recordings: 8, outbound: 1 },
        ],
      },
      verdict: '没有抽够：1人的外呼共差1条。',
    },
    {
      title: '外包席位每人的抽检',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: { mode: 'quota', people: [{ name: '小陈', recordings: 7 }] },
      verdict: '没有抽够：1人共差1条。',
    },
    {
      title: '副班长 38 条录音共 3040 分',
      volume: 'department',
      date: '2026-06-01',
      input: { mode: 'score', sheet: 'scoring-deputy', qaTotal: 3040, qaCount: 38 },
      verdict: '服务质量得16分。',
    },
    {
      title: '一万条通话，误差不超过 5 个百分点',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: { mode: 'size', calls: 10_000, expected: 50, margin: 5, confidence: '95' },
      verdict: '随机抽370条就够准，是全部的3.7%。',
    },
    {
      title: '抽 263 条有 81 条差错',
      volume: 'retention',
      date: '2026-06-01',
      input: { mode: 'rate', checked: 263, fatal: 81, confidence: '95' },
      verdict: '抽检的差错率是30.8%，全部通话大约在25.53%到36.62%之间。',
    },
  ],
});
