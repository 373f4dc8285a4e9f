import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const verdict = (page: Page) => page.locator('.verdict');

test.describe('编制测算', () => {
  test('from head-counts to posts', async ({ page }) => {
    await page.goto('/tools/staffing/');
    await page.getByLabel('客服人员', { exact: true }).fill('45');
    await page.getByLabel('电销坐席', { exact: true }).fill('１２');
    await expect(verdict(page)).toContainText('需要客服班长5名、电销班长3名、质检员4名、培训师2名');
    await expect(page.getByRole('link', { name: /^2\.1-\d+ 组织架构/ }).first()).toBeVisible();
  });

  test('gaps of an existing team, and teams outside the range', async ({ page }) => {
    await page.goto('/tools/staffing/');
    await page.getByLabel('要算什么').selectOption('gaps');
    for (const [label, value] of [
      ['客服人员', '33'],
      ['电销坐席', '0'],
      ['现有客服班长', '3'],
      ['现有电销班长', '0'],
      ['现有质检员', '2'],
      ['现有培训师', '1'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(value);
    }
    await expect(verdict(page)).toContainText('还差客服班长1名');
    await expect(page.locator('.tool-answer')).toContainText('3组超过10名');
  });

  test('the largest team', async ({ page }) => {
    await page.goto('/tools/staffing/');
    await page.getByLabel('要算什么').selectOption('capacity');
    await page.getByLabel('现有客服班长').fill('6');
    await page.getByLabel('现有电销班长').fill('0');
    await page.getByLabel('现有质检员').fill('2');
    await page.getByLabel('现有培训师').fill('2');
    await expect(verdict(page)).toContainText('最多可带客服人员40名');
  });

  for (const wrong of ['-5', '3.5', 'abc', '999999999', 'NaN', '1e5']) {
    test(`refuses ${wrong} beside the field and keeps it`, async ({ page }) => {
      await page.goto('/tools/staffing/');
      const field = page.getByLabel('客服人员', { exact: true });
      await page.getByLabel('电销坐席', { exact: true }).fill('0');
      await field.fill('20');
      await expect(verdict(page)).toContainText('需要客服班长2名');
      await field.fill(wrong);
      await expect(page.locator('#staffing-customerServiceAgents-error')).toContainText(
        '请填 0 到 100000 之间的整数',
      );
      await expect(field).toHaveValue(wrong);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(page.locator('.tool-answer')).toContainText('上一次填对时的结果');
      await expect(verdict(page)).toContainText('需要客服班长2名');
      await expect(page.locator('body')).not.toContainText('NaN', { timeout: 1000 });
    });
  }

  test('a shared address opens with its inputs and verdict', async ({ page }) => {
    await page.goto('/tools/staffing/');
    await page.getByLabel('客服人员', { exact: true }).fill('11');
    await page.getByLabel('电销坐席', { exact: true }).fill('0');
    await expect(page).toHaveURL(/customerServiceAgents=11&telesalesAgents=0/);
    const shared = page.url();
    await page.goto('about:blank');
    await page.goto(shared);
    await expect(page.getByLabel('客服人员', { exact: true })).toHaveValue('11');
    await expect(verdict(page)).toContainText('需要客服班长2名');
    await expect(page.locator('.tool-answer')).toContainText('2组不足8名');
  });
});

test.describe('请假核对', () => {
  test('an ordinary leave asked for late counts as absence', async ({ page }) => {
    await page.goto('/tools/leave/');
    await page.getByLabel('班次开始时间').fill('2026-05-12 08:00');
    await page.getByLabel('提出时间').fill('2026/5/12 7:30');
    await expect(verdict(page)).toContainText('按旷工处理');
    await page.getByLabel('来不及提前，但管理人员已同意').check();
    await expect(verdict(page)).toContainText('经部门经理批准后生效');
  });

  test('a date that does not exist is refused', async ({ page }) => {
    await page.goto('/tools/leave/');
    await page.getByLabel('班次开始时间').fill('2026-02-30 08:00');
    await expect(page.locator('#leave-shiftStart-error')).toContainText('没有这个时刻');
    await expect(page.getByLabel('班次开始时间')).toHaveValue('2026-02-30 08:00');
  });

  test('a shared link with an unknown parameter and another rules version says so', async ({ page }) => {
    await page.goto(
      '/tools/leave/#rules=00000000&volume=service-system&kind=special&days=1&shiftStart=2026-06-10+08:00&askedAt=2026-06-10+06:30&askedBy=self&colour=red&daysThisMonth=0',
    );
    await expect(page.getByText('「colour」不认识')).toBeVisible();
    await expect(page.getByText('另一版规则')).toBeVisible();
    await expect(verdict(page)).toContainText('经客服部主任批准后生效');
  });
});

test.describe('换班核对', () => {
  const fill = async (page: Page) => {
    await page.goto('/tools/swap/');
    await page.getByLabel('提前几天提出').fill('4');
    for (const label of ['双方各自的上级都同意', '部门经理已批准', '已登记'])
      await page.getByLabel(label).check();
  };

  test('allowed with everything in order', async ({ page }) => {
    await fill(page);
    await expect(verdict(page)).toContainText('这次可以换班');
  });

  test('the third swap of a month is not', async ({ page }) => {
    await fill(page);
    await page.getByLabel('本月已换班').fill('2');
    await expect(verdict(page)).toContainText('这次不能换班');
    await expect(page.locator('.steps .unmet').first()).toContainText('本月换班（含本次）3次，上限2次');
  });

  test('a worked example fills the form through its link', { tag: '@copies' }, async ({ page }) => {
    await page.goto('/tools/swap/');
    await page.getByRole('link', { name: '本月第三次' }).click();
    await expect(page.getByLabel('本月已换班')).toHaveValue('2');
    await expect(verdict(page)).toContainText('这次不能换班');
  });

  test('an empty field is answered only when asked to check', async ({ page }) => {
    await page.goto('/tools/swap/');
    await expect(page.locator('.error')).toHaveCount(0);
    await page.getByRole('button', { name: '核对' }).click();
    await expect(page.locator('#swap-noticeDays-error')).toHaveText('还没有填写。');
    await expect(page.getByLabel('提前几天提出')).toBeFocused();
  });
});

test.describe('考勤核算', () => {
  const paste = async (page: Page, text: string) => {
    await page.goto('/tools/attendance/');
    await page.getByLabel('月份').fill('2026-08');
    await page.getByRole('button', { name: '粘贴表格' }).click();
    await page.getByLabel('粘贴当月记录').fill(text);
    await page.getByLabel('月份').focus();
  };

  test('rows pasted from a spreadsheet', { tag: '@copies' }, async ({ page }) => {
    await paste(page, '日期\t情形\t时长\n2026/8/3\t迟到\t5\n2026/8/9\t早退\t10\n2026/8/13\t迟到\t8');
    await expect(verdict(page)).toContainText('折作旷工1天');
    await expect(page.locator('.tool-answer')).toContainText('法规提示');
  });

  test('a damaged CSV says which row and column, and loses nothing', async ({ page }) => {
    await page.goto('/tools/attendance/');
    await page.getByLabel('月份').fill('2026-08');
    await page.getByLabel('读入当月记录的CSV或XLSX文件').setInputFiles({
      name: 'august.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        '\uFEFF日期,情形,时长,备注\r\n2026-08-03,迟到,五分钟,堵车\r\n2026-08-32,走神,9,\r\n',
      ),
    });
    const errors = page.locator('.error-list');
    await expect(errors).toContainText('第1行第4列：不认识的列名「备注」');
    await expect(errors).toContainText('第1行「时长」：请填 1 到 1440 之间的整数');
    await expect(errors).toContainText('第2行「日期」：没有这一天');
    await expect(errors).toContainText('第2行「情形」：请从列出的选项里选一个');
    await expect(page.getByLabel('第1行时长')).toHaveValue('五分钟');
    await expect(page.getByLabel('第2行日期')).toHaveValue('2026-08-32');
  });

  test('the tally can be saved as CSV', { tag: '@copies' }, async ({ page }) => {
    await paste(page, '2026/8/3\t迟到\t5');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('考勤核算-当月汇总.csv');
  });

  test('a shared address keeps the rows', async ({ page }) => {
    await paste(page, '2026/8/3\t迟到\t5');
    await expect(page).toHaveURL(/events=%5B%7B/);
    const shared = page.url();
    await page.goto('about:blank');
    await page.goto(shared);
    await expect(page.getByLabel('第1行时长')).toHaveValue('5');
    await expect(page.locator('.next')).toContainText('再有2次，即折作旷工');
  });
});

test.describe('考核结论', () => {
  test('two months under the line', async ({ page }) => {
    await page.goto('/tools/appraisal/');
    await page.getByLabel('各月得分').fill('75，78');
    await expect(verdict(page)).toContainText('本月达标；须参加二次培训');
  });

  test('a score above the full mark is refused', async ({ page }) => {
    await page.goto('/tools/appraisal/');
    await page.getByLabel('各月得分').fill('75 178');
    await expect(page.locator('#appraisal-scores-error')).toContainText('得分不能超过满分');
  });

  test('a shared address', async ({ page }) => {
    await page.goto(
      '/tools/appraisal/#rules=x&volume=operations&date=2026-06-01&scores=52&afterSecondTraining=1&employment=dispatched',
    );
    await expect(verdict(page)).toContainText('依派工合同退回派工单位');
  });

  test('a day before all rules is refused', async ({ page }) => {
    await page.goto('/tools/appraisal/#rules=x&volume=operations&date=1999-01-01&scores=52&employment=own');
    await expect(page.locator('#appraisal-date-error')).toContainText('没有可用的数值');
  });
});
