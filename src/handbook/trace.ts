import type { Handbook } from './types.ts';

/** How much of one section of a source document the clauses carry. */
export interface SectionTrace {
  /** The document, A–E. */
  document: string;
  /** The section's heading in the document. */
  section: string;
  /** How many of its facts are to be carried (not marked carry: false). */
  due: number;
  /** How many of those a clause carries. */
  carried: number;
  /** Ids of those that none does. */
  missing: string[];
}

/**
 * What the clauses carry of the source facts, section by section in the order of the sources; sections with nothing to
 * carry are left out. `scope` limits it to a document (`A`) or to the sections of one whose heading begins so: `A/5` is
 * 5, 5.1 … 5.11, `A/5.1` is not 5.10.
 */
export function traceFacts(
  { documents, clauses }: Pick<Handbook, 'documents' | 'clauses'>,
  scope = '',
): SectionTrace[] {
  const inClauses = new Set(clauses.flatMap((clause) => clause.facts));
  const sections = new Map<string, SectionTrace>();
  for (const { id: document, facts } of documents) {
    for (const { id, section, carry } of facts) {
      if (carry === false || !isWithin(scope, document, section)) continue;
      const key = `${document}/${section}`;
      const entry = sections.get(key) ?? { document, section, due: 0, carried: 0, missing: [] };
      sections.set(key, entry);
      entry.due += 1;
      if (inClauses.has(id)) entry.carried += 1;
      else entry.missing.push(id);
    }
  }
  return [...sections.values()];
}

function isWithin(scope: string, document: string, section: string): boolean {
  if (scope === '' || scope === document) return true;
  if (!scope.startsWith(`${document}/`)) return false;
  const prefix = scope.slice(document.length + 1);
  const cutsNumber = /\d$/.test(prefix) && /^\d/.test(section.slice(prefix.length));
  return section.startsWith(prefix) && !cutsNumber;
}

/** Sections as lines: a title for each document, a line for each section with its first `shown` missing ids, totals. */
export function describeTrace(
  sections: readonly SectionTrace[],
  titles: Readonly<Record<string, string>>,
  shown: number,
): string[] {
  const documents = [...new Set(sections.map((section) => section.document))];
  const lines = documents.flatMap((document) => {
    const own = sections.filter((section) => section.document === document);
    return [
      `${document} ${titles[document] ?? ''}`.trimEnd(),
      ...own.map((section) => `${counts(section)}  ${section.section}${missing(section.missing, shown)}`),
      `${counts(sum(own))}  ${document} in all`,
      '',
    ];
  });
  return documents.length === 1 ? lines.slice(0, -1) : [...lines, `${counts(sum(sections))}  in all`];
}

/** Carried and due of all the sections together. */
export function sum(sections: readonly SectionTrace[]): Pick<SectionTrace, 'carried' | 'due'> {
  return {
    carried: sections.reduce((total, section) => total + section.carried, 0),
    due: sections.reduce((total, section) => total + section.due, 0),
  };
}

function counts({ carried, due }: Pick<SectionTrace, 'carried' | 'due'>): string {
  return `${String(carried).padStart(6)} of ${String(due).padStart(4)}`;
}

function missing(ids: readonly string[], shown: number): string {
  if (ids.length === 0) return '';
  const rest = ids.length - shown;
  return `  missing: ${ids.slice(0, shown).join(' ')}${rest > 0 ? ` … and ${rest} more` : ''}`;
}
