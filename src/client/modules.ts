import type { SentTool } from '@/lib/tools/define.ts';
import type { ToolData } from '@/lib/tools/describe.ts';

const modules = import.meta.glob<{ default: SentTool }>('../lib/tools/*.tool.ts');

/**
 * Loads the code of one tool, a chunk of its own, and the data it computes with under this version of the rules. Rejects
 * for an id that no declaration has, and where either cannot be fetched.
 */
export async function loadTool(
  id: string,
  rulesVersion: string,
): Promise<{ tool: SentTool; data: ToolData }> {
  const load = modules[`../lib/tools/${id}.tool.ts`];
  if (!load) throw new Error(`no tool ${id}`);
  const [module, response] = await Promise.all([
    load(),
    fetch(`/tools/${id}.data.json?rules=${rulesVersion}`),
  ]);
  if (!response.ok) throw new Error(`no data of tool ${id}`);
  const data = (await response.json()) as ToolData;
  return { tool: { ...module.default, reference: data.reference }, data };
}
