import type { Holidays } from '../lib/holidays.ts';
import type { Question } from '../lib/quiz/question.ts';
import type { Volume } from '../lib/volumes.ts';
import type { Company } from '../schemas/company.ts';
import type { Diagram } from '../schemas/diagram.ts';
import type { Everyday } from '../schemas/everyday.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Form } from '../schemas/form.ts';
import type { LawNote } from '../schemas/law.ts';
import type { ReadingPath } from '../schemas/path.ts';
import type { Ruling } from '../schemas/ruling.ts';
import type { Term } from '../schemas/term.ts';
import type { Topics } from '../schemas/topics.ts';

/** One rule, as it stands in a chapter. */
export interface Clause {
  id: string;
  volume: Volume;
  /** The chapter's page id, such as operations/05-08-leave. */
  chapter: string;
  /** Its number in the margin: the chapter's number and its place, such as 5.8-3. */
  number: string;
  /** The heading it stands under. */
  heading: string;
  url: string;
  /** Plain text, figures filled in as they read on the day of the build. */
  text: string;
  facts: string[];
  figures: string[];
  rulings: string[];
  law: string[];
  origin: 'source' | 'added';
  /** Posts it binds, from its facts; empty for everyone. */
  roles: string[];
}

export interface Chapter {
  id: string;
  title: string;
  description: string;
  volume: Volume;
  number: string;
  binds: string;
  url: string;
  tools: string[];
  diagrams: string[];
  terms: string[];
}

/** One thing wrong in the content: where, what, and how to mend it. */
export interface Problem {
  file: string;
  id: string;
  message: string;
  remedy: string;
}

export interface Handbook {
  /** The day whose figures the prose shows, YYYY-MM-DD. */
  asOf: string;
  /** Changes with every change of a figure or a rule. */
  rulesVersion: string;
  company: Company;
  topics: Topics;
  documents: { id: string; title: string; facts: Fact[] }[];
  figures: Figure[];
  /** Public holidays by year. */
  holidays: Holidays;
  rulings: Ruling[];
  law: LawNote[];
  terms: Term[];
  /** What people say for the handbook's words. */
  everyday: Everyday[];
  /** In what words readers ask for a clause, by clause id. */
  asked: Record<string, string[]>;
  /** Sheets to fill in. */
  forms: Form[];
  paths: ReadingPath[];
  diagrams: Record<string, Diagram>;
  chapters: Chapter[];
  clauses: Clause[];
  /** The questions of all chapters, in the chapters' order. */
  questions: Question[];
  /** The tools whose worked examples cite a clause, by clause id. */
  citedBy: Record<string, { id: string; title: string }[]>;
  /** The terms that a chapter uses first in a clause, by clause id. */
  firstUses: Record<string, string[]>;
}
