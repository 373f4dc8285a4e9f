import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Locator } from '@playwright/test';
import { tasksOf } from '../../src/lib/exchange/tasks.ts';
import { type Answers, rightAnswer, type StepAnswer, stepsOf } from '../../src/lib/quiz/answer.ts';
import { fullPoints, markPaper } from '../../src/lib/quiz/paper.ts';
import type { Step } from '../../src/lib/quiz/question.ts';
import { everyKind as paper } from '../support/papers.ts';
import { kept, serveExam } from './lms.ts';
import { expect, test } from './site.ts';

/** Gives an answer by the controls of one step. */
async function give(step: Step, fieldset: Locator, answer: StepAnswer): Promise<void> {
  const list = Array.isArray(answer) ? answer : [answer];
  switch (step.kind) {
    case 'single':
    case 'multiple': {
      const role = step.kind === 'single' ? 'radio' : 'checkbox';
      for (const index of list) {
        const name = step.options[Number(index)]?.text ?? '';
        await fieldset.getByRole(role, { name, exact: true }).check();
      }
      return;
    }
    case 'truefalse':
      return fieldset.getByLabel(answer ? '对' : '错').check();
    case 'order':
      for (const [place, item] of list.entries()) {
        const text = step.items[Number(item)] ?? '';
        const placeNow = async () =>
          (await fieldset.getByRole('listitem').allTextContents()).findIndex((row) => row.includes(text));
        while ((await placeNow()) > place)
          await fieldset.getByRole('button', { name: `「${text}」上移` }).click();
      }
      return;
    case 'matching':
      for (const [left, right] of list.entries()) {
        const text = [...step.pairs.map((pair) => pair.right), ...step.extra][Number(right)];
        if (right !== null && text)
          await fieldset.getByRole('combobox').nth(left).selectOption({ label: text });
      }
      return;
    default:
      return fieldset.getByRole('textbox').fill(String(answer));
  }
}

async function answerQuestion(exam: FrameLocator, place: number, answers: Answers): Promise<void> {
  const question = paper.items[place]?.question;
  if (!question) throw new Error(`no question ${place}`);
  await exam.getByRole('button', { name: `第${place + 1}题，` }).click();
  const fieldsets = exam.locator('fieldset');
  for (const [index, step] of stepsOf(question).entries()) {
    const answer = answers[question.id]?.[index] ?? null;
    if (answer !== null) await give(step, fieldsets.nth(index), answer);
  }
}

/** Everything right, but for a wrong, a partly right and an unanswered one. */
const answers: Answers = Object.fromEntries(
  paper.items.map(({ question }) => [question.id, stepsOf(question).map(rightAnswer)]),
);
answers['operations/05-10-swap/single'] = [1];
answers['operations/05-10-swap/matching'] = [[0, null, 3]];
answers['operations/05-10-swap/fill'] = [null];
const marked = markPaper(paper, answers);

test.describe.configure({ mode: 'parallel' });

for (const version of ['1.2', '2004'] as const) {
  test(`SCORM ${version}: an exam is begun, left, taken up again, and its result recorded`, async ({
    page,
  }) => {
    await serveExam(page, paper, version);
    await page.goto(`/lms/?version=${version}`);
    const exam = page.frameLocator('iframe');
    await expect(exam.getByText(`满分${fullPoints(paper)}分`)).toBeVisible();
    await exam.getByRole('button', { name: '开始答题' }).click();
    for (const place of [0, 1, 2, 3]) await answerQuestion(exam, place, answers);
    await expect(exam.getByRole('button', { name: '第3题，已答' })).toBeVisible();

    await page.reload();
    await expect(exam.locator('section')).toHaveAccessibleName('第4题，共8题');
    const left = await kept(page);
    expect(left.ends).toBe(1);
    const state = version === '1.2' ? left.cmi.core.lesson_status : left.cmi.completion_status;
    expect(state).toBe('incomplete');
    await exam.getByRole('button', { name: '第2题，' }).click();
    await expect(exam.getByRole('checkbox', { checked: true })).toHaveCount(3);

    for (const place of [4, 5, 6, 7]) await answerQuestion(exam, place, answers);
    await exam.getByRole('button', { name: '交卷' }).click();
    await expect(exam.getByText('还有1题没有答完')).toBeVisible();
    await exam.getByRole('button', { name: '确定交卷' }).click();
    await expect(exam.getByText(`${marked.points}分（满分${marked.of}分`)).toBeVisible();

    const { cmi, refused } = await kept(page);
    expect(refused).toEqual([]);
    const score = version === '1.2' ? cmi.core.score : cmi.score;
    expect([score.raw, score.min, score.max].map(Number)).toEqual([marked.points, 0, marked.of]);
    if (version === '1.2') expect(cmi.core.lesson_status).toBe('passed');
    else {
      expect([cmi.completion_status, cmi.success_status]).toEqual(['completed', 'passed']);
      expect(Number(cmi.score.scaled)).toBeCloseTo(marked.points / marked.of, 4);
    }
    const interactions = Object.values(cmi.interactions.childArray ?? cmi.interactions) as Record<
      string,
      string
    >[];
    const tasks = tasksOf(paper);
    expect(interactions).toHaveLength(tasks.length);
    expect(interactions.map(({ type }) => type).slice(0, 7)).toEqual([
      'choice',
      'choice',
      'true-false',
      'sequencing',
      'numeric',
      'matching',
      'fill-in',
    ]);
    const wrong = version === '1.2' ? 'wrong' : 'incorrect';
    expect(interactions.map(({ result }) => result).slice(0, 7)).toEqual([
      wrong,
      'correct',
      'correct',
      'correct',
      'correct',
      '0.333333',
      wrong,
    ]);
    const response = version === '1.2' ? 'student_response' : 'learner_response';
    expect(interactions[1]?.[response]).toBe(version === '1.2' ? 'a,b,c' : 'a[,]b[,]c');
    await page.reload();
    expect((await kept(page)).ends).toBe(2);
    await expect(exam.getByText(`${marked.points}分（满分${marked.of}分`)).toBeVisible();
  });
}

test('the minutes run over all sessions, whatever the clock of the device says, and the exam hands itself in', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-21T09:00:00' });
  await serveExam(page, paper, '1.2');
  await page.goto('/lms/?version=1.2');
  const exam = page.frameLocator('iframe');
  await exam.getByRole('button', { name: '开始答题' }).click();
  await answerQuestion(exam, 1, answers);
  await page.clock.runFor('12:00');
  await expect(exam.getByRole('timer')).toHaveText(/^[78]:/);
  await page.goto('/');
  await page.clock.setSystemTime('2026-11-20T09:00:00');
  await page.goto('/lms/?version=1.2');
  await expect(exam.getByRole('timer')).toHaveText(/^[78]:/);
  await page.clock.runFor('08:05');
  await expect(exam.getByText('不及格')).toBeVisible();
  expect((await kept(page)).cmi.core.lesson_status).toBe('failed');
});

test('without a platform it says so, works, and is accessible on a small screen', async ({ page }) => {
  await serveExam(page, paper, '2004');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/lms/package/index.html');
  const sound = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  };
  await expect(page.getByText('没有连上学习平台')).toBeVisible();
  await sound();
  await page.getByRole('button', { name: '开始答题' }).press('Enter');
  await page.getByRole('button', { name: '第8题，' }).press('Enter');
  await sound();
  await page.getByRole('button', { name: '交卷' }).press('Enter');
  await page.getByRole('button', { name: '确定交卷' }).press('Enter');
  await expect(page.getByText('不及格')).toBeVisible();
  await page.getByText('逐题看答案和解析').click();
  await sound();
});
