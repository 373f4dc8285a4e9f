import type { Pagefind, PagefindResult } from './pagefind.ts';

const MOST = 20;

/** The search dialog: opens with / or Ctrl-K, moves with the arrow keys, and follows a result with Enter. */
class SiteSearch extends HTMLElement {
  #engine: Promise<Pagefind> | null = null;
  #asked = 0;
  #active = -1;

  connectedCallback(): void {
    const input = this.#input;
    for (const opener of document.querySelectorAll('[data-open-search]')) {
      opener.addEventListener('click', () => this.open());
    }
    addEventListener('keydown', (event) => {
      const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey;
      if (!slash && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      this.open();
    });
    input.addEventListener('input', () => void this.#search(input.value));
    input.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === this.#dialog || target.closest('a')) this.#dialog.close();
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) this.open(asked);
  }

  open(query = this.#input.value): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.value = query;
    this.#input.select();
    this.#load();
    if (query) void this.#search(query);
  }

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get #results(): HTMLElement {
    return this.querySelector('.search-results') as HTMLElement;
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= (
      import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`) as Promise<Pagefind>
    ).then(async (engine) => {
      await engine.options({ excerptLength: 40 });
      await engine.init();
      return engine;
    });
    return this.#engine;
  }

  async #search(query: string): Promise<void> {
    const asked = ++this.#asked;
    const text = query.normalize('NFKC').trim();
    if (text === '') return this.#show([], '');
    try {
      const engine = await this.#load();
      const rules = await engine.search(text, { filters: { kind: { any: ['条款', '工具'] } } });
      const terms = await engine.search(text, { filters: { kind: { any: ['术语', '法规'] } } });
      const results = [...rules.results, ...terms.results];
      const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      if (asked !== this.#asked) return;
      const many =
        results.length > MOST ? `共${results.length}条，先列${MOST}条。` : `${results.length}条结果。`;
      this.#show(found, results.length > 0 ? many : `没有找到「${text}」。换个说法，或者少打几个字试试。`);
    } catch {
      this.#engine = null;
      this.#show([], '搜索没有准备好，请检查连接后再试。');
    }
  }

  #show(found: PagefindResult[], status: string): void {
    (this.querySelector('.search-status') as HTMLElement).textContent = status;
    this.#active = -1;
    this.#input.setAttribute('aria-expanded', String(found.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
    this.#results.replaceChildren(...found.map((result, index) => this.#entry(result, index)));
  }

  #entry(result: PagefindResult, index: number): HTMLElement {
    const link = document.createElement('a');
    link.href = result.url;
    link.id = `search-result-${index}`;
    link.role = 'option';
    link.tabIndex = -1;
    const title = document.createElement('span');
    title.className = 'search-title';
    title.textContent = result.meta.title ?? '';
    const place = document.createElement('span');
    place.className = 'search-place';
    place.textContent = result.meta.place ?? '';
    const excerpt = document.createElement('span');
    excerpt.className = 'search-excerpt';
    excerpt.append(...marked(result.excerpt));
    link.append(title, place, excerpt);
    return link;
  }

  #move(event: KeyboardEvent): void {
    const links = [...this.#results.querySelectorAll<HTMLAnchorElement>('a')];
    if (event.key === 'Enter') {
      event.preventDefault();
      (links[this.#active] ?? links[0])?.click();
      return;
    }
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || links.length === 0) return;
    event.preventDefault();
    links[this.#active]?.removeAttribute('aria-selected');
    const step = event.key === 'ArrowDown' ? 1 : -1;
    this.#active = (this.#active + step + links.length) % links.length;
    const active = links[this.#active] as HTMLAnchorElement;
    active.setAttribute('aria-selected', 'true');
    active.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', active.id);
  }
}

/** Pagefind's excerpt after the title, as nodes: its <mark> kept, everything else as plain text, never as HTML. */
function marked(excerpt: string): Node[] {
  const body = excerpt.slice(excerpt.indexOf('｜') + 1);
  const plain = new DOMParser().parseFromString(body, 'text/html').body;
  return [...plain.childNodes].map((node) => {
    if (!(node instanceof HTMLElement)) return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('site-search', SiteSearch);
