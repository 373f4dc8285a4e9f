import { websiteBonus } from '../../../src/lib/rules/bonus/website.ts';
import { examPoints } from '../../../src/lib/rules/exam/points.ts';
import { gradeMonth } from '../../../src/lib/rules/grades/month.ts';
import { samplingQuota } from '../../../src/lib/rules/sampling/quota.ts';
import { rateStar } from '../../../src/lib/rules/stars/rating.ts';
import { leaderCandidate, leaderMove } from '../../../src/lib/rules/stars/streak.ts';
import type { Topic } from '../topic.ts';

const WORK: Record<string, string> = { 良好: 'good', 出色: 'excellent' };

export default {
  'qa-quota': {
    volumes: ['department', 'service-system'],
    values: ['required_total', 'missing', 'met'],
    answer: (figures, { recordings }: { recordings: number[] }) => {
      const people = recordings.map((count, i) => ({ name: `${i + 1}号`, recordings: count }));
      const { value } = samplingQuota(figures, { people });
      return { required_total: value.requiredTotal, missing: value.missing, met: value.met };
    },
  },
  'exam-scoring': {
    volumes: ['department'],
    values: ['points', 'recorded'],
    answer: (
      figures,
      { passMark, results }: { passMark: number; results: Record<string, number | string> },
    ) => {
      const people = Object.entries(results).map(([name, result]) =>
        typeof result === 'number'
          ? { name, result: 'sat' as const, mark: result }
          : { name, result: result as 'absent' },
      );
      const { lines } = examPoints(figures, { passMark, people }).value;
      return {
        points: Object.fromEntries(lines.map((line) => [line.name, line.points])),
        recorded: Object.fromEntries(lines.map((line) => [line.name, line.recorded])),
      };
    },
  },
  'star-rating': {
    volumes: ['department'],
    values: ['star', 'bonus_yuan'],
    answer: (figures, input: Parameters<typeof rateStar>[1] & { work: string }) => {
      const { value } = rateStar(figures, { ...input, work: (WORK[input.work] ?? input.work) as 'good' });
      return { star: value.star, bonus_yuan: value.bonusYuan };
    },
  },
  'star-streak': {
    volumes: ['department'],
    values: ['leader_candidate', 'manual_moves_to_agent_post'],
    answer: (
      figures,
      {
        group,
        monthlyRanks,
        monthlyScores,
      }: { group: string; monthlyRanks?: number[]; monthlyScores?: number[] },
    ) => {
      // Each history is of one group only; of any other the manual says nothing, and so nothing happens to it.
      const candidate = monthlyRanks && leaderCandidate(figures, { ranks: monthlyRanks }).value;
      const move = monthlyScores && leaderMove(figures, { scores: monthlyScores }).value;
      return {
        leader_candidate: group === 'agent' && candidate?.reached === true,
        manual_moves_to_agent_post: group === 'lead' && move?.reached === true,
      };
    },
  },
  grade: {
    volumes: ['department'],
    values: ['grade', 'yuan', 'written_report', 'dismissal_by_manual'],
    answer: (figures, { scores, retestScore }: { scores: number[]; retestScore?: number | null }) => {
      const { value } = gradeMonth(figures, { scores, retestScore: retestScore ?? undefined });
      return {
        grade: value.grade,
        yuan: value.yuan,
        written_report: value.writtenReport,
        dismissal_by_manual: value.dismissalByManual,
      };
    },
  },
  'website-bonus': {
    volumes: ['department'],
    values: ['eligible', 'bonus_yuan'],
    answer: (figures, input: Parameters<typeof websiteBonus>[1]) => {
      const { value } = websiteBonus(figures, input);
      return { eligible: value?.eligible ?? null, bonus_yuan: value?.bonusYuan ?? null };
    },
  },
} satisfies Record<string, Topic>;
