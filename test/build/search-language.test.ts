import { expect, test } from 'vitest';
import { cutterFor } from '../../src/build/search-language.ts';

const often = (text: string) => Array.from({ length: 3 }, (_, index) => `${text}${'。'.repeat(index)}`);

test('characters that ICU leaves single are a word where texts often have them side by side', () => {
  expect(cutterFor({ terms: [] }, [], [])('信息汇总表')).not.toContain('汇总');
  const cut = cutterFor({ terms: [] }, [], [...often('带教员工'), ...often('数据汇总')]);
  expect(cut('按月汇总')).toContain('汇总');
  expect(cut('带教')).toEqual(['带教']);
});

test('of two pairs that share a character the more frequent one is the word', () => {
  const cut = cutterFor({ terms: [] }, [], [...often('进机房'), ...often('出机房'), ...often('机房')]);
  expect(cut('进机房')).toEqual(['进', '机房']);
});

test('a pair that only runs across two words is none, however often', () => {
  expect(cutterFor({ terms: [] }, [], often('参加班前会'))('参加班前会')[0]).toBe('参加');
});
