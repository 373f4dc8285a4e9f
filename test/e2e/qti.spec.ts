import { createRequire } from 'node:module';
import { test } from '@playwright/test';
import { writeQti } from '../../src/lib/exchange/qti.ts';
import { type Task, tasksOf } from '../../src/lib/exchange/tasks.ts';
import { rightAnswer, type StepAnswer } from '../../src/lib/quiz/answer.ts';
import { markStep } from '../../src/lib/quiz/mark.ts';
import { everyKind } from '../support/papers.ts';
import { expect } from './site.ts';

const require = createRequire(import.meta.url);
const player = require.resolve('qti3-item-player');
const vue = createRequire(player).resolve('vue/dist/vue.min.js');
const letter = (index: unknown) => 'ABCDEFG'[Number(index)];

/** An answer as a value of QTI. */
function response({ step }: Task, answer: StepAnswer): unknown {
  const list = Array.isArray(answer) ? answer : [];
  switch (step.kind) {
    case 'single':
      return letter(answer);
    case 'multiple':
    case 'order':
      return list.map(letter);
    case 'truefalse':
      return String(answer);
    case 'matching':
      return list.flatMap((right, left) => (right === null ? [] : [`L${left} R${right}`]));
    default:
      return String(answer);
  }
}

/** Answers that are right, partly right and wrong. */
const ANSWERS: Record<string, StepAnswer[]> = {
  single: [1],
  multiple: [[0], [0, 1], [0, 1, 2, 3], [3]],
  truefalse: [true],
  order: [[1, 0, 2, 3]],
  numeric: ['86', '85', '86.1', '-85.5'],
  matching: [
    [0, 2, 1],
    [0, null, 3],
    [null, null, 2],
  ],
  fill: ['登记手续*', '注册'],
};

test('a QTI player gives every item the score that the exam gives', async ({ page }) => {
  const items = tasksOf(everyKind).slice(0, 7);
  const { files } = writeQti(everyKind, '3.0');
  await page.setContent('<div id="player"></div>');
  await page.addScriptTag({ path: vue });
  await page.addScriptTag({ path: player });
  const scores = await page.evaluate(
    async (sittings) => {
      // biome-ignore lint/suspicious/noExplicitAny: the libraries are global scripts without types.
      const { Vue, qti3Player } = window as any;
      console.log = () => {};
      // biome-ignore lint/suspicious/noExplicitAny: see above.
      const events: Record<string, (value: any) => void> = {};
      const when = (name: string) =>
        // biome-ignore lint/suspicious/noExplicitAny: see above.
        new Promise<any>((resolve) => {
          events[name] = resolve;
        });
      // biome-ignore lint/suspicious/noExplicitAny: see above.
      const on = (name: string) => ({ [name]: (value: any) => events[name]?.(value) });
      const ready = when('notifyQti3PlayerReady');
      new Vue({
        // biome-ignore lint/suspicious/noExplicitAny: see above.
        render: (h: any) =>
          h(qti3Player, {
            on: {
              ...on('notifyQti3PlayerReady'),
              ...on('notifyQti3ItemReady'),
              ...on('notifyQti3SuspendAttemptCompleted'),
              ...on('notifyQti3EndAttemptCompleted'),
            },
          }),
      }).$mount('#player');
      const player = await ready;
      let loads = 0;
      const load = async (item: string, state?: object) => {
        const loaded = when('notifyQti3ItemReady');
        // The player does nothing for a text that it has already.
        player.loadItemFromXml(`${item}<!-- ${++loads} -->`, {
          guid: 'x',
          status: 'interacting',
          sessionControl: { max_attempts: 0, show_feedback: false, validate_responses: false },
          ...(state && { state }),
        });
        await loaded;
      };
      const scores: number[] = [];
      for (const { item, value } of sittings) {
        // An answer is given by way of the state of an item that was laid aside.
        await load(item);
        const suspended = when('notifyQti3SuspendAttemptCompleted');
        player.suspendAttempt('');
        const { state } = await suspended;
        for (const variable of state.responseVariables) {
          if (variable.identifier === 'RESPONSE') variable.value = value;
        }
        await load(item, state);
        const ended = when('notifyQti3EndAttemptCompleted');
        player.endAttempt('');
        const { outcomeVariables } = (await ended).state;
        // biome-ignore lint/suspicious/noExplicitAny: see above.
        scores.push(outcomeVariables.find((outcome: any) => outcome.identifier === 'SCORE').value);
      }
      return scores;
    },
    sittings(items).map(({ task, answer }) => ({
      item: (files[`items/operations.05-10-swap.${task.step.kind}.xml`] ?? '').replace(/^<\?xml.*\n/, ''),
      value: response(task, answer),
    })),
  );
  const expected = sittings(items).map(({ task, answer }) => markStep(task.step, answer));
  expect(scores.map((score) => Math.round(score * 1e6) / 1e6)).toEqual(
    expected.map((share) => Math.round(share * 1e6) / 1e6),
  );
  expect(new Set(expected).size).toBeGreaterThan(3);
});

function sittings(tasks: readonly Task[]): { task: Task; answer: StepAnswer }[] {
  return tasks.flatMap((task) =>
    [rightAnswer(task.step), ...(ANSWERS[task.step.kind] ?? [])].map((answer) => ({ task, answer })),
  );
}
