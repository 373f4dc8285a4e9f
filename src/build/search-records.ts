import { applies } from '../handbook/applies.ts';
import type { Handbook } from '../handbook/types.ts';
import { KINDS } from '../lib/quiz/question.ts';
import type { SearchRecord } from '../lib/search/records.ts';
import type { Tool } from '../lib/tools/define.ts';
import { VOLUMES } from '../lib/volumes.ts';

/** Rules come first among what fits as well, the sources' before what we added; then tools, then what explains. */
const RANK = { source: 1, added: 0.8, tool: 0.95, form: 0.6, term: 0.7, law: 0.7 };

/** Everything of the handbook that can be found but its questions, in the order of the handbook. */
export function searchRecords(handbook: Handbook, tools: readonly Tool[]): SearchRecord[] {
  return [
    ...clauseRecords(handbook),
    ...toolRecords(tools.filter((tool) => applies(tool, handbook.company.volumes))),
    ...formRecords(handbook, tools),
    ...termRecords(handbook),
    ...lawRecords(handbook),
  ];
}

function clauseRecords({ clauses, chapters, company, documents, asked }: Handbook): SearchRecord[] {
  const titles = new Map(chapters.map((chapter) => [chapter.id, chapter.title]));
  const facts = new Map(documents.flatMap((document) => document.facts.map((fact) => [fact.id, fact])));
  return clauses
    .filter((clause) => company.volumes.includes(clause.volume))
    .map((clause) => {
      const sources = clause.facts.flatMap((id) => facts.get(id) ?? []);
      return {
        url: clause.url,
        title: `${titles.get(clause.chapter)} · ${clause.heading}`,
        place: `${VOLUMES[clause.volume].title} ${clause.number}`,
        kind: '条款',
        volume: VOLUMES[clause.volume].title,
        posts: clause.roles,
        rank: clause.facts.length > 0 ? RANK.source : RANK.added,
        text: clause.text,
        names: [],
        headings: [clause.heading, titles.get(clause.chapter) ?? ''],
        asked: asked[clause.id] ?? [],
        also: [...new Set(sources.flatMap(({ fact, section }) => [fact, section]))],
      };
    });
}

function toolRecords(tools: readonly Tool[]): SearchRecord[] {
  return tools.map((tool) => ({
    ...plain('工具', RANK.tool),
    url: `/tools/${tool.id}/`,
    title: tool.title,
    text: tool.summary,
    names: [tool.title],
  }));
}

/** The forms whose clause or tool the company uses. */
function formRecords({ forms, clauses, company }: Handbook, tools: readonly Tool[]): SearchRecord[] {
  const urls = new Map(clauses.map(({ id, url }) => [id, url]));
  const unused = new Set(
    tools.filter((tool) => !applies(tool, company.volumes)).map(({ id }) => `/tools/${id}/`),
  );
  return forms.flatMap(({ form, text, names, clause, page }) => {
    const url = page ?? urls.get(clause ?? '');
    if (url === undefined || unused.has(url)) return [];
    return [{ ...plain('表单', RANK.form), url, title: form, text, names: [form, ...names] }];
  });
}

/** The questions of the quizzes by their stems. Answers, options and explanations stay out. */
export function questionRecords({ questions, chapters }: Handbook): SearchRecord[] {
  const chapterOf = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  return questions.map(({ id, kind, chapter, section, volume, stem }) => {
    const { title = '', number = '' } = chapterOf.get(chapter) ?? {};
    return {
      ...plain('题目', 1),
      url: `/learn/practice/#chapter=${chapter}&question=${id}`,
      title: `${KINDS[kind]} · ${title}`,
      place: `${VOLUMES[volume].title} ${number}`,
      volume: VOLUMES[volume].title,
      text: stem,
      headings: [section, title],
    };
  });
}

function termRecords({ terms }: Handbook): SearchRecord[] {
  return terms.map((term) => ({
    ...plain('术语', RANK.term),
    url: `/about/glossary/#${term.id}`,
    title: term.term,
    text: term.definition,
    names: [term.term, ...term.aliases, term.english],
  }));
}

function lawRecords({ law }: Handbook): SearchRecord[] {
  return law.map((note) => ({
    ...plain('法规', RANK.law),
    url: `/about/law/#${note.id}`,
    title: note.about,
    text: `${note.text} ${note.provision}`,
    names: [note.about],
  }));
}

/** What records outside the volumes share; the kind is also their place. */
function plain(kind: string, rank: number) {
  return {
    kind,
    rank,
    place: kind,
    volume: '',
    posts: [],
    names: [] as string[],
    headings: [] as string[],
    asked: [] as string[],
    also: [],
  };
}
