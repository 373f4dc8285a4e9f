import { VOLUME_SLUGS } from '../../../src/lib/volumes.ts';
import { FIGURES } from '../../support/figures.ts';
import type { Topic } from '../topic.ts';

/** A figure's name as cases spell it: exam.passMark is exam-pass-mark. */
const spelt = (id: string) => id.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export default {
  'not-stated': {
    volumes: VOLUME_SLUGS,
    values: ['stated', 'value'],
    answer: (figures, { question }: { question: string }) => {
      const name = question.slice(question.indexOf('.') + 1);
      const figure = FIGURES.find(({ id, example }) => !example && spelt(id) === name && figures.has(id));
      const value = figure?.volumes[figures.volume]?.periods.at(-1)?.value ?? null;
      return { stated: value !== null, value };
    },
  },
} satisfies Record<string, Topic>;
