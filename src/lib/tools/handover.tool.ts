import type * as z from 'zod/mini';
import { minutesBetween } from '../dates.ts';
import type { Figures } from '../figures.ts';
import {
  Arrival,
  ArrivalInput,
  HANDOVER_VOLUMES,
  judgeArrival,
  type Unit,
} from '../rules/handover/arrival.ts';
import { readDay } from './day-words.ts';
import { defineTool, type Outcome } from './define.ts';
import { handoverList } from './handover-list.ts';

const UNITS = {
  'call-centre': '呼叫中心',
  'customer-service': '客户服务中心、客服部',
  technical: '技术服务中心值班',
};

export default defineTool({
  id: 'handover',
  category: 'rhythm',
  title: '到岗与交接班核对',
  summary: '接班最迟几点到，这次到得够不够早，要交接哪些事。',
  volumes: HANDOVER_VOLUMES,
  topics: ['handover', 'duty-roster', 'rosters', 'duty', 'meetings'],
  input: ArrivalInput,
  output: Arrival,
  fields: {
    unit: {
      kind: 'choice',
      label: '哪里的班',
      options: UNITS,
      help: '各册管的单位不同。',
      initial: 'call-centre',
    },
    shiftStart: { kind: 'moment', label: '班次开始时间' },
    arrivedAt: { kind: 'moment', label: '到岗时间', help: '换好工装、人在岗位或者会场才算到岗。' },
    leader: { kind: 'check', label: '到岗的是班长' },
  },
  dateFrom: 'shiftStart',
  compute: judgeArrival,
  show: showArrival,
  examples: [
    {
      title: '呼叫中心 08:00 的班，07:55 到',
      volume: 'operations',
      date: '2026-05-06',
      input: { unit: 'call-centre', shiftStart: '2026-05-06 08:00', arrivedAt: '2026-05-06 07:55' },
      verdict: '提前不够：最迟07:50到岗，差5分钟；班次开始以前已到。',
    },
    {
      title: '呼叫中心，正好在最迟的时刻',
      volume: 'operations',
      date: '2026-05-06',
      input: { unit: 'call-centre', shiftStart: '2026-05-06 08:00', arrivedAt: '2026-05-06 07:50' },
      verdict: '到得够早：最迟07:50到岗。',
    },
    {
      title: '客户服务中心 20:00 的班，19:48 到',
      volume: 'department',
      date: '2026-05-06',
      input: { unit: 'customer-service', shiftStart: '2026-05-06 20:00', arrivedAt: '2026-05-06 19:48' },
      verdict: '到得够早：最迟19:50到岗。',
    },
    {
      title: '技术服务中心值班，提前 14 分钟',
      volume: 'department',
      date: '2026-05-06',
      input: { unit: 'technical', shiftStart: '2026-05-06 08:00', arrivedAt: '2026-05-06 07:46' },
      verdict: '提前不够：最迟07:45到岗，差1分钟；班次开始以前已到。',
    },
    {
      title: '零点的班，前一天夜里到',
      volume: 'service-system',
      date: '2026-05-07',
      input: {
        unit: 'customer-service',
        leader: true,
        shiftStart: '2026-05-07 00:00',
        arrivedAt: '2026-05-06 23:50',
      },
      verdict: '到得够早：最迟2026-05-06（周三）23:50到岗。',
    },
    {
      title: '班次开始以后才到',
      volume: 'service-system',
      date: '2026-05-06',
      input: { unit: 'customer-service', shiftStart: '2026-05-06 08:00', arrivedAt: '2026-05-06 08:03' },
      verdict: '提前不够：最迟07:50到岗，差13分钟；比班次开始还晚3分钟。',
    },
    {
      title: '10088 中心：提前 15 分钟',
      volume: 'retention',
      date: '2026-05-06',
      input: { unit: 'call-centre', shiftStart: '2026-05-06 08:30', arrivedAt: '2026-05-06 08:15' },
      verdict: '到得够早：最迟08:15到岗。',
    },
    {
      title: '这一册不管的单位',
      volume: 'operations',
      date: '2026-05-06',
      input: { unit: 'technical', shiftStart: '2026-05-06 08:00', arrivedAt: '2026-05-06 07:30' },
      verdict: '这一册没有规定这个单位提前多久到岗。',
    },
  ],
});

function showArrival(value: Arrival, input: z.output<typeof ArrivalInput>, figures: Figures): Outcome {
  const { arriveBy, earlyEnough, minutesEarly } = value;
  if (arriveBy === null) {
    return {
      tone: 'plain',
      verdict: '这一册没有规定这个单位提前多久到岗。',
      remarks: ['准点到岗即可；公司另有规定的，照公司的。'],
      next: [],
    };
  }
  const limit =
    arriveBy.slice(0, 10) === input.shiftStart.slice(0, 10) ? arriveBy.slice(11) : readDay(arriveBy);
  const wanting = minutesWanting(value, input.shiftStart);
  const late = minutesEarly < 0 ? `比班次开始还晚${-minutesEarly}分钟` : '班次开始以前已到';
  return {
    tone: earlyEnough ? 'good' : minutesEarly < 0 ? 'bad' : 'caution',
    verdict: earlyEnough
      ? `到得够早：最迟${limit}到岗。`
      : `提前不够：最迟${limit}到岗，差${wanting}分钟；${late}。`,
    remarks: ['提前到岗的时间要算进工时，或者按公司的规定计算。', ...shortRemark(value, input.unit, figures)],
    next: earlyEnough ? [`再晚${1 - wanting}分钟到，提前就不够了。`] : [`早${wanting}分钟到，才够早。`],
    checklist: handoverList(figures.volume, input.unit),
    law: ['working-hours', 'overtime-pay'],
  };
}

/** Minutes by which the arrival is too late, 0 or below where it is early enough. */
function minutesWanting({ arriveBy, minutesEarly }: Arrival, shiftStart: string): number {
  return minutesBetween(arriveBy ?? shiftStart, shiftStart) - minutesEarly;
}

/** What follows where the arrival is too late but before the start of the shift. */
function shortRemark({ earlyEnough, minutesEarly }: Arrival, unit: Unit, { volume }: Figures): string[] {
  if (earlyEnough || minutesEarly < 0) return [];
  if (volume === 'operations' || volume === 'service-system') return ['提前不够，不算迟到。'];
  return unit === 'customer-service' ? ['班前会也在这个时候开，无故迟到会议的，另按会议纪律扣分。'] : [];
}
