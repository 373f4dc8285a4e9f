import { changedSince, type ReadChapters, readChaptersFrom } from '@/lib/reading.ts';
import { download } from './download.ts';
import { load, parse, type Slot, save, write } from './store.ts';

/** What was read on this device. */
export const READ: Slot<ReadChapters> = {
  key: 'callbook.read',
  version: 1,
  empty: {},
  read: readChaptersFrom,
};

const REFUSED = '浏览器不允许保存，关掉这一页进度就没有了。';

/** A reading path: what has been read is ticked, what changed since is named. Kept on this device only. */
class ReadingPath extends HTMLElement {
  #read: ReadChapters = {};
  /** The browser refused the last save: what this window has is all there is. */
  #unsaved = false;

  connectedCallback(): void {
    const { data, notice } = load(READ);
    this.#read = data;
    this.#say(notice ?? '');
    for (const item of this.#items) {
      const box = item.querySelector('input') as HTMLInputElement;
      box.disabled = false;
      box.addEventListener('change', () => this.#tick(item, box.checked));
    }
    this.querySelector('[data-export]')?.addEventListener('click', () =>
      download('阅读进度.json', write(READ, this.#read)),
    );
    this.querySelector('[data-import]')?.addEventListener('change', (event) => void this.#import(event));
    addEventListener('storage', () => {
      this.#reload();
      this.#show();
    });
    this.#show();
  }

  get #items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-chapter]')];
  }

  #clausesOf(item: HTMLElement): Record<string, string> {
    return JSON.parse(item.dataset.clauses ?? '{}') as Record<string, string>;
  }

  #tick(item: HTMLElement, done: boolean): void {
    const chapter = item.dataset.chapter as string;
    this.#reload();
    if (done) {
      const now = new Date();
      const two = (n: number) => String(n).padStart(2, '0');
      const on = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
      this.#read[chapter] = { on, clauses: this.#clausesOf(item) };
    } else {
      delete this.#read[chapter];
    }
    this.#unsaved = !save(READ, this.#read);
    if (this.#unsaved) this.#say(REFUSED);
    this.#show();
  }

  async #import(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const text = await input.files?.[0]?.text();
    input.value = '';
    if (text === undefined) return;
    const data = parse(READ, text.replace(/^\uFEFF/, ''));
    if (data === null) {
      this.#say('这个文件不是导出的阅读进度，没有读入。');
      return;
    }
    this.#reload();
    this.#read = { ...this.#read, ...data };
    this.#unsaved = !save(READ, this.#read);
    this.#say(this.#unsaved ? `已读入，但是${REFUSED}` : '已读入。');
    this.#show();
  }

  /** Takes over what another window has kept meanwhile; where nothing can be kept, this window's own stays. */
  #reload(): void {
    if (this.#unsaved) return;
    const { data, notice } = load(READ);
    if (notice === null) this.#read = data;
  }

  #show(): void {
    let done = 0;
    for (const item of this.#items) {
      const read = this.#read[item.dataset.chapter as string];
      (item.querySelector('input') as HTMLInputElement).checked = read !== undefined;
      const state = item.querySelector('.path-state') as HTMLElement;
      state.replaceChildren();
      if (!read) continue;
      done++;
      const changed = changedSince(read, this.#clausesOf(item));
      state.textContent =
        changed.length > 0 ? `${read.on}读过，之后有${changed.length}条改动` : `${read.on}读过`;
      state.classList.toggle('changed', changed.length > 0);
    }
    (this.querySelector('.path-progress') as HTMLElement).textContent =
      `已读${done}章，共${this.#items.length}章`;
  }

  #say(text: string): void {
    (this.querySelector('.path-notice') as HTMLElement).textContent = text;
  }
}

customElements.define('reading-path', ReadingPath);
