import { expect, test } from 'vitest';
import { readRows } from '../../../src/lib/exchange/csv.ts';
import { writeQuizCsv } from '../../../src/lib/exchange/quiz-csv.ts';
import { tasksOf } from '../../../src/lib/exchange/tasks.ts';
import { everyKind } from '../../support/papers.ts';

const rows = readRows(writeQuizCsv(everyKind).text).map(({ cells }) => cells);
const row = (kind: string) => rows.find((cells) => cells[1] === kind) ?? [];
/** The text under each letter of a cell of choices. */
const lettered = (cell = '') =>
  new Map(cell.split('\n').flatMap((line) => (/^[A-Z]\. /.test(line) ? [[line[0], line.slice(3)]] : [])));

test('one line a task, with stem, points and id', () => {
  const [head, ...lines] = rows;
  expect(head?.[0]).toBe('题号');
  const tasks = tasksOf(everyKind);
  expect(lines.map((cells) => cells[0])).toEqual(tasks.map(({ number }) => number));
  expect(lines.map((cells) => cells.at(-1))).toEqual(tasks.map(({ id }) => id));
  expect(lines.map((cells) => Number(cells[5]))).toEqual(tasks.map(({ points }) => points));
});

test('the letters of the key stand before the right choices', () => {
  const single = row('单选题');
  expect(lettered(single[3]).get(single[4] ?? '')).toBe('安抚客户');
  const multiple = row('多选题');
  expect([...(multiple[4] ?? '')].map((key) => lettered(multiple[3]).get(key)).sort()).toEqual(
    ['对方的直接上级', '直接上级', '部门经理'].sort(),
  );
  const order = row('排序题');
  expect([...(order[4] ?? '')].map((key) => lettered(order[3]).get(key))).toEqual([
    '找人',
    '上级同意',
    '经理批准',
    '到岗',
  ]);
  const matching = row('配对题');
  const pairs = (matching[4] ?? '').split(' ').map((pair) => lettered(matching[3]).get(pair[1] ?? ''));
  expect(pairs).toEqual(['按旷工处理', '扣当天绩效', '不批准']);
});

test('the keys without letters', () => {
  expect(row('判断题')[4]).toBe('错');
  expect(row('数值题')[4]).toBe('85.5±0.5%');
  expect(row('填空题')[4]).toBe('登记；登记手续*');
});
