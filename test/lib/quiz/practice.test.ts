import { expect, test } from 'vitest';
import { type BankChapter, bankEntry, sectionsOf } from '../../../src/lib/quiz/bank.ts';
import { type PracticePost, practiceIds, roundOf, roundResult } from '../../../src/lib/quiz/practice.ts';
import { type Progress, practise } from '../../../src/lib/quiz/review.ts';
import { swap } from '../../support/questions.ts';

const NOW = Date.UTC(2026, 4, 15, 1);
const DAY = 24 * 60 * 60 * 1000;
const chapter = 'operations/05-10-swap';
const about = { title: '换班', number: '5.10', volume: 'operations' as const, url: '/' };
const bank: BankChapter[] = [{ ...about, id: chapter, questions: swap.map(bankEntry) }];
const all = swap.map(({ id }) => id);
const [first = '', second = ''] = all;
const none = { chapter: '', section: '', post: undefined };
const post: PracticePost = { id: 'x', title: '', volume: 'operations', posts: [], chapters: [chapter] };

test('what is due and missed leaves out questions that the bank no longer has', () => {
  const progress: Progress = {
    [first]: practise(undefined, 0, NOW),
    [second]: practise(undefined, 1, NOW),
    gone: practise(undefined, 0, NOW),
  };
  expect(practiceIds(bank, progress, none, NOW)).toEqual({ due: [], missed: [first], chapter: [], post: [] });
  const due = practiceIds(bank, progress, none, NOW + 365 * DAY).due;
  expect([...due].sort()).toEqual([first, second].sort());
});

test('a chapter, a section of it, the chapters of a post', () => {
  const section = sectionsOf(bank, chapter)[0] as string;
  const inSection = swap.filter((q) => q.section === section).map(({ id }) => id);
  expect(inSection.length).toBeLessThan(all.length);
  expect(practiceIds(bank, {}, { ...none, chapter }, NOW).chapter).toEqual(all);
  expect(practiceIds(bank, {}, { ...none, chapter, section }, NOW).chapter).toEqual(inSection);
  expect(practiceIds(bank, {}, { ...none, chapter: 'x' }, NOW).chapter).toEqual([]);
  expect(practiceIds(bank, {}, { ...none, post: { ...post, chapters: [] } }, NOW).post).toEqual([]);
  const open = swap.filter((q) => q.posts.length === 0).map(({ id }) => id);
  expect(practiceIds(bank, {}, { ...none, post }, NOW).post).toEqual(open);
});

test('sections stand once each, in order; an unknown chapter has none', () => {
  expect(sectionsOf(bank, chapter)).toEqual([...new Set(swap.map((q) => q.section))]);
  expect(sectionsOf(bank, 'x')).toEqual([]);
});

test('a round of what is due keeps its order, of a chapter it asks what was never practised first', () => {
  const progress = { [first]: practise(undefined, 1, NOW) };
  expect(roundOf('due', [first, second], progress, NOW, 1)).toEqual([first]);
  expect(roundOf('missed', [first, second], progress, NOW, 5)).toEqual([first, second]);
  expect(roundOf('chapter', [first, second], progress, NOW, 1)).toEqual([second]);
});

test('the result of a round: half right and unanswered are not right', () => {
  const asked = swap.slice(0, 4);
  expect(roundResult(asked, [1, 0.5, 1])).toEqual({ right: 2, wrong: [asked[1], asked[3]] });
});
