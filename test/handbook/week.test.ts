import { describe, expect, test } from 'vitest';
import { loadTools } from '../../src/handbook/tools.ts';
import { weekOf } from '../../src/handbook/week.ts';
import { readShared } from '../../src/lib/tools/share.ts';
import { handbook, ROOT } from '../content/repo.ts';

const tools = await loadTools(ROOT);
const DAYS = 5;

describe.each(handbook.paths.map((path) => [path.id, path] as const))('the first week: %s', (_, path) => {
  const week = weekOf(path, handbook, tools, DAYS);

  test('reads the whole path in its order, something on every day', () => {
    expect(week.flatMap(({ chapters }) => chapters.map(({ chapter }) => chapter.id))).toEqual(path.chapters);
    expect(week).toHaveLength(Math.min(DAYS, path.chapters.length));
    for (const { chapters, minutes } of week) {
      expect(chapters.length).toBeGreaterThan(0);
      expect(minutes).toBe(chapters.reduce((sum, chapter) => sum + chapter.minutes, 0));
    }
  });

  test('tries a tool once, at most three a day, each with an example of its volume', () => {
    const tried = week.flatMap((day) => day.tools);
    expect(new Set(tried.map(({ id }) => id)).size).toBe(tried.length);
    expect(tried.length).toBeGreaterThan(0);
    for (const { tools: today } of week) expect(today.length).toBeLessThanOrEqual(3);
    for (const { id, href, example } of tried) {
      const tool = tools.find((t) => t.id === id);
      const [page, fragment = ''] = href.split('#');
      expect(page).toBe(`/tools/${id}/`);
      expect(tool && readShared(fragment, tool)).toMatchObject({ volume: path.volume, problems: [] });
      expect(tool?.examples.find((e) => e.volume === path.volume)?.title).toBe(example);
    }
  });

  test('tries what stands in the chapters of the day, where anything does', () => {
    const before = new Set<string>();
    for (const day of week) {
      const placed = day.chapters
        .flatMap(({ chapter }) => chapter.tools)
        .filter((id) => !before.has(id))
        .filter((id) => tools.find((tool) => tool.id === id)?.examples.some((e) => e.volume === path.volume));
      for (const { id } of day.tools) {
        if (placed.length > 0) expect(placed).toContain(id);
        before.add(id);
      }
    }
  });

  test('asks about examples of figures that the chapters of the day state', () => {
    for (const day of week) {
      const labels = handbook.figures
        .filter(({ example }) => example)
        .filter(({ volumes }) =>
          day.chapters.some(({ clauses }) => clauses.some(({ id }) => id === volumes[path.volume]?.clause)),
        )
        .map(({ label }) => label);
      expect(labels).toEqual(expect.arrayContaining(day.toAsk));
      expect(day.toAsk.length).toBeLessThanOrEqual(3);
    }
  });
});

test('a new agent tries the calls, the leave and the swap of the chapters read that day', () => {
  const agent = handbook.paths.find(({ id }) => id === 'agent');
  const week = agent ? weekOf(agent, handbook, tools, DAYS) : [];
  const day = week.find(({ chapters }) =>
    chapters.some(({ chapter }) => chapter.id === 'operations/05-08-leave'),
  );
  expect(day?.tools.map(({ id }) => id)).toEqual(expect.arrayContaining(['leave']));
  expect(week.every(({ chapters }) => chapters.every(({ questions }) => questions >= 0))).toBe(true);
});
