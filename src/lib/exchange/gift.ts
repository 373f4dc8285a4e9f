import type { Paper } from '../quiz/paper.ts';
import {
  asks,
  categoryOf,
  decimal,
  mixed,
  nameOf,
  ordersOf,
  STRICT_FILL,
  stemWithUnit,
  type Task,
  tagsOf,
  tasksOf,
  weightsOf,
} from './tasks.ts';

/**
 * A paper as GIFT, Moodle's plain text for question banks (UTF-8), and in Chinese what the format could not take along.
 * All text is marked as plain.
 */
export function writeGift(paper: Paper): { text: string; left: string[] } {
  const tasks = tasksOf(paper);
  const questions = tasks.map((task) =>
    [
      `// [id:${task.id}] ${tagsOf(task.question)
        .map((tag) => `[tag:${tag.replaceAll(']', '\\]')}]`)
        .join(' ')}`,
      `::${gift(nameOf(task))}::[plain]${gift(stemWithUnit(task))} {`,
      ...answers(task),
      `####${gift(task.why)}`,
      '}',
    ].join('\n'),
  );
  const category = `$CATEGORY: ${categoryOf(paper)}`;
  return { text: `${[category, ...questions].join('\n\n')}\n`, left: left(tasks) };
}

function answers({ id, step }: Task): string[] {
  switch (step.kind) {
    case 'single':
      return mixed(step.options, id).map(
        ({ text, right, why }) => `${right ? '=' : '~'}${gift(text)}#${gift(why)}`,
      );
    case 'multiple':
      return mixed(weightsOf(step), id).map(
        ({ text, weight, why }) => `~%${weight}%${gift(text)}#${gift(why)}`,
      );
    case 'truefalse':
      return [step.answer ? 'TRUE' : 'FALSE'];
    case 'order':
      return ordersOf(step.items, id).map(({ text, right }) => `${right ? '=' : '~'}${gift(text)}`);
    case 'numeric':
      return [`#${decimal(step.value)}:${decimal(step.tolerance)}`];
    case 'matching':
      return [
        ...step.pairs.map(({ left, right }) => `=${gift(left)} -> ${gift(right)}`),
        ...step.extra.map((text) => `= -> ${gift(text)}`),
      ];
    case 'fill':
      return step.accept.map((text) => `=${gift(text.replaceAll('*', '\\*'))}`);
  }
}

/**
 * Text for GIFT: its own characters escaped, line breaks as `\n`, runs of blanks as one. `->` separates the sides of a pair
 * and cannot be escaped: it becomes an arrow.
 */
function gift(text: string): string {
  const safe = text
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replaceAll('->', '→')
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replaceAll('\n', '\\n');
  return /^[[%]/.test(safe) ? `[plain]${safe}` : safe;
}

function left(tasks: readonly Task[]): string[] {
  return [
    'GIFT 没有分值，导入以后每题1分：加进测验时再填。',
    'GIFT 没有时间、及格分和乱序：在测验的设置里填。',
    asks(tasks, 'case') && '案例题拆成了一步一题，案情写在每一题前面。',
    asks(tasks, 'order') && '排序题改成了单选题：在几种顺序里选对的一种，同样是全对才得分。',
    asks(tasks, 'numeric') && '数值题只认数字，不要写单位；单位写在题干里。',
    asks(tasks, 'fill') && STRICT_FILL,
  ].filter((line) => line !== false);
}
