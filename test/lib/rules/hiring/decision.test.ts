import { describe, expect, test } from 'vitest';
import { decideHiring } from '../../../../src/lib/rules/hiring/decision.ts';
import { figuresOf, operations } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof decideHiring>[1];
const outsourcing = figuresOf('outsourcing');
const decide = (more: Partial<Input>, figures = operations) =>
  decideHiring(figures, { startsOn: '2026-07-01', ...more });

describe('golden: what can be decided now (A-3.2-25 with ruling recruitment-bar-check; B-4.1-09)', () => {
  test.each<[Partial<Input>, string]>([
    [{}, 'hire'],
    [{ findings: ['sentence_served'] }, 'hire'],
    [{ findings: ['illness'], informed: true, heard: true }, 'review'],
    [{ findings: ['drug_use'] }, 'hear'],
    [{ findings: ['drug_use'], informed: true }, 'hear'],
    [{ findings: ['drug_use'], heard: true }, 'hear'],
    [{ findings: ['drug_use'], informed: true, heard: true }, 'refuse'],
    [{ findings: ['drug_use', 'illness'], informed: true, heard: true }, 'refuse'],
  ])('%j: %s', (more, decision) => {
    expect(decide(more).value.decision).toBe(decision);
  });

  test('a refusal rests on both checks, each recorded with its clause', () => {
    const recorded = (more: Partial<Input>, figures = operations) =>
      decide(more, figures)
        .steps.filter((step) => step.holds !== undefined)
        .map(({ text, holds, clause, ruling }) => [text, holds, clause, ruling]);
    expect(recorded({ findings: ['drug_use'], heard: true })).toEqual([
      ['没有事先告诉本人查什么、为什么查', false, 'ops.recruitment.bar-check', 'recruitment-bar-check'],
      ['已经听本人解释', true, 'ops.recruitment.bar-check', 'recruitment-bar-check'],
    ]);
    expect(recorded({ findings: ['leaked_customer_data'], informed: true }, outsourcing)).toEqual([
      ['事先告诉过本人查什么、为什么查', true, 'out.recruitment.background-scope', 'outsourcing-bad-record'],
      ['还没有听本人解释', false, 'out.recruitment.background-scope', 'outsourcing-bad-record'],
    ]);
    expect(recorded({ findings: ['illness'] })).toEqual([]);
    expect(decide({ findings: ['drug_use'] }).steps[0]?.text).toBe('吸毒：属于不得录用的情形');
  });

  test('the grounds are those of the bars', () => {
    expect(decide({ findings: ['drug_use', 'wanted_case_open'] }).value).toMatchObject({
      barred: true,
      grounds: [2, 3],
    });
  });
});

test('refuses a form without the first day of work', () => {
  expect(refusal(() => decide({ startsOn: '' })).map((p) => p.field)).toEqual(['startsOn']);
});
