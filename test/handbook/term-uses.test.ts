import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstUses, linkTerms, usesOf } from '../../src/handbook/term-uses.ts';
import type { Chapter, Clause, Handbook } from '../../src/handbook/types.ts';

type Term = Handbook['terms'][number];

const term = (id: string, word: string, aliases: string[] = [], definition = '解释。'): Term => ({
  id,
  term: word,
  english: id,
  definition,
  aliases,
});
const TERMS = [
  term('swap', '换班', ['调班']),
  term('swap-form', '换班登记'),
  term('form', '登记'),
  term('shift', '班'),
];

const chapter = (id: string, ...terms: string[]) => ({ id, terms }) as Chapter;
const clause = (id: string, text: string, of = 'one') => ({ id, text, chapter: of }) as Clause;

describe('firstUses', () => {
  const uses = (texts: string[], terms: Term[] = TERMS, ...marked: string[]) =>
    firstUses(
      [chapter('one', ...marked)],
      texts.map((text, i) => clause(`c${i + 1}`, text)),
      terms,
    );

  it('names the clause where the chapter uses a term for the first time, and no later one', () => {
    expect(uses(['不相干。', '可以换班。', '换班要登记。', '换班、登记。'])).toEqual({
      c2: ['swap'],
      c3: ['form'],
    });
  });

  it('takes the longest term: a shorter one inside it is not used there', () => {
    expect(uses(['换班登记。'])).toEqual({ c1: ['swap-form'] });
    expect(uses(['换班登记。', '换班。'])).toEqual({ c1: ['swap-form'], c2: ['swap'] });
    expect(uses(['换班登记，再换班。'])).toEqual({ c1: ['swap-form', 'swap'] });
  });

  it('does not see a term across the place of a longer one', () => {
    const terms = [term('long', '甲乙'), term('across', '丙丁')];
    expect(uses(['丙甲乙丁'], terms)).toEqual({ c1: ['long'] });
  });

  it('does not depend on the order of the glossary', () => {
    const texts = ['换班登记，再换班。', '登记。'];
    expect(uses(texts, TERMS.toReversed())).toEqual(uses(texts, TERMS));
  });

  it('leaves a term that the author marked in the chapter to the author', () => {
    expect(uses(['换班。', '换班登记。'], TERMS, 'swap')).toEqual({ c2: ['swap-form'] });
  });

  it('hides the shorter term even where the longer one was used before, or is the author’s', () => {
    expect(uses(['换班登记。', '换班登记。'])).toEqual({ c1: ['swap-form'] });
    expect(uses(['换班登记。'], TERMS, 'swap-form')).toEqual({});
  });

  it('looks at words of one sign and at aliases for nothing', () => {
    expect(uses(['上班、调班。'])).toEqual({});
  });

  it('begins anew in each chapter', () => {
    const clauses = [clause('a1', '换班。', 'a'), clause('b1', '换班。', 'b'), clause('a2', '换班。', 'a')];
    expect(firstUses([chapter('a'), chapter('b', 'form')], clauses, TERMS)).toEqual({
      a1: ['swap'],
      b1: ['swap'],
    });
  });
});

describe('usesOf', () => {
  it('lists by term the clauses that say it or an alias, in order', () => {
    const clauses = [clause('c1', '调班。'), clause('c2', '登记。'), clause('c3', '换班登记。')];
    const uses = usesOf(clauses, TERMS);
    expect([...uses].map(([id, used]) => [id, used.map((c) => c.id)])).toEqual([
      ['swap', ['c1', 'c3']],
      ['swap-form', ['c3']],
      ['form', ['c2', 'c3']],
      ['shift', []],
    ]);
  });

  it('looks at words of one sign for nothing, as aliases too', () => {
    const uses = usesOf([clause('c1', '上班。')], [term('duty', '当值', ['班'])]);
    expect(uses.get('duty')).toEqual([]);
  });
});

/** A link as it must stand in the HTML. */
const link = (id: string, word: string, title = '解释。') =>
  `<a class="term" href="/about/glossary/#${id}" title="${title}">${word}</a>`;
const swap = link('swap', '换班');
const swapForm = link('swap-form', '换班登记');

