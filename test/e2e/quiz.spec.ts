import { readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { rightAnswer, stepsOf } from '../../src/lib/quiz/answer.ts';
import { buildPapers } from '../../src/lib/quiz/build-paper.ts';
import { markPaper, type Paper } from '../../src/lib/quiz/paper.ts';
import type { PaperOrder } from '../../src/lib/quiz/paper-order.ts';
import type { Question } from '../../src/lib/quiz/question.ts';
import { type AnswerSheet, answerSheet, beginSitting } from '../../src/lib/quiz/sitting.ts';
import { expect, test } from './site.ts';

const CHAPTERS = ['operations/05-10-swap', 'operations/05-08-leave'];
const bank = CHAPTERS.flatMap(
  (chapter) => JSON.parse(readFileSync(`dist/quiz/${chapter}.json`, 'utf8')) as Question[],
);
const order: PaperOrder = {
  title: '请假和换班',
  volume: 'operations',
  chapters: CHAPTERS,
  kinds: { single: { count: 4, points: 20 }, truefalse: { count: 1, points: 20 } },
  difficulty: [1, 1, 1],
  minutes: 20,
  passPoints: 80,
  shuffle: true,
  seed: 'e2e',
};
const { a: paper } = buildPapers(order, bank, 'r');
const file = (name: string, data: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(data)),
});

/** What each file must have in it: a word of its format, or the files of a package. */
const TAKEN = {
  'SCORM 2004': ['imsmanifest.xml', 'player.js', 'player.css'],
  'SCORM 1.2': ['imsmanifest.xml', 'player.js', 'player.css'],
  'Moodle XML': ['<quiz>', '</quiz>'],
  GIFT: ['::', '{', '}'],
  'QTI 3.0': ['imsmanifest.xml'],
  'QTI 2.1': ['imsmanifest.xml'],
  CSV: ['题干'],
};
const namesIn = (zip: Uint8Array) => Object.keys(unzipSync(zip)).join(' ');

