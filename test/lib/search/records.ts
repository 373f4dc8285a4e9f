import { buildIndex } from '../../../src/lib/search/build.ts';
import { createSearch, type Search } from '../../../src/lib/search/engine.ts';
import type { Group, Load } from '../../../src/lib/search/files.ts';
import type { SearchRecord } from '../../../src/lib/search/records.ts';

const WORDS =
  '换班 加班 参加 班前会 登记 次数 每月 请假 病假 证明 需要 提前 天 席位 需求 评估 解聘 员工 核算 工具 客户 投诉 分析 录音 质检'.split(
    ' ',
  );

/** Cuts by the longest of a few known words; what is unknown falls into single characters. */
export function cut(run: string): string[] {
  const found: string[] = [];
  for (let place = 0; place < run.length; ) {
    const word = [4, 3, 2]
      .map((length) => run.slice(place, place + length))
      .find((part) => WORDS.includes(part));
    found.push(word ?? (run[place] as string));
    place += word?.length ?? 1;
  }
  return found;
}

export const SIMPLIFIED = new Map([
  ['換', '换'],
  ['請', '请'],
  ['證', '证'],
]);

const GROUPS: Group[] = [
  { say: ['开除', '炒鱿鱼'], mean: ['解聘'] },
  { say: ['调班'], mean: ['换班'], both: true },
  { say: ['生病'], mean: ['病假'] },
  { say: ['班长…骂'], mean: ['投诉分析'] },
];

/** A record with what a test does not care about filled in. */
export function record(text: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return {
    url: `/${text}/`,
    title: '',
    place: '',
    kind: '条款',
    volume: '甲',
    posts: [],
    rank: 1,
    text,
    names: [],
    headings: [],
    asked: [],
    also: [],
    ...more,
  };
}

export const RECORDS = [
  record('参加班前会。'),
  record('延长当天的工时算加班。', { posts: ['班长'] }),
  record('换班每人每月不超过3次。', { volume: '乙' }),
  record('换班要登记。', { posts: ['坐席'] }),
  record('病假满1天要有证明。'),
  record('评估席位需求。'),
  record('一律解聘。'),
  record('核算加班。', { kind: '工具', names: ['加班核算'], volume: '', rank: 0.95 }),
  record('投诉分析每月一次。', { also: ['重大投诉的根源'] }),
];

/** A search over the records, with the names of the files that it asked for. */
export function searchOver(
  records: readonly SearchRecord[] = RECORDS,
  apart: readonly SearchRecord[] = [],
): {
  search: Search;
  asked: string[];
  load: Load;
} {
  const words = {
    syllables: {
      huan: '换环',
      ban: '班斑板',
      xu: '需须',
      qiu: '求球',
      xi: '席',
      wei: '位',
      jia: '加假',
      bing: '病',
    },
    alike: ['求救'],
    words: '换班 席位 需求 病假 席位需求 加班',
  };
  const files = buildIndex(records, SIMPLIFIED, GROUPS, words, cut, apart);
  const asked: string[] = [];
  const load: Load = async (name) => {
    asked.push(name);
    if (!files.has(name)) throw new Error(`no file ${name}`);
    return JSON.parse(JSON.stringify(files.get(name)));
  };
  return { search: createSearch(load), asked, load };
}
