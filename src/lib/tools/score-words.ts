import type { Figures } from '../figures.ts';
import { marksAround, nextGain, nextLoss, nextRise, nextSlip } from '../rules/scoring/ahead.ts';
import type { Filled } from '../rules/scoring/input.ts';
import type { LineScore, SheetScore } from '../rules/scoring/score.ts';
import type { Item, Sheet } from '../rules/scoring/sheet.ts';
import { formatNumber } from '../units.ts';
import type { Outcome } from './define.ts';
import type { Table } from './outcome.ts';
import { sheetFields } from './score-fields.ts';

/** What else is to be said of a sheet, whatever the score. */
export interface SheetNote {
  remark: string;
  law?: readonly string[];
}

const points = (value: number) => `${formatNumber(value)}分`;
const rounded = (value: number) => Math.round(value * 100) / 100;

/** A filled sheet in words: the total and where it was lost, the sheet as a table, and what would change it. */
export function showSheet(
  sheet: Sheet,
  value: SheetScore,
  filled: Filled,
  figures: Figures,
  notes: readonly SheetNote[],
): Outcome {
  const law = notes.flatMap((note) => note.law ?? []);
  const pass = value.total === null ? null : passed(sheet, value.total, figures);
  return {
    tone: value.total === null ? 'caution' : pass === null ? 'plain' : pass ? 'good' : 'bad',
    verdict: verdictOf(sheet, value, filled, pass),
    remarks: [...remarksOf(sheet, value, figures), ...notes.map((note) => note.remark)],
    next: nextOf(sheet, value, filled, figures),
    tables: tablesOf(sheet, value),
    charts: [
      {
        kind: 'bars',
        caption: '各行得分与满分',
        unit: '分',
        bars: sheet.lines.flatMap(({ label }, i) => {
          const { score, full } = value.lines[i] as LineScore;
          return score === null || full === 0 ? [] : [{ label, value: rounded(score), limit: rounded(full) }];
        }),
      },
    ],
    ...evidenceOf(sheet, value),
    ...(law.length > 0 ? { law } : {}),
  };
}

function passed(sheet: Sheet, total: number, figures: Figures): boolean | null {
  const line = sheet.marks.find((mark) => mark.pass);
  return line ? total >= figures.number(line.figure, 'point').value : null;
}

function verdictOf(sheet: Sheet, value: SheetScore, filled: Filled, pass: boolean | null): string {
  const who = `${String(filled.month)}：${sheet.who}`;
  if (value.total === null) {
    const open = sheet.lines.filter((_, i) => value.lines[i]?.score === null).map(({ label }) => label);
    return `${who}还不能算总分，缺${open.join('、')}；其余各行得${points(value.sum)}。`;
  }
  const bonus = value.bonus > 0 ? `（含加分${points(value.bonus)}）` : '';
  const result = pass === null ? '' : pass ? '，达标' : '，不达标';
  return `${who}得${points(value.total)}${bonus}${result}，${worstLine(sheet, value)}。`;
}

function worstLine(sheet: Sheet, { lines }: SheetScore): string {
  const most = Math.max(...lines.map(({ lost }) => lost ?? 0));
  if (most === 0) return '没有失分';
  const worst = sheet.lines.filter((_, i) => lines[i]?.lost === most).map(({ label }) => label);
  return `失分最多的是${worst.join('、')}（${worst.length > 1 ? '各' : ''}${points(most)}）`;
}

function remarksOf(sheet: Sheet, value: SheetScore, figures: Figures): string[] {
  const highest = figures.number(sheet.rules.total, 'point');
  const labels = sheetFields(sheet);
  const lacking = value.lines.flatMap(({ noData }) => noData.map((key) => labels[key]?.label));
  const spilt = sheet.lines.flatMap(({ label }, i) => {
    const { beyond } = value.lines[i] as LineScore;
    return beyond > 0 ? [`${label}扣到没有为止，多出的${points(beyond)}不扣，也不带到别的行和下个月。`] : [];
  });
  const several = sheet.lines.filter((line, i) => faults(line.items, value.lines[i] as LineScore) > 1);
  const decisive = sheet.lines.flatMap((line, i) =>
    line.items.filter(
      (item) => item.kind === 'decisive' && value.lines[i]?.costs.some((cost) => cost.item === item.key),
    ),
  );
  return [
    ...(value.over ? [`总分超过${points(highest.value)}的照实记，在表上注明，请核对加分。`] : []),
    ...spilt,
    ...(lacking.length > 0 ? [`${lacking.join('、')}当月没有数据，请在表上注明。`] : []),
    ...(several.length > 0
      ? [`同一件事只在最符合的一处扣，请核对${several.map(({ label }) => label).join('、')}有没有重复。`]
      : []),
    ...decisive.map(({ label }) => `「${label}」整行另记分，要写明事实、后果和依据。`),
  ];
}

