import { handbook } from 'virtual:handbook';
import { tools } from '@/handbook/all-tools.ts';
import { publishTool } from '@/lib/tools/describe.ts';

/** Every tool for other programs: what it takes, what it answers, and worked examples. */
export function GET(): Response {
  return Response.json({
    asOf: handbook.asOf,
    rulesVersion: handbook.rulesVersion,
    tools: tools.map(publishTool),
  });
}
