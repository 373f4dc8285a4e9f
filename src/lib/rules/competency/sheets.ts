import type { Item } from './item.ts';
import { QA, QUALITY_MANAGER, TRAINER } from './items-quality.ts';
import { AGENT, LEADER, MANAGER, SUPERVISOR } from './items-service.ts';
import { TELESALES_AGENT, TELESALES_LEADER, TELESALES_MANAGER } from './items-telesales.ts';

export const SHEET_POSTS = [
  'agent',
  'supervisor',
  'leader',
  'manager',
  'telesalesAgent',
  'telesalesLeader',
  'telesalesManager',
  'qa',
  'trainer',
  'qualityManager',
] as const;
export type SheetPost = (typeof SHEET_POSTS)[number];

/** What each post is looked at for, by A 6.1 to 6.3: ability, qualities and relations in this order. */
export const SHEETS: Record<SheetPost, readonly Item[]> = {
  agent: AGENT,
  supervisor: SUPERVISOR,
  leader: LEADER,
  manager: MANAGER,
  telesalesAgent: TELESALES_AGENT,
  telesalesLeader: TELESALES_LEADER,
  telesalesManager: TELESALES_MANAGER,
  qa: QA,
  trainer: TRAINER,
  qualityManager: QUALITY_MANAGER,
};
