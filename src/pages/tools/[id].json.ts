import { handbook } from 'virtual:handbook';
import { tools } from '@/handbook/all-tools.ts';
import type { Tool } from '@/lib/tools/define.ts';
import { publishTool } from '@/lib/tools/describe.ts';

export function getStaticPaths() {
  return tools.map((tool) => ({ params: { id: tool.id }, props: { tool } }));
}

/** The tool's description for other programs. */
export function GET({ props }: { props: { tool: Tool } }): Response {
  return Response.json({ rulesVersion: handbook.rulesVersion, ...publishTool(props.tool) });
}
