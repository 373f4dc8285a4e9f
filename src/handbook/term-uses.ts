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

/**
 * A clause's HTML with the first occurrence of each term made a link to the glossary. Only text is touched: what stands
 * inside a link already, and every tag, is left as it is.
 */
export function linkTerms(html: string, terms: readonly Term[]): string {
  const waiting = longestFirst(terms);
  let insideLink = 0;
  return html
    .split(/(<[^>]+>)/)
    .map((part) => {
      if (part.startsWith('<')) {
        if (/^<a[\s>]/.test(part)) insideLink++;
        if (part === '</a>') insideLink--;
        return part;
      }
      return insideLink > 0 ? part : linkText(part, waiting);
    })
    .join('');
}

function linkText(text: string, waiting: Term[]): string {
  for (const [i, term] of waiting.entries()) {
    const at = text.indexOf(term.term);
    if (at < 0) continue;
    waiting.splice(i, 1);
    const title = term.definition.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    const link = `<a class="term" href="/about/glossary/#${term.id}" title="${title}">${term.term}</a>`;
    const before = text.slice(0, at);
    const after = text.slice(at + term.term.length);
    return linkText(before, waiting) + link + linkText(after, waiting);
  }
  return text;
}
