import { planTraffic, TRAFFIC_VOLUMES, TrafficInput, TrafficPlan } from '../rules/traffic/plan.ts';
import { formatNumber } from '../units.ts';
import { defineTool } from './define.ts';

const LEVELS = {
  offered: '全部来电',
  answered: '接起的来电',
  'without-short': '全部来电，减去短时放弃',
};

const day = [
  { from: '09:00', calls: 60 },
  { from: '09:30', calls: 85 },
  { from: '10:00', calls: 100 },
  { from: '10:30', calls: 95 },
];

export default defineTool({
  id: 'traffic',
  category: 'staffing',
  title: '话务排班测算',
  summary: '按每个时段的来电和服务水平，算要多少坐席在线、要排多少人。',
  volumes: TRAFFIC_VOLUMES,
  topics: ['traffic', 'manager', 'seats', 'kpi', 'kpi-targets', 'kpi-rules'],
  input: TrafficInput,
  output: TrafficPlan,
  fields: {
    intervals: {
      kind: 'table',
      label: '各时段来电',
      help: '进入人工排队的通数，可以用预测值。',
      columns: {
        from: { kind: 'clock', label: '开始' },
        calls: { kind: 'number', label: '来电', unit: '通' },
      },
    },
    intervalMinutes: {
      kind: 'choice',
      label: '每个时段',
      options: { 15: '15分钟', 30: '30分钟', 60: '60分钟' },
      initial: '30',
    },
    handleSeconds: { kind: 'number', label: '平均处理时长', unit: '秒', help: '通话、保持和话后处理合计。' },
    levelPercent: { kind: 'number', label: '服务水平目标', unit: '%', help: '留空按本册的目标。' },
    withinSeconds: { kind: 'number', label: '几秒内接起', unit: '秒', help: '留空按本册的规定。' },
    shrinkagePercent: {
      kind: 'number',
      label: '缩减率',
      unit: '%',
      help: '付薪时间里不能接电话的部分：休假、病假、培训、会议、小休。',
    },
    mostOccupancyPercent: {
      kind: 'number',
      label: '占用率不超过',
      unit: '%',
      help: '留空不限。长时间太忙，差错和离职都会多。',
    },
    patienceSeconds: {
      kind: 'number',
      label: '客户平均等多久会挂断',
      unit: '秒',
      help: '留空按没有人挂断算（爱尔兰C），结果偏多一些。',
    },
    levelOf: {
      kind: 'choice',
      label: '服务水平的分母',
      options: LEVELS,
      initial: 'offered',
      help: '只在填了挂断时间时有区别。',
    },
  },
  compute: planTraffic,
  show: ({ intervals, peak, levelPercent, withinSeconds, oneLess, callsToNext, hours, seats }) => ({
    tone: 'plain',
    verdict: `最忙的${peak.from}要${peak.online}名坐席在线，排班${peak.rostered}名。`,
    remarks: [
      `那时${formatNumber(withinSeconds)}秒内接起${peak.levelPercent}%，平均等${peak.meanWait}秒，占用率${peak.occupancyPercent}%。`,
      ...(peak.abandonedPercent > 0 ? [`约${peak.abandonedPercent}%的客户会等不及挂断。`] : []),
      ...(seats === null ? [] : [`连备用席位，要${seats}个席位。`]),
      `各时段合计排班${formatNumber(hours)}小时。`,
      '公式假定来电随机、坐席技能相同；技能分组的，每组分开算。',
    ],
    next: [
      ...(oneLess === null
        ? []
        : [
            `少1名在线，${formatNumber(withinSeconds)}秒内接起${oneLess.levelPercent}%（要求${formatNumber(levelPercent)}%），占用率${oneLess.occupancyPercent}%。`,
          ]),
      `这个时段再多${callsToNext}通来电，就要加人。`,
    ],
    charts: [
      {
        kind: 'bars',
        caption: '各时段在线人数',
        unit: '名',
        bars: intervals.map(({ from, online }) => ({ label: from, value: online })),
      },
    ],
    tables: [
      {
        caption: '各时段人数',
        columns: [
          '时段',
          '来电',
          '在线',
          '排班',
          '服务水平（%）',
          '平均等待（秒）',
          '占用率（%）',
          '放弃（%）',
        ],
        rows: intervals.map((i) => [
          i.from,
          i.calls,
          i.online,
          i.rostered,
          i.levelPercent,
          i.meanWait,
          i.occupancyPercent,
          i.abandonedPercent,
        ]),
      },
    ],
  }),
  examples: [
    {
      title: '上午四个时段',
      volume: 'service-system',
      date: '2026-06-01',
      input: { intervals: day, intervalMinutes: '30', handleSeconds: 180, shrinkagePercent: 30 },
      verdict: '最忙的10:00要14名坐席在线，排班20名。',
    },
    {
      title: '半小时 100 通，80%，占用率不超过 85%',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        intervals: [{ from: '10:00', calls: 100 }],
        intervalMinutes: '30',
        handleSeconds: 180,
        levelPercent: 80,
        withinSeconds: 19.8,
        mostOccupancyPercent: 85,
        shrinkagePercent: 30,
      },
      verdict: '最忙的10:00要14名坐席在线，排班20名。',
    },
    {
      title: '同样的来电，占用率不超过 70%',
      volume: 'service-system',
      date: '2026-06-01',
      input: {
        intervals: [{ from: '10:00', calls: 100 }],
        intervalMinutes: '30',
        handleSeconds: 180,
        levelPercent: 80,
        withinSeconds: 19.8,
        mostOccupancyPercent: 70,
        shrinkagePercent: 30,
      },
      verdict: '最忙的10:00要15名坐席在线，排班22名。',
    },
    {
      title: '等不及的会挂断：人可以少一些',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        intervals: day,
        intervalMinutes: '30',
        handleSeconds: 180,
        shrinkagePercent: 30,
        patienceSeconds: 300,
        levelOf: 'without-short',
      },
      verdict: '最忙的10:00要13名坐席在线，排班19名。',
    },
    {
      title: '外包：连备用席位要多少个席位',
      volume: 'outsourcing',
      date: '2026-06-01',
      input: {
        intervals: [{ from: '10:00', calls: 1000 }],
        intervalMinutes: '60',
        handleSeconds: 120,
        levelPercent: 80,
        withinSeconds: 20,
        mostOccupancyPercent: 85,
        shrinkagePercent: 30,
      },
      verdict: '最忙的10:00要40名坐席在线，排班58名。',
    },
    {
      title: '一通来电也没有',
      volume: 'retention',
      date: '2026-06-01',
      input: {
        intervals: [{ from: '03:00', calls: 0 }],
        intervalMinutes: '60',
        handleSeconds: 180,
        shrinkagePercent: 30,
      },
      verdict: '最忙的03:00要0名坐席在线，排班0名。',
    },
  ],
});
