import type { Found } from '@/lib/search/engine.ts';
import { excerpt, markedPieces } from '@/lib/search/excerpt.ts';
import type { ShownRecord } from '@/lib/search/records.ts';

const EXCERPT = 96;

/** A result as an option of the list: title, place and excerpt, what was looked for marked. */
export function resultLink(record: ShownRecord, marks: readonly string[], index: number): HTMLElement {
  const link = document.createElement('a');
  link.href = record.url;
  link.id = `search-result-${index}`;
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  link.append(
    line('search-title', marked(record.title, marks)),
    line('search-place', [record.place]),
    line('search-excerpt', marked(excerpt(record.text, marks, EXCERPT), marks)),
  );
  return link;
}

/** What the search says about its results, in one or two sentences. */
export function statusOf(query: string, { hits, complete, corrected }: Found): string {
  const instead = corrected === null ? '' : `按「${corrected}」查找。`;
  if (hits.length === 0) return `没有找到「${query}」。换个说法，或者少打几个字试试。`;
  return complete ? `${instead}${hits.length}条结果。` : `${instead}没有一条全部符合，下面按符合多少排列。`;
}

/** A button that does `act`, with `text` on it. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** An option of a select; the empty value stands for all. */
export function option(text: string, value = text): HTMLOptionElement {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = text;
  return made;
}

/** A heading with buttons below it. */
export function choices(heading: string, buttons: readonly HTMLElement[]): HTMLElement[] {
  const title = document.createElement('p');
  title.textContent = heading;
  const list = document.createElement('ul');
  list.append(
    ...buttons.map((each) => {
      const item = document.createElement('li');
      item.append(each);
      return item;
    }),
  );
  return [title, list];
}

function line(className: string, content: (Node | string)[]): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.append(...content);
  return made;
}

function marked(text: string, marks: readonly string[]): (Node | string)[] {
  return markedPieces(text, marks).map((piece) => {
    if (!piece.marked) return piece.text;
    const mark = document.createElement('mark');
    mark.textContent = piece.text;
    return mark;
  });
}
