import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch, type Filters } from '../../../src/lib/search/engine.ts';
import { RECORDS, record, searchOver } from './records.ts';

const { search } = searchOver();

async function texts(query: string, filters?: Filters): Promise<string[]> {
  const { hits } = await search.search(query, filters);
  return (await search.show(hits)).map(({ text }) => text);
}

test('a word that only runs across two others is no answer', async () => {
  expect(await texts('加班', { kind: '条款' })).toEqual(['延长当天的工时算加班。']);
  const alone = searchOver([record('参加班前会。')]).search;
  expect((await alone.search('加班')).hits).toEqual([]);
});

test.each([
  ['換班', '换班要登记。'],
  ['ＨＵＡＮＢＡＮ', '换班要登记。'],
  ['hb', '换班要登记。'],
  ['huan ban', '换班要登记。'],
  ['调班', '换班要登记。'],
  ['换斑', '换班要登记。'],
  ['席位须求', '评估席位需求。'],
  ['席位需救', '评估席位需求。'],
  ['炒鱿鱼', '一律解聘。'],
  ['生病了怎么办', '病假满1天要有证明。'],
  ['病假满一天', '病假满1天要有证明。'],
  ['三次', '换班每人每月不超过3次。'],
  ['一个月能换几次班？', '换班每人每月不超过3次。'],
  ['登记 换班', '换班要登记。'],
  ['重大投诉', '投诉分析每月一次。'],
])('%s finds %s first', async (query, text) => {
  expect((await texts(query))[0]).toBe(text);
});

test('a wrong character is mended only where nothing else is known, and it is said', async () => {
  expect((await search.search('换斑')).corrected).toBe('换班');
  expect((await search.search('换班')).corrected).toBeNull();
});

test('a known phrase beside a strange character stays as it is', async () => {
  // 请 sounds like 情: 请假 must not become another word because 抽 is in none.
  expect((await search.search('抽请假')).corrected).toBeNull();
});

test('where all that is asked for is words of every other rule, they are looked for', async () => {
  const plain = searchOver([record('员工每年体检1次。'), record('病假要有证明。')]).search;
  expect((await plain.search('员工')).hits).toHaveLength(1);
  expect((await plain.search('<img onerror=alert(1)>')).hits).toEqual([]);
  expect(await plain.search('鲸鱼员工')).toMatchObject({ hits: [{ doc: 0 }], complete: false });
});

test('the words in which readers ask find the rule too', async () => {
  const { search: spoken } = searchOver([record('工作区内不得进食。', { asked: ['午餐席位'] }), ...RECORDS]);
  const [first] = (await spoken.search('席位午餐')).hits;
  expect(first?.doc).toBe(0);
});

test('what fits in part comes too, after what fits wholly, and it is said', async () => {
  const both = await search.search('换班登记');
  expect(both.complete).toBe(true);
  expect(both.hits[0]?.coverage).toBeCloseTo(1);
  const found = await search.search('换班证明');
  expect(found.complete).toBe(false);
  expect(found.hits.length).toBeGreaterThan(2);
});

test('a tool comes first where the query asks for doing', async () => {
  const share = async (query: string) => {
    const [first, second] = (await search.search(query)).hits;
    return (first?.score ?? 0) / (second?.score ?? 1);
  };
  expect((await texts('加班计算器'))[0]).toBe('核算加班。');
  expect(await share('加班计算器')).toBeGreaterThan(await share('加班'));
});

test('a phrase with a gap is one phrase, whatever stands between', async () => {
  expect((await texts('班长天天骂人'))[0]).toBe('投诉分析每月一次。');
  expect(await texts('骂班长')).toEqual([]);
});

