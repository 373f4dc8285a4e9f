import type { Figures } from '../../src/lib/figures.ts';
import { scoreSheet } from '../../src/lib/rules/scoring/score.ts';
import { type Item, type Line, type Sheet, withoutData } from '../../src/lib/rules/scoring/sheet.ts';

type Given = Record<string, unknown>;

/** What to give an item so that it costs something, just once. */
function once(item: Item, figures: Figures): unknown {
  switch (item.kind) {
    case 'shortfall':
      return (
        figures.number(item.target, item.figureUnit).value - figures.number(item.step, item.figureUnit).value
      );
    case 'quota':
      return [figures.number(item.quota, 'item').value - figures.number(item.step, 'item').value];
    default:
      return 1;
  }
}

/** Ways to reach half of what a line begins with: the label of each, and what to give. */
function halves({ base }: Line, figures: Figures): [label: string, given: Given][] {
  switch (base?.kind) {
    case undefined:
      return [];
    case 'service-quality':
      return [['服务质量：', { qaTotal: 500, qaCount: 10 }]];
    case 'targets':
      return base.measures.map((measure) => {
        const target = measure.target ? figures.number(measure.target, measure.figureUnit).value : 80;
        const own = measure.target ? {} : { [measure.ownTarget?.key as string]: target };
        return [`${measure.label}`, { ...own, [measure.key]: target / 2 }];
      });
    case 'share':
      return [[base.done.label, { [base.done.key]: 1, [base.due.key]: 2 }]];
    case 'exam':
      return [[base.label, { [base.key]: 'retest' }]];
  }
}

/**
 * A sheet as it works out, one text a line, a way to half of it, and an item: the line's points, what is lost by it in
 * a month otherwise as `sound`, and the clause and ruling that say so. Then bonus, marks, and what may lack data.
 */
export function printed(sheet: Sheet, figures: Figures, sound: Given): string[] {
  const begun = scoreSheet(sheet, figures, sound).value;
  const effect = (i: number, label: string, given: Given) => {
    const { value, steps } = scoreSheet(sheet, figures, { ...sound, ...given });
    const lost = (begun.lines[i]?.score ?? 0) - (value.lines[i]?.score ?? 0);
    const step = steps.findLast(({ text }) => text.startsWith(label) && !text.startsWith(`${label}满分`));
    return `${Math.round(lost * 100) / 100} ${step?.clause} ${step?.ruling ?? ''}`.trim();
  };
  const full = (i: number) => Math.round((begun.lines[i]?.full ?? 0) * 100) / 100;
  return [
    ...sheet.lines.flatMap((line, i) => [
      `# ${line.key} ${line.label} ${full(i)}`,
      ...halves(line, figures).map(
        ([label, given]) => `½ ${Object.keys(given).join(' ')} ${label} ${effect(i, label, given)}`,
      ),
      ...line.items.map(
        (item) =>
          `${item.key} ${item.label} 每${item.unit} ${effect(i, item.label, { [item.key]: once(item, figures) })}`,
      ),
    ]),
    ...sheet.bonus.map(({ key, label, unit }) => {
      const { value, steps } = scoreSheet(sheet, figures, { ...sound, [key]: 1 });
      return `+ ${key} ${label} 每${unit} ${value.bonus} ${steps.find((s) => s.text.startsWith(label))?.clause}`;
    }),
    ...sheet.marks.map(({ figure, label, pass }) => {
      return `= ${label} ${figures.number(figure, 'point').value}${pass ? ' 达标线' : ''}`;
    }),
    ...withoutData(sheet).map(
      ({ key, label, noData }) => `~ ${key} ${label} ${noData?.clause} ${noData?.ruling}`,
    ),
  ];
}
