import type { ToolIslandProps } from '../components/islands/ToolIsland.tsx';
import type { Tool } from '../lib/tools/define.ts';
import { describeTool, samplesOf, type ToolData } from '../lib/tools/describe.ts';
import type { ClauseLink } from '../lib/tools/report.ts';
import { VOLUMES, type Volume } from '../lib/volumes.ts';
import type { Handbook } from './types.ts';

function volumesOf(tool: Tool, handbook: Handbook): Volume[] {
  return tool.volumes.filter((volume) => handbook.company.volumes.includes(volume));
}

/** What a tool's island is drawn from, as plain data. */
export function toolProps(
  tool: Tool,
  handbook: Handbook,
  place: { volume: Volume | undefined; standalone: boolean },
): ToolIslandProps {
  const volumes = volumesOf(tool, handbook);
  const chosen =
    place.volume && volumes.includes(place.volume) ? place.volume : (volumes[0] ?? tool.volumes[0]);
  if (!chosen) throw new Error(`tool ${tool.id} names no volume`);
  return {
    tool: { ...describeTool(tool), volumes },
    rulesVersion: handbook.rulesVersion,
    volume: chosen,
    standalone: place.standalone,
  };
}

/** Whether the form of a tool has a table, which takes an island with the code for it. */
export function hasTable(tool: Tool): boolean {
  return Object.values(tool.fields).some((field) => field.kind === 'table');
}

/** What a tool computes with and links to, as plain data, and no more: the figures and clauses of its topics and volumes. */
export function toolData(tool: Tool, handbook: Handbook): ToolData {
  const figures = handbook.figures.filter((figure) =>
    tool.topics.includes(figure.id.split('.')[0] as string),
  );
  const prefixes = volumesOf(tool, handbook).flatMap((volume) =>
    tool.topics.map((topic) => `${VOLUMES[volume].prefix}.${topic}.`),
  );
  const titles = new Map(handbook.chapters.map((chapter) => [chapter.id, chapter.title]));
  const clauses: Record<string, ClauseLink> = {};
  for (const { id, number, chapter, url, volume } of handbook.clauses) {
    if (prefixes.some((prefix) => id.startsWith(prefix))) {
      clauses[id] = { number, title: titles.get(chapter) ?? '', url, volume };
    }
  }
  return {
    figures,
    holidays: tool.needsHolidays ? handbook.holidays : {},
    reference: tool.reference,
    clauses,
    law: Object.fromEntries(handbook.law.map((note) => [note.id, note.about])),
    samples: samplesOf(tool),
  };
}
