import type { Filters, Found, Search } from '@/lib/search/engine.ts';
import { recentFrom, withRecent } from '@/lib/search/recent.ts';
import { SearchFilters } from './search-filters.ts';
import { button, choices, resultLink, statusOf } from './search-view.ts';
import { load, type Slot, save } from './store.ts';

const PAGE = 10;
const RECENT: Slot<string[]> = { key: 'callbook.searches', version: 1, empty: [], read: recentFrom };

/** The search dialog: opens with / or Ctrl-K, moves with the arrow keys, and follows a result with Enter. */
class SiteSearch extends HTMLElement {
  #engine: Promise<Search> | null = null;
  #filters: SearchFilters | null = null;
  #found: Found | null = null;
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
    // Half-typed pinyin of an input method is no query yet.
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) void this.#search();
    });
    input.addEventListener('compositionend', () => void this.#search());
    input.addEventListener('keydown', (event) => void this.#move(event));
    this.#dialog.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (target === this.#dialog) this.#dialog.close();
      if (!target.closest('a')) return;
      this.#remember();
      this.#dialog.close();
    });
    const asked = new URLSearchParams(location.search).get('q');
    if (asked) this.open(asked);
  }

  open(query = this.#input.value): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#input.value = query;
    this.#input.select();
    void this.#search();
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

  get #links(): HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll('a')];
  }

  #load(): Promise<Search> {
    this.#engine ??= import('./search-source.ts').then(({ openSearch }) => openSearch());
    return this.#engine;
  }

  async #search(): Promise<void> {
    const asked = ++this.#asked;
    const query = this.#input.value.trim();
    try {
      const engine = await this.#load();
      if (!this.#filters) {
        const facets = await engine.facets();
        this.#filters ??= new SearchFilters(this, facets, () => void this.#search());
      }
      const filters: Filters = this.#filters.chosen;
      const found = query === '' ? null : await engine.search(query, filters);
      const records = found ? await engine.show(found.hits.slice(0, PAGE)) : [];
      if (asked !== this.#asked) return;
      this.#found = found;
      this.#active = -1;
      this.#input.removeAttribute('aria-activedescendant');
      this.#results.replaceChildren();
      this.#append(records);
      this.#say(found ? statusOf(query, found) : '');
      this.#help(query, found);
      this.#results.dataset.query = query;
    } catch {
      if (asked !== this.#asked) return;
      this.#engine = null;
      this.#results.replaceChildren();
      this.#say('搜索没有准备好，请检查连接后再试。');
      this.#results.dataset.query = query;
    }
  }

  #append(records: Awaited<ReturnType<Search['show']>>): void {
    const shown = this.#links.length;
    const marks = this.#found?.marks ?? [];
    this.#results.append(...records.map((record, index) => resultLink(record, marks, shown + index)));
    const some = this.#links.length > 0;
    this.#input.setAttribute('aria-expanded', String(some));
    this.#results.hidden = !some;
    (this.querySelector('.search-more') as HTMLElement).hidden =
      this.#links.length >= (this.#found?.hits.length ?? 0);
  }

  /** Lists the next page of results. */
  async #more(): Promise<void> {
    const asked = this.#asked;
    const shown = this.#links.length;
    const engine = await this.#load();
    const records = await engine.show(this.#found?.hits.slice(shown, shown + PAGE) ?? []);
    if (asked === this.#asked && shown === this.#links.length) this.#append(records);
  }

  #say(status: string): void {
    (this.querySelector('.search-status') as HTMLElement).textContent = status;
  }

  /** Below the results: recent queries before anything is typed, a way on where nothing was found. */
  #help(query: string, found: Found | null): void {
    const help = this.querySelector('.search-help') as HTMLElement;
    const more = this.querySelector('.search-more') as HTMLElement;
    more.replaceChildren(button(`再列${PAGE}条`, () => void this.#more()));
    help.replaceChildren();
    if (found?.practising) void this.#offerQuestions(query, help);
    const recent = load(RECENT).data;
    if (query === '' && recent.length > 0) {
      help.append(
        ...choices(
          '最近搜过',
          recent.map((text) => button(text, () => this.open(text))),
        ),
        button('清除最近搜过的', () => {
          save(RECENT, []);
          this.open('');
        }),
      );
    }
    if (!found || found.hits.length > 0) return;
    if (found.nearest.length > 0) {
      help.append(
        ...choices(
          '相近的词',
          found.nearest.map((text) => button(text, () => this.open(text))),
        ),
      );
    }
    const report = document.createElement('p');
    report.className = 'search-report';
    report.textContent = `在手册里搜「${query}」，没有找到。`;
    const copy = button('复制这句话，告诉制度负责人', () => {
      navigator.clipboard?.writeText(report.textContent ?? '').then(
        () => this.#say('已复制。'),
        () => this.#say('浏览器不允许复制，请手工选中这句话。'),
      );
    });
    help.append(report, copy);
  }

  /** Leads to the questions that fit, once they are counted. */
  async #offerQuestions(query: string, help: Element): Promise<void> {
    const asked = this.#asked;
    const engine = await this.#load();
    const count = await engine.countQuestions(query, this.#filters?.chosen).catch(() => 0);
    if (asked !== this.#asked || count === 0) return;
    help.prepend(button(`练习题里有${count}道`, () => this.#filters?.keepTo('题目')));
  }

  #remember(): void {
    save(RECENT, withRecent(load(RECENT).data, this.#input.value));
  }

  async #move(event: KeyboardEvent): Promise<void> {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      (this.#links[this.#active] ?? this.#links[0])?.click();
      return;
    }
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || this.#links.length === 0) return;
    event.preventDefault();
    if (event.key === 'ArrowDown' && this.#active === this.#links.length - 1) await this.#more();
    const links = this.#links;
    links[this.#active]?.setAttribute('aria-selected', 'false');
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#active = (from + step + links.length) % links.length;
    const active = links[this.#active] as HTMLAnchorElement;
    active.setAttribute('aria-selected', 'true');
    active.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', active.id);
  }
}

customElements.define('site-search', SiteSearch);
