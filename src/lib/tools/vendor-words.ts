import type { Figures } from '../figures.ts';
import type { Review } from '../rules/vendor/review.ts';
import type { Selection } from '../rules/vendor/selection.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';
import type { Chart, Checklist, Table } from './outcome.ts';

type Sensitivity = Selection['sensitivity'];

const MISSING: Record<Selection['excluded'][number]['missing'][number], string> = {
  qualification: '资质信誉没有材料证明',
  team: '客服队伍没有材料证明',
  qualitySystem: '质量管理没有材料证明',
  technology: '技术支持没有材料证明',
  price: '报价没有材料证明',
  site: '席位要与它的其他项目混坐',
  visited: '还没有现场考察',
  presented: '还没有演示答辩',
};

/** The ranking of bidders in words. */
export function showSelection(value: Selection): Outcome {
  const { ranked, excluded, sensitivity } = value;
  const [first, second] = ranked;
  const tied = ranked.filter(({ place }) => place === 1).map(({ name }) => name);
  const verdict = !first
    ? '没有一家符合条件，不能选定。'
    : tied.length > 1
      ? `${tied.join('、')}并列第1，各得${first.total}分，由评审小组写明理由再定。`
      : second
        ? `${first.name}排第1，得${first.total}分，比${second.name}高${formatNumber(first.total - second.total)}分。`
        : `只有${first.name}符合条件，得${first.total}分。`;
  return {
    tone: !first ? 'bad' : tied.length > 1 || excluded.length > 0 ? 'caution' : 'good',
    verdict,
    remarks: [
      ...excluded.map(
        ({ name, missing }) => `${name}不能排名：${missing.map((m) => MISSING[m]).join('、')}。`,
      ),
      '五条标准哪条不够，都不能用别的长处来抵；权重要事先写进招标信息。',
    ],
    next: [
      ...swaps(sensitivity, first?.name, second?.name, tied.length > 1),
      ...excluded.map(
        ({ name, total, placeIfMended }) => `${name}要是补得齐，得${total}分，会排第${placeIfMended}。`,
      ),
    ],
    tables: [
      {
        caption: '排名',
        columns: ['名次', '外包商', '综合得分'],
        rows: [
          ...ranked.map(({ place, name, total }) => [place, name, total]),
          ...excluded.map(({ name, total }) => ['不排名', name, total]),
        ],
      },
      ...sensitivityTable(sensitivity),
    ],
    charts: ranked.length > 1 ? [totals(ranked)] : [],
    ...(first ? { checklist: AFTER_AWARD, law: ['privacy-impact', 'privacy-security'] } : {}),
  };
}

function totals(ranked: Selection['ranked']): Chart {
  const bars = ranked.map(({ name, total }) => ({ label: name, value: total }));
  return { kind: 'bars', caption: '符合条件的外包商综合得分', unit: '分', bars };
}

const AFTER_AWARD: Checklist = {
  title: '选定以后，上线以前',
  items: [
    { text: '评审的人在各步的评分和意见上签名存档', who: '评审小组', clause: 'out.vendor.panel' },
    {
      text: '做个人信息保护影响评估，留存报告',
      who: '外包管理负责人、法务、信息技术部门',
      clause: 'out.vendor.impact',
    },
    { text: '逐项核对合同和附件的内容', who: '法务', clause: 'out.vendor.contract-content' },
    { text: '签订服务合同', who: '公司和外包商', clause: 'out.vendor.contract' },
    {
      text: '席位设在外包商场地的，到场验收，确认与其他项目分区',
      who: '外包管理负责人',
      clause: 'out.seats.on-vendor-site',
    },
    { text: '小范围试运行，达到合同目标后签字转入全量', who: '外包管理负责人', clause: 'out.vendor.pilot' },
  ],
};

