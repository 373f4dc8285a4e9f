import { handbook } from 'virtual:handbook';
import { tools } from '@/handbook/all-tools.ts';
import { toolData } from '@/handbook/tool-props.ts';
import type { Tool } from '@/lib/tools/define.ts';

export function getStaticPaths() {
  return tools.map((tool) => ({ params: { id: tool.id }, props: { tool } }));
}

/** What the tool's form fetches beside its code. */
export function GET({ props }: { props: { tool: Tool } }): Response {
  return Response.json(toolData(props.tool, handbook));
}