async function sit(page: Page): Promise<void> {
  await page.goto('/learn/exam/');
  await page.getByLabel('打开试卷文件').setInputFiles(file('a.json', paper));
  await page.getByLabel('姓名').fill('张三');
  await page.getByRole('button', { name: '开始考试' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
}

/** Answers the question shown: the right way, or wrong. */
async function answerShown(page: Page, right: boolean): Promise<void> {
  const stem = await page.locator('.quiz-stem').textContent();
  const question = bank.find((q) => q.stem === stem) as Question & { kind: 'single' | 'truefalse' };
  const label =
    question.kind === 'truefalse'
      ? question.answer === right
        ? '对'
        : '错'
      : (question.options.find((option) => option.right === right)?.text ?? '');
  await page.locator('.quiz-choices label', { hasText: label }).first().click();
}

test.describe('practice', () => {
  test('in the chapter: a wrong answer shows why and the clause, and comes back on the practice page', {
    tag: '@copies',
  }, async ({ page }) => {
    await page.goto('/operations/05-10-swap/');
    await page
      .getByRole('link', { name: /^练一练/ })
      .last()
      .click();
    const quiz = page.locator('.quiz');
    await quiz.getByRole('radio', { name: '对', exact: true }).check();
    await quiz.getByRole('button', { name: '核对' }).click();
    await expect(quiz.getByText('答错了。')).toBeVisible();
    await expect(quiz.getByText('条款5.10-15')).toBeVisible();
    await quiz.getByRole('button', { name: /下一题|看结果/ }).click();
    await page.goto('/learn/practice/');
    await expect(page.getByLabel(/上次没有答对的/)).toBeVisible();
    await page.getByLabel(/上次没有答对的（1题）/).check();
    await page.getByRole('button', { name: '开始练习' }).click();
    await expect(page.locator('.quiz-stem')).toContainText('国庆当天排了班');
  });

  test('every kind of question with the keyboard alone', { tag: '@copies' }, async ({ page }) => {
    await page.goto('/learn/practice/#chapter=operations/05-10-swap');
    await page.getByLabel('20题').check();
    // A key is pressed at once, on what cannot be used yet too.
    await expect(page.getByRole('button', { name: '开始练习' })).toBeEnabled();
    await page.getByRole('button', { name: '开始练习' }).press('Enter');
    const kinds = new Set<string>();
    for (let i = 0; i < 12; i++) {
      kinds.add((await page.locator('.quiz-label span').first().textContent()) ?? '');
      for (const step of await page.locator('.quiz-step').all()) {
        const control = step.locator('input, select, button').first();
        await control.focus();
        const kind = await control.evaluate((node) =>
          node instanceof HTMLInputElement ? node.type : node.localName,
        );
        if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space');
        else if (kind === 'text') await page.keyboard.type('2');
        else if (kind === 'button') await step.locator('button[data-by="1"]').first().press('ArrowDown');
        else for (const select of await step.locator('select').all()) await select.press('ArrowDown');
      }
      await page.getByRole('button', { name: '核对' }).press('Enter');
      await expect(page.locator('.quiz-feedback')).toBeVisible();
      await page.getByRole('button', { name: /下一题|看结果/ }).press('Enter');
      await expect(page.locator('.quiz')).toBeFocused();
    }
    expect(kinds.size).toBe(8);
    await expect(page.getByText('12题，全对')).toBeVisible();
  });
});

test.describe('an exam', () => {
  test('from the paper to the result and its file', { tag: '@copies' }, async ({ page }) => {
    await sit(page);
    for (let i = 0; i < 5; i++) {
      if (i > 0) await page.getByRole('button', { name: '下一题' }).click();
      await answerShown(page, i < 4);
    }
    await page.getByRole('button', { name: '交卷' }).click();
    await page.getByRole('button', { name: '确定交卷' }).click();
    await expect(page.getByText('80分', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('80分', { exact: true })).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /保存答卷文件/ }).click(),
    ]);
    const sheet = JSON.parse(readFileSync(await download.path(), 'utf8')) as AnswerSheet;
    expect(markPaper(paper, sheet.answers).points).toBe(80);
  });

  test('survives reload, a killed tab and a lost network, and its time runs on', async ({
    page,
    context,
  }) => {
    await page.clock.install({ time: new Date('2026-05-15T09:00:00+08:00') });
    await sit(page);
    await answerShown(page, true);
    await page.clock.runFor(61_000);
    await page.reload();
    await expect(page.locator('.exam-numbers .done')).toHaveCount(1);
    await expect(page.getByRole('timer')).toHaveText(/^18:5\d$/);

    await page.close();
    const again = await context.newPage();
    await again.clock.install({ time: new Date('2026-05-15T09:06:00+08:00') });
    await again.goto('/learn/exam/');
    await expect(again.getByRole('timer')).toHaveText(/^1[34]:\d\d$/);
    await context.setOffline(true);
    for (let i = 0; i < 5; i++) {
      if (i > 0) await again.getByRole('button', { name: '下一题' }).click();
      await answerShown(again, i < 4);
    }
    await again.getByRole('button', { name: '交卷' }).click();
    await again.getByRole('button', { name: '确定交卷' }).click();
    await expect(again.getByText('80分', { exact: true })).toBeVisible();
    await expect(again.getByRole('heading', { name: '考试合格证明' })).toBeVisible();
    await expect(again.getByText(/关闭后重新打开/).first()).toBeVisible();
    const [download] = await Promise.all([
      again.waitForEvent('download'),
      again.getByRole('button', { name: /保存答卷文件/ }).click(),
    ]);
    const sheet = JSON.parse(readFileSync(await download.path(), 'utf8')) as AnswerSheet;
    expect(markPaper(paper, sheet.answers).points).toBe(80);
    await context.setOffline(false);
  });

  test('a clock set back wins no time, and it hands itself in when the time is up', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-05-15T09:00:00+08:00') });
    await sit(page);
    await page.clock.setSystemTime(new Date('2026-05-15T08:00:00+08:00'));
    await page.clock.runFor(5_000);
    await expect(page.getByRole('timer')).toHaveText(/^19:5\d$/);
    await page.clock.setSystemTime(new Date('2026-05-15T09:30:00+08:00'));
    await page.clock.runFor(2_000);
    await expect(page.getByText('到时自动交卷')).toBeVisible();
    await expect(page.getByText(/系统时间被拨慢/)).toBeVisible();
  });

  test('a file that is no paper, and a name left out, are answered plainly', async ({ page }) => {
    await page.goto('/learn/exam/');
    await page.getByRole('button', { name: '开始考试' }).click();
    await expect(page.getByText('先打开试卷。')).toBeVisible();
    await page.getByLabel('打开试卷文件').setInputFiles(file('x.json', { a: 1 }));
    await expect(page.getByText(/不是试卷文件/)).toBeVisible();
    await page.getByLabel('打开试卷文件').setInputFiles(file('a.json', paper));
    await page.getByRole('button', { name: '开始考试' }).click();
    await expect(page.getByText('请填姓名。')).toBeVisible();
  });
});

