import { useEffect, useRef, useState } from 'preact/hooks';
import { load, type Slot, save } from '@/client/store.ts';
import { noteLeft, Sitting, tick } from '@/lib/quiz/sitting.ts';

/** The exam being sat on this device; null where there is none. */
export const SITTING: Slot<Sitting | null> = {
  key: 'callbook.sitting',
  version: 1,
  empty: null,
  read: (data) => (data === null ? null : (Sitting.safeParse(data).data ?? null)),
};

export const UNSAVED = '浏览器不允许保存：考试途中不要刷新或者关掉这一页，否则要从头答。';

/** The sitting, kept on the device after every change, with its clock running and leaving the page noted. */
export function useSitting() {
  const [sitting, setSitting] = useState<Sitting | null>(null);
  const [notice, setNotice] = useState('');
  const current = useRef<Sitting | null>(null);
  const looked = useRef<number | null>(null);

  const put = (next: Sitting | null) => {
    current.current = next;
    setSitting(next);
    if (!save(SITTING, next)) setNotice(UNSAVED);
  };
  const look = () => {
    const now = performance.now();
    const ran = looked.current === null ? null : now - looked.current;
    looked.current = now;
    if (current.current && !current.current.ended) put(tick(current.current, Date.now(), ran));
  };
  const begin = (next: Sitting) => {
    looked.current = performance.now();
    put(next);
  };
  /** A change of the sitting that goes on, after its clock was looked at. */
  const change = (make: (sitting: Sitting) => Sitting) => {
    look();
    if (current.current && !current.current.ended) put(make(current.current));
  };

  useEffect(() => {
    const { data, notice: wrong } = load(SITTING);
    if (wrong) setNotice(wrong);
    current.current = data;
    setSitting(data);
    if (data) look();
    const timer = setInterval(look, 1000);
    let hiddenAt: number | null = null;
    const onVisibility = () => {
      look();
      if (document.hidden) {
        hiddenAt = performance.now();
      } else if (hiddenAt !== null) {
        const away = performance.now() - hiddenAt;
        hiddenAt = null;
        change((sitting) => noteLeft(sitting, away));
      }
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, []);

  return { sitting, notice, begin, change, clear: () => put(null) };
}