test('at most one of the first three is no clause; with a kind chosen nothing gives way', async () => {
  const tool = (text: string) => record(text, { kind: '工具', names: [text] });
  const { search: mixed } = searchOver([
    tool('换班甲'),
    tool('换班乙'),
    record('换班要登记，写明日期、班次和双方的姓名。'),
    record('员工换班。'),
  ]);
  const kinds = async (filters?: Filters) =>
    (await mixed.show((await mixed.search('换班', filters)).hits)).map(({ kind }) => kind);
  expect((await kinds()).slice(0, 3).filter((kind) => kind === '工具')).toHaveLength(1);
  expect(await kinds({ kind: '工具' })).toEqual(['工具', '工具']);
});

test('questions stand apart: their files are asked for when they are', async () => {
  const question = record('换班最多几次？', { kind: '题目' });
  const { search: both, asked } = searchOver(RECORDS, [
    question,
    record('录音保存几个月？', { kind: '题目' }),
  ]);
  const kindsOf = async (query: string, filters?: Filters) =>
    (await both.show((await both.search(query, filters)).hits)).map(({ kind }) => kind);
  expect(await kindsOf('换班')).not.toContain('题目');
  expect((await both.search('换班')).practising).toBe(false);
  expect(asked.some((name) => name.includes('/apart-'))).toBe(false);
  expect((await both.search('换班考试')).practising).toBe(true);
  expect(asked.some((name) => name.includes('/apart-'))).toBe(false);
  expect(await both.countQuestions('换班考试')).toBe(1);
  expect(await kindsOf('换班考试')).not.toContain('题目');
  expect(await kindsOf('换班', { kind: '题目' })).toEqual(['题目']);
  expect(await kindsOf('录音')).toEqual(['题目']);
});

test('what a known word means needs no file of postings', async () => {
  const { search: fresh, asked } = searchOver();
  await fresh.search('换班');
  expect(asked.filter((name) => name.includes('/postings-'))).toEqual([]);
  await fresh.search('证明');
  expect(asked.some((name) => name.includes('/postings-'))).toBe(true);
});

test('filters by kind, volume and post; a rule for everyone binds every post', async () => {
  expect(await texts('加班', { kind: '工具' })).toEqual(['核算加班。']);
  expect(await texts('换班', { volume: '乙' })).toEqual(['换班每人每月不超过3次。']);
  expect(await texts('换班', { post: '坐席' })).toHaveLength(2);
  expect(await texts('换班', { post: '班长' })).toEqual(['换班每人每月不超过3次。']);
  expect((await search.facets()).flatMap(({ posts }) => posts)).toEqual(['班长', '坐席']);
});

test('nothing found: the nearest terms, and no hits', async () => {
  const found = await search.search('换届');
  expect(found).toMatchObject({ hits: [], complete: false, nearest: ['换班'] });
  expect(await search.search('')).toMatchObject({ hits: [], marks: [] });
});

test('only the files that a query needs are asked for, and each once', async () => {
  const { search: fresh, asked } = searchOver();
  await fresh.search('换班');
  const first = [...asked];
  expect(first.length).toBeLessThan(8);
  expect(first.some((name) => name.endsWith('/words'))).toBe(false);
  await fresh.search('换班');
  expect(asked).toEqual(first);
});

test('a failure is not kept: the same query can be tried again', async () => {
  let broken = true;
  const { load } = searchOver();
  const flaky = createSearch((name) => (broken ? Promise.reject(new Error('offline')) : load(name)));
  await expect(flaky.search('换班')).rejects.toThrow('offline');
  broken = false;
  expect((await flaky.search('换班')).hits.length).toBeGreaterThan(0);
});

test('the order of words changes nothing about what is found', async () => {
  const words = ['换班', '登记', '证明', '投诉', '加班', '席位'];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(words, { minLength: 2 }), async (some) => {
      const found = async (order: string[]) => new Set(await texts(order.join(' ')));
      expect(await found(some)).toEqual(await found([...some].reverse()));
    }),
    { numRuns: 25 },
  );
});

test('any text can be asked for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), async (query) => {
      const { hits } = await search.search(query);
      expect(hits.length).toBeLessThanOrEqual(RECORDS.length);
    }),
    { numRuns: 60 },
  );
});
