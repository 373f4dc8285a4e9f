import { askWorker, type OfflineState, percentOf, takeUpdate, watchOffline } from './offline.ts';
import type { Trouble } from './offline-messages.ts';

const MB = 1_000_000;

const REFUSALS: Record<NonNullable<OfflineState['refusal']>, string> = {
  copied: '这是离线版，全部内容已经在这个文件夹里，不用再保存。',
  insecure:
    '这个地址不是https，浏览器不允许把手册保存在设备上。请改用https地址，或者下载U盘版。没有保存不影响联网阅读。',
  refused:
    '浏览器不允许保存：可能是无痕窗口，也可能禁用了网站数据。请换普通窗口打开，或者下载U盘版。没有保存不影响联网阅读。',
};

const TROUBLES: Record<Trouble, string> = {
  network: '网络断了，没有存完。已经存下的留着，连上以后再按一次，从断的地方接着存。',
  'other-version': '服务器上已经换了版本，没有存完。请等「有新版本」出现后更新，再接着存。',
  'no-space': '这台设备放不下了，没有存完。腾出空间后再按一次，或者下载U盘版。',
};

/** 「离线可用」: keeps the whole handbook on this device, with its progress, and can be stopped and taken up again. */
class OfflinePanel extends HTMLElement {
  connectedCallback(): void {
    this.#on('[data-fetch]', () => {
      void navigator.storage?.persist?.().catch(() => false);
      askWorker({ ask: 'fetch' });
    });
    this.#on('[data-cancel]', () => askWorker({ ask: 'cancel' }));
    this.#on('[data-update]', takeUpdate);
    watchOffline((state) => this.#show(state));
  }

  #on(selector: string, act: () => void): void {
    this.querySelector(selector)?.addEventListener('click', act);
  }

  #show({ refusal, kept, waiting }: OfflineState): void {
    const percent = kept ? percentOf(kept) : 0;
    const whole = percent === 100;
    const busy = kept?.busy ?? false;
    const fetchButton = this.#shown('[data-fetch]', !refusal && !busy && !whole && kept !== null);
    fetchButton.textContent = `${kept?.trouble ? '接着保存' : '全部保存'}（下载约${megabytes(kept?.leftBytes)}）`;
    this.#shown('[data-cancel]', busy);
    this.#shown('[data-update]', waiting);
    const bar = this.#shown('progress', kept !== null && !refusal) as HTMLProgressElement;
    bar.value = percent;
    this.#say('[data-state]', stateOf(refusal, kept, percent, waiting));
    this.#say('[data-trouble]', !busy && kept?.trouble ? TROUBLES[kept.trouble] : '');
  }

  #shown(selector: string, shown: boolean): HTMLElement {
    const element = this.querySelector(selector) as HTMLElement;
    element.hidden = !shown;
    return element;
  }

  #say(selector: string, text: string): void {
    const element = this.querySelector(selector) as HTMLElement;
    if (element.textContent !== text) element.textContent = text;
  }
}

function stateOf(
  refusal: OfflineState['refusal'],
  kept: OfflineState['kept'],
  percent: number,
  waiting: boolean,
): string {
  if (refusal) return REFUSALS[refusal];
  if (!kept) return '正在看这台设备上存了多少……';
  const parts = [
    waiting ? '有新版本，已经存好，按「更新」换上。' : '',
    percent === 100
      ? `全部可离线，占用${megabytes(kept.wholeBytes)}。`
      : `${kept.busy ? '正在保存：' : ''}已保存${percent}%，${megabytes(kept.keptBytes)}，共${megabytes(kept.wholeBytes)}。`,
  ];
  return parts.join('');
}

function megabytes(bytes = 0): string {
  return `${(bytes / MB).toFixed(1)} MB`;
}

customElements.define('offline-panel', OfflinePanel);