describe('linkTerms', () => {
  it.each<[name: string, html: string, linked: string]>([
    ['links the first occurrence only', '<p>先换班，后换班。</p>', `<p>先${swap}，后换班。</p>`],
    [
      'the first over several tags',
      '<p><b>换班</b>和换班。</p><p>换班</p>',
      `<p><b>${swap}</b>和换班。</p><p>换班</p>`,
    ],
    ['takes the longest term', '<p>换班登记。</p>', `<p>${swapForm}。</p>`],
    ['and a shorter one before it', '<p>换班要换班登记。</p>', `<p>${swap}要${swapForm}。</p>`],
    ['and a shorter one after it', '<p>换班登记才换班。</p>', `<p>${swapForm}才${swap}。</p>`],
    [
      'leaves a second occurrence of the longer one whole',
      '换班登记、换班登记、换班。',
      `${swapForm}、换班登记、${swap}。`,
    ],
    ['nothing inside a link', '<a href="/x/">换班</a>', '<a href="/x/">换班</a>'],
    [
      'nothing deeper inside a link',
      '<a href="/x/"><b>换班</b>、换班</a>',
      '<a href="/x/"><b>换班</b>、换班</a>',
    ],
    ['but after it', '<a href="/x/">换班</a>换班', `<a href="/x/">换班</a>${swap}`],
    ['and in what only begins like a link', '<abbr>换班</abbr>', `<abbr>${swap}</abbr>`],
    ['nothing inside a tag', '<data title="换班">2次</data>', '<data title="换班">2次</data>'],
    [
      'nothing inside a tag that holds a >',
      '<data title="多于>换班">2次</data>',
      '<data title="多于>换班">2次</data>',
    ],
    ['nothing inside a comment', '<!-- 换班 -->', '<!-- 换班 -->'],
    ['text without terms stays', '<p>登 记</p>', '<p>登 记</p>'],
    ['no words of one sign', '上班', '上班'],
    ['no text at all', '', ''],
  ])('%s', (_, html, linked) => {
    expect(linkTerms(html, TERMS)).toBe(linked);
  });

  it('escapes the definition in the title', () => {
    const terms = [term('swap', '换班', [], '"对换" <b>班次</b> & 还班；&quot;')];
    const title = '&quot;对换&quot; &lt;b>班次&lt;/b> &amp; 还班；&amp;quot;';
    expect(linkTerms('换班', terms)).toBe(link('swap', '换班', title));
  });

  it('never links what a definition says', () => {
    const terms = [term('swap', '换班', [], '要登记。'), term('form', '登记', [], '写下换班。')];
    const linked = `${link('swap', '换班', '要登记。')}、${link('form', '登记', '写下换班。')}`;
    expect(linkTerms('换班、登记', terms)).toBe(linked);
  });

  const piece = fc.constantFrom(
    '换班',
    '换班登记',
    '登记',
    '班',
    '，',
    '<p>',
    '</p>',
    '<a href="/x/">',
    '</a>',
    '<b>',
  );
  const html = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

  it('adds links and changes nothing else, and each term at most once', () => {
    fc.assert(
      fc.property(html, (before) => {
        const after = linkTerms(before, TERMS);
        expect(after.replace(/<a class="term"[^>]*>(.*?)<\/a>/g, '$1')).toBe(before);
        const linked = [...after.matchAll(/#([a-z-]+)"/g)].map(([, id]) => id);
        expect(new Set(linked).size).toBe(linked.length);
      }),
    );
  });

  it('does not change the glossary that it is given', () => {
    const terms = [...TERMS];
    linkTerms('换班登记', terms);
    expect(terms).toEqual(TERMS);
  });
});

describe('a chapter as Clause.astro links it', () => {
  /** Every clause with the terms that it uses first. */
  const chapterOf = (...texts: string[]) => {
    const clauses = texts.map((text, i) => clause(`c${i + 1}`, text));
    const uses = firstUses([chapter('one')], clauses, TERMS);
    return clauses.map(({ id, text }) =>
      linkTerms(
        text,
        TERMS.filter((t) => uses[id]?.includes(t.id)),
        TERMS,
      ),
    );
  };

  it('links each term once, where it is used first', () => {
    expect(chapterOf('可以换班。', '换班要登记。')).toEqual([
      `可以${swap}。`,
      `换班要${link('form', '登记')}。`,
    ]);
  });

  it('does not link a term inside a longer one that was linked in an earlier clause', () => {
    expect(chapterOf('先换班登记。', '换班登记以后换班。')).toEqual([
      `先${swapForm}。`,
      `换班登记以后${swap}。`,
    ]);
  });
});
