import { type Base, type Item, type Sheet, withoutData } from '../rules/scoring/sheet.ts';
import type { Field } from './define.ts';

type Fields = Record<string, Field>;

function itemField(item: Item, group: string): Field {
  const { label, unit, help } = item;
  const common = { label, unit, group, ...(help ? { help } : {}) };
  if (item.kind === 'quota') return { kind: 'numbers', ...common };
  return item.kind === 'shortfall'
    ? { kind: 'number', ...common }
    : { kind: 'number', ...common, initial: 0 };
}

function baseFields(base: Base, group: string): Fields {
  switch (base.kind) {
    case 'service-quality':
      return {
        qaTotal: { kind: 'number', label: '当月质检总评分', unit: '分', help: '各条录音的得分相加。', group },
        qaCount: { kind: 'number', label: '当月质检录音', unit: '条', group },
      };
    case 'targets':
      return Object.fromEntries(
        base.measures.flatMap(({ key, label, unit, help, ownTarget }) => [
          [key, { kind: 'number', label, unit, group, ...(help ? { help } : {}) }],
          ...(ownTarget
            ? [
                [
                  ownTarget.key,
                  {
                    kind: 'number',
                    label: ownTarget.label,
                    unit,
                    group,
                    ...(ownTarget.help ? { help: ownTarget.help } : {}),
                  },
                ],
              ]
            : []),
        ]),
      );
    case 'share':
      return Object.fromEntries(
        [base.done, base.due].map(({ key, label, unit, help }) => [
          key,
          { kind: 'number', label, unit, group, ...(help ? { help } : {}) },
        ]),
      );
    case 'exam':
      return {
        [base.key]: {
          kind: 'choice',
          label: base.label,
          options: { pending: '还没有成绩', passed: '及格', retest: '补考及格', failed: '不及格' },
          initial: 'pending',
          group,
        },
      };
  }
}

/** The form of a sheet: the month, then each line's measures and faults under its name. */
export function sheetFields(sheet: Sheet): Fields {
  const fields: Fields = { month: { kind: 'month', label: '考核月份' } };
  for (const { label, base, items } of sheet.lines) {
    if (base) Object.assign(fields, baseFields(base, label));
    for (const item of items) fields[item.key] = itemField(item, label);
  }
  for (const { key, label, unit, help } of sheet.bonus) {
    fields[key] = { kind: 'number', label, unit, ...(help ? { help } : {}), initial: 0, group: '加分' };
  }
  const lacking = withoutData(sheet).map(({ key, label }) => [key, label]);
  if (lacking.length > 0) {
    fields.noData = {
      kind: 'many',
      label: '当月没有数据',
      help: '没有人评价、因故没有考试等。只是还没有拿到的，留空不勾。',
      options: Object.fromEntries(lacking),
      group: '没有数据的项',
    };
  }
  return fields;
}

/** One form for the sheets of several posts: each post is asked for its own fields only. */
export function postFields(sheets: Record<string, Sheet>): Fields {
  const posts = Object.entries(sheets);
  const { month, ...fields } = Object.assign({}, ...posts.map(([, sheet]) => sheetFields(sheet))) as Fields;
  const asked = (name: string) =>
    posts.filter(([, sheet]) => name in sheetFields(sheet)).map(([post]) => post);
  return {
    post: {
      kind: 'choice',
      label: '岗位',
      options: Object.fromEntries(posts.map(([post, { who }]) => [post, who])),
    },
    month: month as Field,
    ...Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        { ...field, when: { field: 'post', is: asked(name) } },
      ]),
    ),
  };
}
