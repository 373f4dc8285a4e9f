import { type WeekTicks, weekTicksFrom } from '@/lib/learn/week.ts';
import { localNow } from './clock.ts';
import { READ } from './reading-path.ts';
import { load, type Slot, save } from './store.ts';

const WEEK: Slot<WeekTicks> = { key: 'callbook.week', version: 1, empty: {}, read: weekTicksFrom };

const REFUSED = '浏览器不允许保存，关掉这一页勾过的就没有了。';

/**
 * The first week of a post: what was tried, practised and asked is ticked and kept on this device. What was read is the
 * reading path's, which stands inside; both go into the record with their days.
 */
class WeekPlan extends HTMLElement {
  #done: Record<string, string> = {};
  /** The browser refused the last save: what this window has is all there is. */
  #unsaved = false;

  connectedCallback(): void {
    for (const box of this.#boxes) {
      box.disabled = false;
      box.addEventListener('change', () => this.#tick(box));
    }
    // A chapter that was ticked: the reading path has kept it by the time the event comes up here.
    this.addEventListener('change', () => this.#show());
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    addEventListener('storage', () => this.#reload());
    this.#reload();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-item]')];
  }

  #reload(): void {
    const { data, notice } = load(WEEK);
    if (!this.#unsaved) this.#done = data[this.dataset.path as string] ?? {};
    if (notice) this.#say(notice);
    this.#show();
  }

  #tick(box: HTMLInputElement): void {
    const item = box.dataset.item as string;
    const { data } = load(WEEK);
    if (!this.#unsaved) this.#done = data[this.dataset.path as string] ?? {};
    if (box.checked) this.#done[item] = localNow().slice(0, 10);
    else delete this.#done[item];
    data[this.dataset.path as string] = this.#done;
    this.#unsaved = !save(WEEK, data);
    if (this.#unsaved) this.#say(REFUSED);
  }

  #show(): void {
    for (const box of this.#boxes) box.checked = this.#done[box.dataset.item as string] !== undefined;
    const { data: read } = load(READ);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-done]')) {
      const { done = '' } = cell.dataset;
      cell.textContent = this.#done[done] ?? read[done]?.on ?? '';
    }
    const progress = this.querySelector('.week-progress') as HTMLElement;
    const boxes = this.#boxes;
    progress.textContent = `试、练、问：做完${boxes.filter((box) => box.checked).length}项，共${boxes.length}项`;
  }

  #say(text: string): void {
    (this.querySelector('.week-notice') as HTMLElement).textContent = text;
  }
}

customElements.define('week-plan', WeekPlan);
