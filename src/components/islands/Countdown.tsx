import { useEffect, useState } from 'preact/hooks';
import { notify, secondsSince } from '@/client/alarm.ts';
import type { Checklist } from '@/lib/tools/outcome.ts';

interface Props {
  clock: NonNullable<Checklist['clock']>;
  /** When it was started, YYYY-MM-DD HH:MM; null before. */
  started: string | null;
  onStart: () => void;
}

/** Minutes that run down from the reader's start, also across a reload; when they are up it says so, rings and notifies. */
export function Countdown({ clock, started, onStart }: Props) {
  // The log keeps whole minutes; a start on this page is counted to the second.
  const [begun, setBegun] = useState<number | null>(null);
  const [, setTick] = useState(0);
  const passed =
    begun === null ? (started === null ? null : secondsSince(started)) : (Date.now() - begun) / 1000;
  const left = passed === null ? null : Math.ceil(clock.minutes * 60 - passed);
  const up = left !== null && left <= 0;

  useEffect(() => {
    if (started === null) {
      setBegun(null);
      return;
    }
    if (up) return;
    const timer = setInterval(() => setTick((tick) => tick + 1), 250);
    return () => clearInterval(timer);
  }, [started, up]);
  useEffect(() => {
    if (up && begun !== null) notify(clock.title, clock.whenUp);
  }, [up]);

  if (left === null) {
    const start = () => {
      setBegun(Date.now());
      onStart();
      if ('Notification' in window && Notification.permission === 'default') {
        void Notification.requestPermission();
      }
    };
    return (
      <p class="countdown">
        <button type="button" class="primary" onClick={start}>
          开始计时：{clock.minutes}分钟
        </button>
      </p>
    );
  }
  const minutes = Math.max(0, Math.floor(left / 60));
  const seconds = Math.max(0, left % 60);
  return (
    <div class={`countdown ${up ? 'up' : ''}`}>
      <p class="countdown-left" role="timer" aria-label={clock.title}>
        {clock.title} {minutes}:{String(seconds).padStart(2, '0')}
      </p>
      <p role="alert">{up ? clock.whenUp : ''}</p>
    </div>
  );
}
