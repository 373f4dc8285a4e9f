import type { Tool } from '../lib/tools/define.ts';

const modules = import.meta.glob<{ default: Tool }>('../lib/tools/*.tool.ts', { eager: true });

/** Every declared tool, for pages made at build time. */
export const tools: Tool[] = Object.values(modules).map((module) => module.default);