test('a class of 40 goes from paper to verdict in one sitting', { tag: '@copies' }, async ({ page }) => {
  await page.goto('/learn/trainer/paper/');
  await page.getByRole('button', { name: '全选', exact: true }).click();
  await page.getByLabel('及格分', { exact: true }).fill('80');
  await page.getByLabel('及格分', { exact: true }).blur();
  await expect(page.getByText('两卷没有相同的题。')).toBeVisible();
  const papers: Paper[] = [];
  for (const letter of ['A', 'B']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `保存${letter}卷试卷文件` }).click(),
    ]);
    papers.push(JSON.parse(readFileSync(await download.path(), 'utf8')) as Paper);
  }
  const sheets = Array.from({ length: 40 }, (_, person) => {
    const own = papers[person % 2] as Paper;
    // Everyone misses a few more questions than the one before.
    const known = own.items.slice(0, own.items.length - Math.floor(person / 3));
    const answers = Object.fromEntries(
      known.map(({ question }) => [question.id, stepsOf(question).map(rightAnswer)]),
    );
    const begun = beginSitting(own, { name: `学员${person + 1}`, number: '', group: '一班' }, 's', 0);
    return answerSheet({ ...begun, usedMs: 600_000, ended: 'handed-in', answers });
  });
  const passed = sheets.filter((sheet, i) => markPaper(papers[i % 2] as Paper, sheet.answers).passed).length;
  expect(passed).toBeGreaterThan(20);
  expect(passed).toBeLessThan(40);

  await page.goto('/learn/trainer/class/');
  await page.getByLabel(/打开试卷文件/).setInputFiles(papers.map((p) => file(`${p.id}.json`, p)));
  await expect(page.getByText('已打开', { exact: false }).first()).toBeVisible();
  await page.getByLabel(/读入答卷文件/).setInputFiles(sheets.map((sheet, i) => file(`${i}.json`, sheet)));
  await expect(page.getByText('读入40份答卷。')).toBeVisible();
  await expect(page.getByText(`40份答卷，${passed}人及格`)).toBeVisible();
  await page.getByRole('link', { name: /得出结论/ }).click();
  await expect(page.locator('.verdict')).toContainText(`通过${passed}人，没有通过${40 - passed}人`);
  await expect(page.locator('.verdict')).toContainText('重考');
});

base.describe('without JavaScript', () => {
  base.use({ javaScriptEnabled: false });
  base('the practice of a section is a link', async ({ page }) => {
    await page.goto('/operations/05-10-swap/');
    await base
      .expect(page.getByRole('link', { name: /^练全章/ }))
      .toHaveAttribute('href', /\/learn\/practice\//);
  });
});

test('a paper is taken to every other system', { tag: '@copies' }, async ({ page }) => {
  await page.goto('/learn/trainer/paper/');
  await page.getByRole('button', { name: '全选', exact: true }).click();
  const box = page.getByRole('group', { name: '导出到公司的学习系统' }).first();
  for (const [name, needed] of Object.entries(TAKEN)) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      box.getByRole('button', { name, exact: true }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    const text = bytes.subarray(0, 2).toString() === 'PK' ? namesIn(bytes) : bytes.toString();
    for (const part of needed) expect(text, name).toContain(part);
    await expect(box.getByRole('status')).toContainText('已做成');
  }
});
