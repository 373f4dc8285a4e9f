import { type Assessment, MARK_WORDS, type Mark, type RATERS } from '../rules/competency/assess.ts';
import type { Dimension } from '../rules/competency/item.ts';
import { SHEETS, type SheetPost } from '../rules/competency/sheets.ts';
import { formatNumber } from '../units.ts';
import { ASSESSMENT_STEPS, ASSESSORS, SHEET_NAMES } from './competency-words.ts';
import type { Outcome } from './define.ts';
import type { Radar, Table } from './outcome.ts';

const DIMENSION_NAMES: Record<Dimension, string> = {
  ability: '岗位能力',
  trait: '个人素质',
  relation: '人际关系',
};
const RATER_NAMES: Record<(typeof RATERS)[number], string> = { self: '本人', leader: '上级', peer: '同事' };
const FROM_BEST: Mark[] = ['reached', 'partly', 'missed', 'unrated'];

/** The outcome of an assessment in words, tables and a drawing. */
export function showAssessment(value: Assessment, post: SheetPost): Outcome {
  const of = (mark: Mark) => value.items.filter((item) => item.leader === mark).length;
  const open = value.develop.length > 0;
  const complete = of('unrated') === 0;
  const none = of('unrated') === value.items.length;
  return {
    tone: open ? 'caution' : complete ? 'good' : 'plain',
    verdict: none
      ? `${SHEET_NAMES[post]}：上级还没有写明依据的判断，先看本人和同事的。`
      : `${SHEET_NAMES[post]}共${value.items.length}项：${FROM_BEST.filter((mark) => of(mark) > 0)
          .map((mark) => `${MARK_WORDS[mark]}${of(mark)}项`)
          .join('，')}。`,
    remarks: remarks(value, post),
    next: next(value, post),
    tables: [byDimension(value), byItem(value, post)],
    charts: [radar(value)],
    checklist: { title: '这次测评怎样收尾', items: ASSESSMENT_STEPS },
    ...(open ? { law: ['dismiss-incompetent', 'bottom-ranking'] } : {}),
  };
}

function remarks(value: Assessment, post: SheetPost): string[] {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(post, id)).join('、');
  const groundless = value.items.filter((item) => item.groundless).map((item) => item.id);
  const targets = value.develop.filter(
    (id) => SHEETS[post].find((item) => item.id === id)?.ruling === 'competencies-targets',
  );
  return [
    ...(value.develop.length > 0 ? [`先改进：${names(value.develop)}。`] : []),
    ...(groundless.length > 0 ? [`没有写依据、按未评计：${names(groundless)}。`] : []),
    ...(value.selfHigher.length > 0
      ? [`本人评得比上级高：${names(value.selfHigher)}，面谈时逐项对照依据。`]
      : []),
    ...(value.selfLower.length > 0
      ? [`本人评得比上级低：${names(value.selfLower)}，面谈时告诉本人做得好在哪里。`]
      : []),
    ...(value.peerDiffers.length > 0
      ? [`同事与本人看法不同：${names(value.peerDiffers)}，同事的看法只供参考。`]
      : []),
    ...(targets.length > 0 ? [`${names(targets)}要看书面公布过的目标值；还没有公布的，应改记未评。`] : []),
    `${SHEET_NAMES[post]}${ASSESSORS[post]}。`,
    '结果只用来安排培训、辅导和供竞聘参考，不用于扣奖金、降级、退回或者辞退。',
  ];
}

function next(value: Assessment, post: SheetPost): string[] {
  const behind = value.dimensions
    .map(({ dimension, leader }) => ({ dimension, left: leader.partly + leader.missed }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => a.left - b.left);
  const [nearest] = behind;
  const unrated = value.items.filter((item) => item.leader === 'unrated').length;
  const ids = value.develop.filter(
    (id) => SHEETS[post].find((item) => item.id === id)?.dimension === nearest?.dimension,
  );
  const rest = nearest && value.dimensions.find((d) => d.dimension === nearest.dimension)?.leader.unrated;
  return [
    ...(nearest
      ? [
          `${DIMENSION_NAMES[nearest.dimension]}再有${nearest.left}项达到（${ids.map((id) => nameOf(post, id)).join('、')}），${
            rest ? '已评的项目' : ''
          }就全部达到。`,
        ]
      : []),
    ...(unrated > 0 ? [`还有${unrated}项没有评；补上依据再评，结论才完整。`] : []),
    ...(value.timesLeft > 0 ? [`今年还要再测评${value.timesLeft}次。`] : []),
  ];
}

function byDimension(value: Assessment): Table {
  return {
    caption: '按方面汇总（上级的判断，项）',
    columns: ['方面', ...FROM_BEST.map((mark) => MARK_WORDS[mark])],
    rows: value.dimensions.map(({ dimension, leader }) => [
      DIMENSION_NAMES[dimension],
      ...FROM_BEST.map((mark) => leader[mark]),
    ]),
  };
}

function byItem(value: Assessment, post: SheetPost): Table {
  return {
    caption: '逐项对照',
    columns: ['项目', ...Object.values(RATER_NAMES)],
    rows: value.items.map((item) => [
      nameOf(post, item.id),
      MARK_WORDS[item.self],
      item.groundless ? '未评（没有写依据）' : MARK_WORDS[item.leader],
      MARK_WORDS[item.peer],
    ]),
  };
}

/** The share of items judged reached among those judged; a rater who judged none is left out. */
function radar(value: Assessment): Radar {
  const raters = (Object.keys(RATER_NAMES) as (typeof RATERS)[number][]).filter((rater) =>
    value.items.some((item) => item[rater] !== 'unrated'),
  );
  const share = (count: Record<Mark, number>) => {
    const judged = count.reached + count.partly + count.missed;
    return judged === 0 ? 0 : Number(formatNumber((count.reached / judged) * 100));
  };
  return {
    kind: 'radar',
    caption: '评为达到的项目占已评项目的百分比（不是分数）',
    axes: value.dimensions.map(({ dimension }) => DIMENSION_NAMES[dimension]),
    max: 100,
    series: raters.map((rater) => ({
      label: RATER_NAMES[rater],
      values: value.dimensions.map((counts) => share(counts[rater])),
    })),
  };
}

function nameOf(post: SheetPost, id: string): string {
  return SHEETS[post].find((item) => item.id === id)?.name ?? id;
}
