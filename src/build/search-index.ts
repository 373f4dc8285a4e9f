import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { applies } from '../handbook/applies.ts';
import type { Handbook } from '../handbook/types.ts';
import type { Tool } from '../lib/tools/define.ts';
import { VOLUMES } from '../lib/volumes.ts';

/** Ends the title in a record's content, so that the title is searched but not repeated in an excerpt. */
const TITLE_END = '｜';

interface SearchRecord {
  url: string;
  title: string;
  /** Where it stands, under the title. */
  place: string;
  content: string;
  kind: string;
}

/** Writes the Pagefind index: one record a clause, tool and term, so that a result is the thing itself. Returns their count. */
export async function writeSearchIndex(
  out: string,
  handbook: Handbook,
  tools: readonly Tool[],
): Promise<number> {
  const { index } = await pagefind.createIndex();
  if (!index) throw new Error('Pagefind made no index');
  const records = [
    ...clauseRecords(handbook),
    ...toolRecords(tools.filter((tool) => applies(tool, handbook.company.volumes))),
    ...termRecords(handbook),
    ...lawRecords(handbook),
  ];
  for (const { url, title, place, content, kind } of records) {
    const { errors } = await index.addCustomRecord({
      url,
      content: `${title}${TITLE_END}${content}`,
      language: 'zh-cn',
      meta: { title, place },
      filters: { kind: [kind] },
    });
    if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
  }
  await index.writeFiles({ outputPath: join(out, 'pagefind') });
  await pagefind.close();
  return records.length;
}

function clauseRecords({ clauses, chapters, company }: Handbook): SearchRecord[] {
  const titles = new Map(chapters.map((chapter) => [chapter.id, chapter.title]));
  return clauses
    .filter((clause) => company.volumes.includes(clause.volume))
    .map((clause) => ({
      url: clause.url,
      title: `${titles.get(clause.chapter)} · ${clause.heading}`,
      place: `${VOLUMES[clause.volume].title} ${clause.number}`,
      content: clause.text,
      kind: '条款',
    }));
}

function toolRecords(tools: readonly Tool[]): SearchRecord[] {
  return tools.map((tool) => ({
    url: `/tools/${tool.id}/`,
    title: tool.title,
    place: '工具',
    content: tool.summary,
    kind: '工具',
  }));
}

function lawRecords({ law }: Handbook): SearchRecord[] {
  return law.map((note) => ({
    url: `/about/law/#${note.id}`,
    title: note.about,
    place: '法规提示',
    content: `${note.text} ${note.provision}`,
    kind: '法规',
  }));
}

function termRecords({ terms }: Handbook): SearchRecord[] {
  return terms.map((term) => ({
    url: `/about/glossary/#${term.id}`,
    title: term.term,
    place: '术语',
    content: `${term.definition} ${term.aliases.join(' ')} ${term.english}`,
    kind: '术语',
  }));
}
