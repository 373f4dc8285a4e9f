import { rightsOf } from '../quiz/answer.ts';
import type { Paper } from '../quiz/paper.ts';
import type { Step } from '../quiz/question.ts';
import {
  asks,
  categoryOf,
  decimal,
  nameOf,
  STRICT_FILL,
  stemWithUnit,
  type Task,
  tagsOf,
  tasksOf,
  weightsOf,
} from './tasks.ts';
import { writeXml, type Xml, xml } from './xml.ts';

/**
 * A paper as Moodle XML for the question bank, with points and explanations, and in Chinese what the format could not
 * take along. All text is marked as plain.
 */
export function writeMoodleXml(paper: Paper): { text: string; left: string[] } {
  const tasks = tasksOf(paper);
  const quiz = xml(
    'quiz',
    {},
    xml('question', { type: 'category' }, xml('category', {}, text(categoryOf(paper)))),
    ...tasks.map(question),
  );
  return { text: writeXml(quiz), left: left(tasks) };
}

const TYPES: Record<Step['kind'], string> = {
  single: 'multichoice',
  multiple: 'multichoice',
  truefalse: 'truefalse',
  order: 'ordering',
  numeric: 'numerical',
  matching: 'matching',
  fill: 'shortanswer',
};

const PLAIN = { format: 'plain_text' };

function question(task: Task): Xml {
  const { step } = task;
  return xml(
    'question',
    { type: TYPES[step.kind] },
    xml('name', {}, text(nameOf(task))),
    xml('questiontext', PLAIN, text(stemWithUnit(task))),
    xml('generalfeedback', PLAIN, text(task.why)),
    xml('defaultgrade', {}, decimal(task.points)),
    xml('penalty', {}, '0'),
    xml('hidden', {}, '0'),
    xml('idnumber', {}, task.id),
    ...parts(step),
    xml('tags', {}, ...tagsOf(task.question).map((tag) => xml('tag', {}, text(tag)))),
  );
}

function parts(step: Step): Xml[] {
  switch (step.kind) {
    case 'single':
      return [
        ...choice(true),
        ...step.options.map(({ text, right, why }) => answer(right ? 100 : 0, text, why)),
      ];
    case 'multiple':
      return [...choice(false), ...weightsOf(step).map(({ text, weight, why }) => answer(weight, text, why))];
    case 'truefalse':
      return [true, false].map((value) => answer(value === step.answer ? 100 : 0, String(value)));
    case 'order':
      return [
        xml('layouttype', {}, 'VERTICAL'),
        xml('selecttype', {}, 'ALL'),
        xml('selectcount', {}, String(step.items.length)),
        xml('gradingtype', {}, 'ALL_OR_NOTHING'),
        xml('showgrading', {}, 'SHOW'),
        ...step.items.map((item, index) => answer(index + 1, item)),
      ];
    case 'numeric':
      return [number(step), ...units(step)];
    case 'matching':
      return [
        xml('shuffleanswers', {}, 'true'),
        ...rightsOf(step).map((right, index) =>
          xml('subquestion', PLAIN, text(step.pairs[index]?.left ?? ''), xml('answer', {}, text(right))),
        ),
      ];
    case 'fill':
      return [
        xml('usecase', {}, '0'),
        ...step.accept.map((accepted) => answer(100, accepted.replaceAll('*', '\\*'))),
      ];
  }
}

function text(content: string): Xml {
  return xml('text', {}, content);
}

function choice(single: boolean): Xml[] {
  return [
    xml('single', {}, String(single)),
    xml('shuffleanswers', {}, 'true'),
    xml('answernumbering', {}, 'ABCD'),
  ];
}

function answer(fraction: number, content: string, why = ''): Xml {
  return xml('answer', { fraction, ...PLAIN }, text(content), xml('feedback', PLAIN, text(why)));
}

function number({ value, tolerance }: Step & { kind: 'numeric' }): Xml {
  const { name, attributes, children } = answer(100, decimal(value));
  return xml(name, attributes, ...children, xml('tolerance', {}, decimal(tolerance)));
}

/** The unit may be typed after the number or left out. */
function units({ unit }: Step & { kind: 'numeric' }): Xml[] {
  return [
    xml('units', {}, xml('unit', {}, xml('multiplier', {}, '1'), xml('unit_name', {}, unit))),
    xml('unitgradingtype', {}, '0'),
    xml('unitpenalty', {}, '0'),
    xml('showunits', {}, '0'),
    xml('unitsleft', {}, '0'),
  ];
}

function left(tasks: readonly Task[]): string[] {
  return [
    'Moodle XML 没有时间、及格分和乱序：在测验的设置里填。',
    asks(tasks, 'case') && '案例题拆成了一步一题，案情写在每一题前面，分值平分。',
    asks(tasks, 'order') && '排序题要 Moodle 4.4 或更新的版本；更早的要先装 ordering 题型插件。',
    asks(tasks, 'fill') && STRICT_FILL,
  ].filter((line) => line !== false);
}
