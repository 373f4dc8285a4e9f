import type { Figures } from '../figures.ts';
import type { Quota } from '../rules/sampling/quota.ts';
import type { Rate } from '../rules/sampling/rate.ts';
import type { Size } from '../rules/sampling/size.ts';
import type { ServiceQuality } from '../rules/scoring/service-quality.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';

export function showQuota(value: Quota, figures: Figures): Outcome {
  const { lines } = value;
  const short = lines.filter((line) => line.missing > 0);
  const shortOutbound = lines.filter((line) => line.outboundMissing > 0);
  const parts = [
    ...(short.length > 0 ? [`${short.length}人共差${value.missing}条`] : []),
    ...(shortOutbound.length > 0 ? [`${shortOutbound.length}人的外呼共差${value.outboundMissing}条`] : []),
  ];
  return {
    tone: value.met ? (value.toTarget ? 'caution' : 'good') : 'bad',
    verdict: value.met
      ? `都抽够了，${lines.length}人应抽${value.requiredTotal}条。`
      : `没有抽够：${parts.join('，')}。`,
    remarks: [
      ...(value.deduction ? [`照附件三，质检员的工作数量扣${formatNumber(value.deduction)}分。`] : []),
      ...(lines.some((line) => line.checked > line.required && !value.met)
        ? ['多抽的不抵别人缺的，要逐人补。']
        : []),
      ...(figures.volume === 'retention' ? ['因投诉、新人而加抽的只用于辅导，不要填进来。'] : []),
    ],
    next: value.met
      ? [
          value.toTarget
            ? `要到目标次数，还要再听${value.toTarget}次。`
            : `再多一人，就要多抽${value.perPerson}条。`,
        ]
      : [
          ...(short.length > 0
            ? [`补上就够：${short.map((line) => `${line.name}${line.missing}条`).join('、')}。`]
            : []),
          ...(shortOutbound.length > 0
            ? [
                `再抽外呼：${shortOutbound.map((line) => `${line.name}${line.outboundMissing}条`).join('、')}。`,
              ]
            : []),
        ],
    tables: [
      {
        caption: '各人抽检',
        columns: ['姓名', '已抽检（条）', '应抽检（条）', '差（条）'],
        rows: lines.map((line) => [line.name, line.checked, line.required, line.missing]),
      },
    ],
    charts: [
      {
        kind: 'bars',
        caption: '各人抽检的条数和应抽的条数',
        unit: '条',
        bars: lines.map((line) => ({ label: line.name, value: line.checked, limit: line.required })),
      },
    ],
    law: ['privacy-notice'],
  };
}

export function showScore(
  value: ServiceQuality | null,
  sheet: 'scoring-agent' | 'scoring-deputy',
  figures: Figures,
): Outcome {
  if (!value) {
    return { tone: 'plain', verdict: '本册没有服务质量得分的算法。', remarks: [], next: [] };
  }
  const weight = figures.number(`${sheet}.serviceWeight`, 'percent').value;
  const full = figures.number(`${sheet}.serviceQuality`, 'point').value;
  return {
    tone: 'plain',
    verdict: `服务质量得${formatNumber(value.score)}分。`,
    remarks: [`这一项满分${formatNumber(full)}分。`],
    next: value.score < full ? [`平均每条再高1分，这一项多得${formatNumber(weight / 100)}分。`] : [],
  };
}

const STATISTICS = '这是统计上的估算，不是本册的规定；样本要随机抽，专挑好的或者差的都不能这样算。';

export function showSize(value: Size): Outcome {
  return {
    tone: 'plain',
    verdict: `随机抽${value.sample}条就够准，是全部的${formatNumber(value.share)}%。`,
    remarks: [STATISTICS],
    next: [`误差要再小一半，得抽${value.forHalfMargin}条。`],
  };
}

export function showRate(value: Rate, checked: number): Outcome {
  const { observed, lower, upper } = value;
  return {
    tone: 'plain',
    verdict: `抽检的差错率是${formatNumber(observed)}%，全部通话大约在${formatNumber(lower)}%到${formatNumber(upper)}%之间。`,
    remarks: [STATISTICS],
    next: [`差错率不变，抽到${checked * 4}条，这个范围大约窄一半。`],
  };
}
