import { type Progress, practise, progressFrom } from '@/lib/quiz/review.ts';
import { load, type Slot, save } from './store.ts';

/** What was practised on this device. */
export const PROGRESS: Slot<Progress> = {
  key: 'callbook.practice',
  version: 1,
  empty: {},
  read: progressFrom,
};

export const REFUSED = '浏览器不允许保存，关掉这一页进度就没有了。';

/** Keeps that a question was answered now with `share` of its marks; false where the browser refuses. */
export function keepAnswer(id: string, share: number): boolean {
  const { data } = load(PROGRESS);
  data[id] = practise(data[id], share, Date.now());
  return save(PROGRESS, data);
}
