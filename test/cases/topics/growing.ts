import { judgeMove } from '../../../src/lib/rules/careers/move.ts';
import { STANDING_NAMES } from '../../../src/lib/rules/careers/posts.ts';
import type { Topic } from '../topic.ts';

/** What the cases call the posts and exams, as the form calls them; a name that nobody has stays as it is. */
const EXAM_WORDS: Record<string, string> = { 竞聘: 'sought', 质检: 'qa', 培训: 'training' };
const postOf = (name: string) =>
  Object.entries(STANDING_NAMES).find(([, label]) => label === name)?.[0] ?? name;

export default {
  promotion: {
    volumes: ['operations'],
    values: ['allowed', 'route'],
    answer: (figures, input: { from: string; to: string; passed: string[] }) => {
      const { value } = judgeMove(figures, {
        from: postOf(input.from) as never,
        to: postOf(input.to) as never,
        passed: input.passed.map((exam) => EXAM_WORDS[exam] ?? exam) as never,
      });
      return { allowed: value.allowed, route: value.route };
    },
  },
} satisfies Record<string, Topic>;