const faults = (items: readonly Item[], { costs }: LineScore) =>
  costs.filter((cost) => items.some((item) => item.key === cost.item && item.kind === 'fault')).length;

function nextOf(sheet: Sheet, value: SheetScore, filled: Filled, figures: Figures): string[] {
  const labels = sheetFields(sheet);
  const missing = value.lines.flatMap((line) => line.missing.map((key) => labels[key]?.label));
  const slip = nextSlip(sheet, figures, value);
  const gain = nextGain(sheet, figures, filled, value);
  const loss = nextLoss(sheet, figures, filled, value);
  const rise = nextRise(sheet, figures, filled, value);
  const after = slip && value.total !== null ? `，总分到${points(value.total - slip.points)}` : '';
  return [
    ...(missing.length > 0 ? [`还要填：${missing.join('、')}。`] : []),
    ...(value.total === null ? [] : marksOf(sheet, value.total, figures)),
    ...(slip
      ? [
          `逐次扣的，再有一${slip.unit}「${slip.label}」扣得最多：${slip.line}扣${points(slip.points)}${after}。`,
        ]
      : []),
    ...(rise
      ? [`${rise.label}提到${formatNumber(rise.at)}${rise.unit}，可以多得${points(rise.points)}。`]
      : []),
    ...(gain
      ? [`${gain.label}高于${formatNumber(gain.at)}${gain.unit}，就少扣${points(gain.points)}。`]
      : []),
    ...(loss
      ? [`${loss.label}降到${formatNumber(loss.at)}${loss.unit}，就多扣${points(loss.points)}。`]
      : []),
  ];
}

function marksOf(sheet: Sheet, total: number, figures: Figures): string[] {
  const { above, reached } = marksAround(sheet.marks, figures, total);
  return [
    ...(above ? [`再得${points(above.short)}，就到${above.label}的分数线${points(above.at)}。`] : []),
    ...(reached
      ? [
          total === reached.at
            ? `恰好在${reached.label}的分数线${points(reached.at)}上，再扣就掉到线下。`
            : `比${reached.label}的分数线${points(reached.at)}高${points(total - reached.at)}。`,
        ]
      : []),
  ];
}

function tablesOf(sheet: Sheet, value: SheetScore): Table[] {
  const details = sheet.lines.flatMap((line, i) =>
    (value.lines[i] as LineScore).costs.map((cost) => {
      const item = line.items.find(({ key }) => key === cost.item) as Item;
      const unit = item.kind === 'shortfall' ? '档' : item.unit;
      const charged = item.kind === 'decisive' ? '整行另记' : rounded(cost.points);
      return [line.label, item.label, `${formatNumber(cost.count)}${unit}`, charged];
    }),
  );
  return [
    {
      caption: `${sheet.who}考核表`,
      columns: ['项目', '满分', '失分', '得分'],
      rows: [
        ...sheet.lines.map(({ label }, i) => {
          const { full, lost, score } = value.lines[i] as LineScore;
          if (full === 0) return [label, '不计分', '', ''];
          return [
            label,
            rounded(full),
            lost === null ? '待填' : rounded(lost),
            score === null ? '待填' : rounded(score),
          ];
        }),
        ...(sheet.bonus.length > 0 ? [['加分', '', '', rounded(value.bonus)]] : []),
        ['总分', '', '', value.total === null ? '待填' : rounded(value.total)],
      ],
    },
    ...(details.length > 0
      ? [{ caption: '扣分明细', columns: ['项目', '事项', '次数', '扣分'], rows: details }]
      : []),
  ];
}

function evidenceOf(sheet: Sheet, { lines }: SheetScore): Partial<Pick<Outcome, 'checklist'>> {
  const { clause, text } = sheet.rules.evidence;
  const items = sheet.lines.flatMap((line, i) =>
    (lines[i] as LineScore).costs.map((cost) => {
      const label = line.items.find(({ key }) => key === cost.item)?.label;
      return { text: `${label}：${text}。`, clause };
    }),
  );
  return items.length > 0 ? { checklist: { title: '扣分的依据', items } } : {};
}
