import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionRecords, searchRecords } from '../../src/build/search-records.ts';
import { loadHandbook } from '../../src/handbook/load.ts';
import { loadTools } from '../../src/handbook/tools.ts';

const root = join(import.meta.dirname, '../..');
const tools = await loadTools(root);
const handbook = await loadHandbook(root, '2026-06-01', tools);

test('every form is found, and leads to a clause, a tool or a page of learning', () => {
  const forms = searchRecords(handbook, tools).filter(({ kind }) => kind === '表单');
  expect(forms.map(({ title }) => title)).toEqual(handbook.forms.map(({ form }) => form));
  const known = new Set([
    ...handbook.clauses.map(({ url }) => url),
    ...tools.map(({ id }) => `/tools/${id}/`),
    ...['paper', 'sign-in', 'survey', 'class'].map((page) => `/learn/trainer/${page}/`),
    '/learn/exam/',
  ]);
  expect(forms.map(({ url }) => url).filter((url) => !known.has(url))).toEqual([]);
});

test('a form whose volume is not in use is left out', () => {
  const clauses = handbook.clauses.filter(({ volume }) => volume === 'operations');
  const company = { ...handbook.company, volumes: ['operations' as const] };
  const titles = searchRecords({ ...handbook, clauses, company }, tools).map(({ title }) => title);
  expect(titles).toContain('培训签到表');
  expect(titles).not.toContain('应聘登记表');
  expect(titles).not.toContain('外包客服人员月度考核表');
});

test('a question is found by its stem, and nothing of its answer stands in its record', () => {
  const records = questionRecords(handbook);
  expect(records).toHaveLength(handbook.questions.length);
  for (const [index, { text, also, names, url }] of records.entries()) {
    const question = handbook.questions[index];
    expect([text, also, names]).toEqual([question?.stem, [], []]);
    expect(url).toBe(`/learn/practice/#chapter=${question?.chapter}&question=${question?.id}`);
  }
});
