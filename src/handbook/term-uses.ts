import type { Term } from '../schemas/term.ts';
import type { Chapter, Clause } from './types.ts';

/** Longer terms first, so that 换班登记 is not read as 换班. */
function longestFirst(terms: readonly Term[]): Term[] {
  return terms.filter(({ term }) => term.length > 1).sort((a, b) => b.term.length - a.term.length);
}

/** The terms that a text uses, longer ones hiding the shorter ones inside them. */
function termsIn(text: string, terms: readonly Term[]): Term[] {
  let rest = text;
  return terms.filter(({ term }) => {
    if (!rest.includes(term)) return false;
    rest = rest.replaceAll(term, '\u0000');
    return true;
  });
}

/**
 * For each clause the ids of the terms that its chapter uses there for the first time: where the prose carries a tooltip.
 * A term that the author marked with <Term> in the chapter is left to the author.
 */
export function firstUses(
  chapters: readonly Chapter[],
  clauses: readonly Clause[],
  terms: readonly Term[],
): Record<string, string[]> {
  const ordered = longestFirst(terms);
  const uses: Record<string, string[]> = {};
  for (const chapter of chapters) {
    const seen = new Set(chapter.terms);
    for (const clause of clauses.filter((c) => c.chapter === chapter.id)) {
      const first = termsIn(clause.text, ordered).filter(({ id }) => !seen.has(id));
      for (const { id } of first) seen.add(id);
      if (first.length > 0) uses[clause.id] = first.map(({ id }) => id);
    }
  }
  return uses;
}

/** For each term id the clauses that use the term or one of its aliases. */
export function usesOf(clauses: readonly Clause[], terms: readonly Term[]): Map<string, Clause[]> {
  return new Map(
    terms.map(({ id, term, aliases }) => [
      id,
      clauses.filter(({ text }) => [term, ...aliases].some((word) => word.length > 1 && text.includes(word))),
    ]),
  );
}

/** A tag, also one with > inside an attribute; captured, so that split keeps it. */
const TAG = /(<(?:"[^"]*"|'[^']*'|[^>"'])*>)/;

/**
 * A clause's HTML with the first occurrence of each term of `first` made a link to the glossary. Only text is touched:
 * what stands inside a link already, every tag, and a term inside a longer one of `all` are left as they are.
 */
export function linkTerms(html: string, first: readonly Term[], all: readonly Term[] = first): string {
  const waiting = new Set(first.map((term) => term.id));
  const byWord = new Map(longestFirst(all).map((term) => [term.term, term]));
  if (waiting.size === 0 || byWord.size === 0) return html;
  const words = new RegExp([...byWord.keys()].map(escapePattern).join('|'), 'g');
  let insideLink = 0;
  return html
    .split(TAG)
    .map((part) => {
      if (part.startsWith('<')) {
        if (/^<a[\s>]/.test(part)) insideLink++;
        if (part === '</a>') insideLink--;
        return part;
      }
      if (insideLink > 0) return part;
      return part.replace(words, (word) => {
        const term = byWord.get(word);
        return term && waiting.delete(term.id) ? termLink(term) : word;
      });
    })
    .join('');
}

function termLink(term: Term): string {
  const title = term.definition.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<a class="term" href="/about/glossary/#${term.id}" title="${title}">${term.term}</a>`;
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
