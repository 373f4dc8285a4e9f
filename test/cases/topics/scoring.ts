import type { Figures } from '../../../src/lib/figures.ts';
import { type SheetScore, scoreSheet } from '../../../src/lib/rules/scoring/score.ts';
import { serviceQuality } from '../../../src/lib/rules/scoring/service-quality.ts';
import type { Sheet } from '../../../src/lib/rules/scoring/sheet.ts';
import { AGENT } from '../../../src/lib/rules/scoring/sheets/agent.ts';
import { QA } from '../../../src/lib/rules/scoring/sheets/qa.ts';
import { SUPPORT } from '../../../src/lib/rules/scoring/sheets/support.ts';
import type { Topic } from '../topic.ts';

/** The inputs of a case: measures, and the events with their times. */
type Given = Record<string, unknown> & { events?: Record<string, unknown> };

function fill(sheet: Sheet, figures: Figures, { events, ...measures }: Given): SheetScore {
  return scoreSheet(sheet, figures, { month: '2026-06', ...measures, ...events }).value;
}

const line = ({ lines }: SheetScore, key: string) => lines.find((l) => l.line === key)?.score ?? null;

export default {
  'score-agent': {
    volumes: ['department'],
    values: [
      'service_quality',
      'work_quality',
      'efficiency',
      'coordination',
      'knowledge',
      'operation',
      'daily',
      'bonus',
      'total',
    ],
    answer: (figures, input: Given) => {
      const score = fill(AGENT, figures, input);
      return {
        service_quality: line(score, 'serviceQuality'),
        work_quality: line(score, 'workQuality'),
        efficiency: line(score, 'efficiency'),
        coordination: line(score, 'coordination'),
        knowledge: line(score, 'knowledge'),
        operation: line(score, 'operation'),
        daily: line(score, 'daily'),
        bonus: score.bonus,
        total: score.total,
      };
    },
  },
  'score-support': threeParts(SUPPORT),
  'score-qa': threeParts(QA),
  'service-quality': {
    volumes: ['department'],
    values: ['score'],
    answer: (figures, input) => ({ score: serviceQuality(figures, input).value.score }),
  },
} satisfies Record<string, Topic>;

function threeParts(sheet: Sheet): Topic {
  return {
    volumes: ['department'],
    values: ['quantity', 'quality', 'daily', 'total'],
    answer: (figures, input: Given) => {
      const score = fill(sheet, figures, input);
      return {
        quantity: line(score, 'quantity'),
        quality: line(score, 'quality'),
        daily: line(score, 'daily'),
        total: score.total,
      };
    },
  };
}
