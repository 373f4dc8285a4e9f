import { handbook } from 'virtual:handbook';
import type { Tool } from '../lib/tools/define.ts';
import { applies } from './applies.ts';

const modules = import.meta.glob<{ default: Tool }>('../lib/tools/*.tool.ts', { eager: true });

/** Every declared tool that applies to a volume in use, for pages made at build time. */
export const tools: Tool[] = Object.values(modules)
  .map((module) => module.default)
  .filter((tool) => applies(tool, handbook.company.volumes));
