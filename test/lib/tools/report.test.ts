import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from '../../../src/lib/explained.ts';
import type { Outcome } from '../../../src/lib/tools/define.ts';
import { type ClauseLink, reportText } from '../../../src/lib/tools/report.ts';

const LINK = 'http://127.0.0.1/tools/swap/#rules=a1b2&swaps=3';
const link = (number: string, id: string): ClauseLink => ({
  number,
  title: '换班制度',
  url: `/operations/05-10-swap/#${id}`,
  volume: 'operations',
});
const clauses = {
  'ops.swap.limit': link('5.10-4', 'ops.swap.limit'),
  'ops.swap.form': link('5.10-7', 'ops.swap.form'),
};
const outcome = (more: Partial<Outcome> = {}): Outcome => ({
  tone: 'bad',
  verdict: '这次不能换班。',
  remarks: [],
  next: [],
  ...more,
});
const step = (text: string, clause: string): Step => ({ text, clause }) as Step;

describe('a report', () => {
  test('is verdict, remarks, what would change it, numbered steps with their clauses, and the link', () => {
    const answer = {
      outcome: outcome({ remarks: ['双方把事情交代清楚。', '要登记。'], next: ['下月可以再换。'] }),
      steps: [
        step('换班3次，超过上限2次', 'ops.swap.limit'),
        step('已登记', 'ops.swap.form'),
        step('换班3次，超过上限2次', 'ops.swap.limit'),
      ],
    };
    expect(reportText('换班核对', answer, clauses, LINK)).toBe(`【换班核对】这次不能换班。
双方把事情交代清楚。
要登记。
下月可以再换。

依据：
1. 换班3次，超过上限2次（5.10-4 换班制度）
2. 已登记（5.10-7 换班制度）
3. 换班3次，超过上限2次（5.10-4 换班制度）

${LINK}`);
  });

  test('has no empty lines where there is nothing to remark', () => {
    const text = reportText(
      '换班核对',
      { outcome: outcome(), steps: [step('甲', 'ops.swap.limit')] },
      clauses,
      LINK,
    );
    expect(text).toBe(`【换班核对】这次不能换班。\n\n依据：\n1. 甲（5.10-4 换班制度）\n\n${LINK}`);
  });

  test('leaves the brackets out where it has no such clause, and shows no id', () => {
    const text = reportText(
      '换班核对',
      { outcome: outcome(), steps: [step('甲', 'svc.swap.gone')] },
      clauses,
      LINK,
    );
    expect(text.split('\n')).toContain('1. 甲');
    expect(text).not.toContain('svc.swap.gone');
    expect(text).not.toContain('undefined');
  });

  test('ends in its link, and loses no sentence and no step, whatever they are', () => {
    const line = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.array(line), (remarks, next, steps) => {
        const answer = {
          outcome: outcome({ remarks, next }),
          steps: steps.map((text) => step(text, 'ops.swap.limit')),
        };
        const text = reportText('换班核对', answer, clauses, LINK);
        for (const said of [...remarks, ...next]) expect(text).toContain(said);
        for (const [i, said] of steps.entries())
          expect(text).toContain(`\n${i + 1}. ${said}（5.10-4 换班制度）\n`);
        expect(text.endsWith(`\n${LINK}`)).toBe(true);
      }),
    );
  });
});
