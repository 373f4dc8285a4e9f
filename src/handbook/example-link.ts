import type { Example, Tool } from '../lib/tools/define.ts';
import { formOf } from '../lib/tools/raw.ts';
import { writeShared } from '../lib/tools/share.ts';

/** What stands after the # of a tool's address to open it with a worked example filled in. */
export function exampleLink(tool: Tool, example: Example<unknown>, rulesVersion: string): string {
  return writeShared({
    rules: rulesVersion,
    volume: example.volume,
    date: example.date,
    form: formOf(tool.fields, example.input as Record<string, unknown>),
  });
}