/** The regular review in words. */
export function showReview(value: Review, figures: Figures): Outcome {
  const { vendors, criteria, ranked, sensitivity, nextReviewBy } = value;
  const failed = vendors.filter(({ passes }) => !passes);
  const due = vendors.filter(({ noticeDue }) => noticeDue);
  const pass = figures.number('vendor.passScore', 'point');
  const within = figures.number('vendor.noticeWithin', 'workday');
  const names = (list: typeof vendors) => list.map(({ name }) => name).join('、');
  const [first, second] = ranked;
  return {
    tone: failed.length > 0 ? 'bad' : due.length > 0 ? 'caution' : 'good',
    verdict:
      failed.length > 0
        ? `${failed.map(({ name, total }) => `${name}（${total}分）`).join('、')}不达标，要发整改通知。`
        : due.length > 0
          ? `都达标，但${names(due)}违反合同，要发整改通知。`
          : `${vendors.map(({ name, total }) => `${name}（${total}分）`).join('、')}达标。`,
    remarks: [
      ...failed
        .filter(({ short }) => short === 0)
        .map(({ name }) => `${name}总分够，但合同定的单项最低要求没有做到，也算不达标。`),
      ...(failed.length > 0 && failed.length < due.length
        ? [`${names(due.filter(({ passes }) => passes))}达标，但违反合同，也要发整改通知。`]
        : []),
      ...(due.length > 0 ? [`整改通知在查实后${within.value}个工作日内发出，用书面形式。`] : []),
      '定稿以前，先把数据和结论发给项目经理核对，听取外包商的说明。',
      ...(pass.example ? ['权重和达标分是示例值，以合同填写的为准。'] : []),
    ],
    next: [
      ...vendors.flatMap(({ name, short, rises }) =>
        short > 0 ? [`${name}离达标差${short}分${byOne(criteria, rises)}。`] : [],
      ),
      ...swaps(sensitivity, first?.name, second?.name, first?.total === second?.total),
      `下次评估不晚于${nextReviewBy}。`,
    ],
    tables: [
      {
        caption: '评估结果',
        columns: ['名次', '外包商', '得分', '结论'],
        rows: ranked.map(({ place, name, total }) => {
          const one = vendors.find((vendor) => vendor.name === name);
          return [place, name, total, one?.passes ? (one.noticeDue ? '达标，违反合同' : '达标') : '不达标'];
        }),
      },
      ...sensitivityTable(sensitivity),
    ],
    charts: [
      {
        kind: 'bars',
        caption: '评估得分和达标线',
        unit: '分',
        bars: ranked.map(({ name, total }) => ({ label: name, value: total, limit: pass.value })),
      },
    ],
    calendar: [
      {
        date: nextReviewBy,
        title: '外包商评估到期',
        description: `评估${vendors.map(({ name }) => name).join('、')}，不晚于这一天。`,
      },
    ],
  };
}

function byOne(criteria: Review['criteria'], rises: (number | null)[]): string {
  const ways = criteria.flatMap(({ label }, i) => {
    const rise = rises[i];
    return rise ? [`${label}提高${rise}分`] : [];
  });
  return ways.length > 0 ? `，${ways.join('，或者')}就够` : '，任何单项提高都不够';
}

/** What it takes for the first place to change, for the weight that is nearest to it. */
function swaps(
  sensitivity: Sensitivity,
  first: string | undefined,
  second: string | undefined,
  tied: boolean,
): string[] {
  if (!first || !second || tied) return [];
  const moves = sensitivity.flatMap(({ criterion, weight, lostAt, lostTo }) =>
    lostAt === null ? [] : [{ criterion, weight, lostAt, lostTo, by: Math.abs(lostAt - weight) }],
  );
  const nearest = moves.sort((a, b) => a.by - b.by)[0];
  if (!nearest) return [`权重怎样改，${first}都排第1。`];
  const { criterion, weight, lostAt, lostTo } = nearest;
  const way = lostAt > weight ? '提高' : '降低';
  return [
    `${criterion}的权重从${formatNumber(weight)}%${way}到${formatNumber(lostAt)}%时，${lostTo}追平${first}，再过就换位。`,
  ];
}

function sensitivityTable(sensitivity: Sensitivity): Table[] {
  if (sensitivity.length === 0) return [];
  const moved = (at: number | null, weight: number) =>
    at === null ? '不会' : `${at >= weight ? '加' : '减'}${formatNumber(Math.abs(at - weight))}个百分点`;
  return [
    {
      caption: '权重改多少，名次才变（其余权重按现在的比例分）',
      columns: ['标准', '权重', '前两名打平时的权重', '要改', '最先追平第1名的'],
      rows: sensitivity.map(({ criterion, weight, swapAt, lostAt, lostTo }) => [
        criterion,
        `${formatNumber(weight)}%`,
        swapAt === null ? '不会打平' : `${formatNumber(swapAt)}%`,
        moved(swapAt, weight),
        lostAt === null ? '没有' : `${lostTo}，在${formatNumber(lostAt)}%`,
      ]),
    },
  ];
}
