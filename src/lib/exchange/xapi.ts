import { type Answers, rightsOf, type StepAnswer, stepsOf } from '../quiz/answer.ts';
import { markStep } from '../quiz/mark.ts';
import { markPaper, type Paper } from '../quiz/paper.ts';
import type { Step } from '../quiz/question.ts';
import { fingerprint } from '../reading.ts';
import { choiceName, interactionOf, isoSpan } from './scorm-interaction.ts';
import { type Task, tasksOf } from './tasks.ts';

/** One person's sitting at a paper, however it was held. */
export interface XapiSitting {
  /** As the company's systems know the person, such as a staff number. */
  account: string;
  name: string;
  /** When it was handed in, ISO 8601 with zone. */
  at: string;
  /** How long it took. */
  seconds: number;
  answers: Answers;
}

const VERBS = {
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
};
const WORDS = { answered: '回答了', passed: '通过了', failed: '没有通过' };
const LANGUAGE = 'zh-CN';

/**
 * A sitting as xAPI statements (1.0.3) for a learning record store: whether it was passed and with what score, then each
 * answer. `home` is the address under which the company's accounts and papers are known (an IRI). The same sitting gives
 * the same statements, ids included, so that sending them twice does no harm.
 */
export function writeXapi(paper: Paper, sitting: XapiSitting, home: string): object[] {
  const base = `${home.replace(/\/+$/, '')}/papers/${encodeURIComponent(paper.id)}`;
  const actor = {
    objectType: 'Agent',
    name: sitting.name,
    account: { homePage: home, name: sitting.account },
  };
  const exam = {
    id: base,
    definition: {
      type: 'http://adlnet.gov/expapi/activities/assessment',
      name: { [LANGUAGE]: paper.title },
    },
  };
  const statement = (verb: keyof typeof VERBS, part: string, rest: object) => ({
    id: uuid(`${base} ${sitting.account} ${sitting.at} ${part}`),
    actor,
    verb: { id: VERBS[verb], display: { [LANGUAGE]: WORDS[verb] } },
    timestamp: sitting.at,
    ...rest,
  });
  const { points, of, passed } = markPaper(paper, sitting.answers);
  return [
    statement(passed ? 'passed' : 'failed', 'exam', {
      object: exam,
      result: {
        score: { raw: points, min: 0, max: of, scaled: of > 0 ? points / of : 0 },
        success: passed,
        completion: true,
        duration: isoSpan(sitting.seconds),
      },
    }),
    ...tasksOf(paper).map((task) => {
      const answer = sitting.answers[task.question.id]?.[stepsOf(task.question).indexOf(task.step)];
      return statement('answered', task.id, {
        object: {
          id: `${base}/${task.id}`,
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
            name: { [LANGUAGE]: task.number },
            description: { [LANGUAGE]: task.stem },
            ...interaction(task),
          },
        },
        context: { contextActivities: { parent: [exam] } },
        result: result(task, answer),
      });
    }),
  ];
}

/** xAPI took the types, the patterns and the names of choices of SCORM 2004. */
function interaction(task: Task): object {
  const { type, correct } = interactionOf(task, null, '2004');
  return { interactionType: type, correctResponsesPattern: correct, ...components(task.step) };
}

function components(step: Step): object {
  const lettered = (texts: readonly string[]) =>
    texts.map((text, index) => component(choiceName(index), text));
  switch (step.kind) {
    case 'single':
    case 'multiple':
      return { choices: lettered(step.options.map(({ text }) => text)) };
    case 'order':
      return { choices: lettered(step.items) };
    case 'matching':
      return {
        source: step.pairs.map(({ left }, index) => component(String(index + 1), left)),
        target: lettered(rightsOf(step)),
      };
    default:
      return {};
  }
}

function component(id: string, text: string): object {
  return { id, description: { [LANGUAGE]: text } };
}

function result(task: Task, answer: StepAnswer | undefined): object {
  const share = markStep(task.step, answer);
  const { response } = interactionOf(task, answer, '2004');
  return {
    score: { raw: share * task.points, min: 0, max: task.points, scaled: share },
    success: share === 1,
    ...(response !== null && { response }),
  };
}

/** A UUID that the text alone decides (version 8: made in a way of our own). */
function uuid(text: string): string {
  const hex = [0, 1, 2, 3]
    .map((part) =>
      Number.parseInt(fingerprint(`${part} ${text}`), 36)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-a$4-$5');
}
