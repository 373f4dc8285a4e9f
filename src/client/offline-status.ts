import { type OfflineState, percentOf, takeUpdate, watchOffline } from './offline.ts';

/** In every page's head: how much of the handbook is on this device. */
class OfflineStatus extends HTMLElement {
  connectedCallback(): void {
    watchOffline((state) => {
      const label = this.querySelector('a');
      if (label) label.textContent = labelOf(state);
    });
  }
}

function labelOf({ refusal, kept, waiting }: OfflineState): string {
  if (refusal === 'copied') return '离线版';
  if (waiting) return '有新版本';
  const percent = kept ? percentOf(kept) : 0;
  if (percent === 100) return '全部可离线';
  return percent === 0 ? '离线：未保存' : `离线：已保存${percent}%`;
}

/** The quiet bar of a new version; it is taken when the reader says so. */
function announce(): void {
  if (document.querySelector('.update-bar')) return;
  const bar = document.createElement('div');
  bar.className = 'update-bar';
  bar.role = 'status';
  const text = document.createElement('p');
  text.textContent = '手册有新版本。更新后，打开着的手册页面会重新载入。';
  bar.append(
    text,
    button('更新', takeUpdate),
    button('以后再说', () => bar.remove()),
  );
  document.body.append(bar);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

customElements.define('offline-status', OfflineStatus);
let announced = false;
watchOffline(({ waiting }) => {
  if (waiting && !announced) announce();
  announced = waiting;
});
