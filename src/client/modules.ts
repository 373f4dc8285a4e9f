import type { Tool } from '@/lib/tools/define.ts';

const modules = import.meta.glob<{ default: Tool }>('../lib/tools/*.tool.ts');

/** Loads the code of one tool, a chunk of its own. Throws for an id that no declaration has. */
export async function loadTool(id: string): Promise<Tool> {
  const load = modules[`../lib/tools/${id}.tool.ts`];
  if (!load) throw new Error(`no tool ${id}`);
  return (await load()).default;
}
