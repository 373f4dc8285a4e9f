import { splitDays } from '../lib/learn/week.ts';
import type { Tool } from '../lib/tools/define.ts';
import type { Volume } from '../lib/volumes.ts';
import type { ReadingPath } from '../schemas/path.ts';
import { exampleLink } from './example-link.ts';
import { type PathChapter, pathChapters } from './path-chapters.ts';
import type { Handbook } from './types.ts';

/** Tools tried on a day, and figures asked about: more than that nobody does. */
const MOST_A_DAY = 3;

/** A day of the first week. */
export interface WeekDay {
  chapters: (PathChapter & { questions: number })[];
  /** Whole minutes to read its chapters. */
  minutes: number;
  tools: { id: string; title: string; example: string; href: string }[];
  /** Figures of its chapters that are examples only, which the company sets itself: their labels. */
  toAsk: string[];
}

/**
 * The first week of a post: its reading path over `days` days, on each the tools that stand in its chapters or, where none
 * does, those whose worked examples cite it most; every tool once, with an example of the path's volume.
 */
export function weekOf(
  path: ReadingPath,
  handbook: Handbook,
  tools: readonly Tool[],
  days: number,
): WeekDay[] {
  const chapters = pathChapters(path, handbook);
  const tried = new Set<string>();
  return splitDays(
    chapters.map(({ minutes }) => minutes),
    days,
  ).map((places) => {
    const today = places.map((place) => chapters[place] as PathChapter);
    const usable = tools.filter((tool) => !tried.has(tool.id) && exampleOf(tool, path.volume));
    const chosen = toolsOf(today, handbook, usable);
    for (const tool of chosen) tried.add(tool.id);
    return {
      chapters: today.map((item) => ({
        ...item,
        questions: handbook.questions.filter((question) => question.chapter === item.chapter.id).length,
      })),
      minutes: today.reduce((sum, { minutes }) => sum + minutes, 0),
      tools: chosen.map((tool) => {
        const example = exampleOf(tool, path.volume) as Tool['examples'][number];
        const link = exampleLink(tool, example, handbook.rulesVersion);
        return { id: tool.id, title: tool.title, example: example.title, href: `/tools/${tool.id}/#${link}` };
      }),
      toAsk: examplesIn(today, handbook, path.volume),
    };
  });
}

function exampleOf(tool: Tool, volume: Volume): Tool['examples'][number] | undefined {
  return tool.examples.find((example) => example.volume === volume);
}

function toolsOf(chapters: readonly PathChapter[], handbook: Handbook, tools: readonly Tool[]): Tool[] {
  const placed = chapters.flatMap(({ chapter }) => chapter.tools);
  const cited = chapters.flatMap(({ clauses }) => clauses.flatMap(({ id }) => handbook.citedBy[id] ?? []));
  const times = (tool: Tool) => cited.filter(({ id }) => id === tool.id).length;
  const here = tools.filter((tool) => placed.includes(tool.id));
  const near = here.length > 0 ? here : tools.filter((tool) => times(tool) > 0);
  return near.toSorted((a, b) => times(b) - times(a)).slice(0, MOST_A_DAY);
}

function examplesIn(chapters: readonly PathChapter[], handbook: Handbook, volume: Volume): string[] {
  const clauses = new Set(chapters.flatMap((item) => item.clauses.map(({ id }) => id)));
  return handbook.figures
    .filter(({ example, label, volumes }) => {
      const clause = volumes[volume]?.clause;
      return example && clause !== undefined && clauses.has(clause) && !label.startsWith('算例');
    })
    .slice(0, MOST_A_DAY)
    .map(({ label }) => label);
}
