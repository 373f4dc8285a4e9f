import type { Tool } from '../lib/tools/define.ts';
import type { Volume } from '../lib/volumes.ts';

/** Whether a tool applies to at least one of the volumes in use. */
export function applies(tool: Pick<Tool, 'volumes'>, volumes: readonly Volume[]): boolean {
  return tool.volumes.some((volume) => volumes.includes(volume));
}
