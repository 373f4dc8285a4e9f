import type { SheetPost } from '../rules/competency/sheets.ts';
import type { Checklist } from './outcome.ts';

export const SHEET_NAMES: Record<SheetPost, string> = {
  agent: '客服人员',
  supervisor: '客服督导',
  leader: '客服班长',
  manager: '客服经理',
  telesalesAgent: '电销坐席',
  telesalesLeader: '电销班长',
  telesalesManager: '电销经理',
  qa: '质检员',
  trainer: '培训师',
  qualityManager: '质培经理',
};

/** Who assesses whom, by the table of A 6.1. */
export const ASSESSORS: Record<SheetPost, string> = {
  agent: '由客服班长提出，客服经理确认',
  supervisor: '由客服经理测评，先听取班长意见',
  leader: '由客服经理测评',
  manager: '由公司上级领导测评',
  telesalesAgent: '由电销班长提出，电销经理确认',
  telesalesLeader: '由电销经理测评',
  telesalesManager: '由公司上级领导测评',
  qa: '由质培经理测评',
  trainer: '由质培经理测评',
  qualityManager: '由公司上级领导测评',
};

export const ASSESSMENT_STEPS: Checklist['items'] = [
  { text: '测评以前，把要看的项目和时间段告诉被测评人。', clause: 'ops.competency.timing', who: '测评人' },
  { text: '对照同一张表自评。', clause: 'ops.competency.interview', who: '被测评人' },
  { text: '每个判断写明依据；写不出依据的记为未评。', clause: 'ops.competency.evidence', who: '测评人' },
  { text: '面谈，写下结论、本人意见和要改进的地方，双方签名。', clause: 'ops.competency.interview' },
  {
    text: '不同意结论的，写明理由，请测评人的直接上级复核。',
    clause: 'ops.competency.objection',
    who: '被测评人',
  },
  { text: '测评表由部门经理保管，不公布、不排名。', clause: 'ops.competency.records', who: '部门经理' },
];
