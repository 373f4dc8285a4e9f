/** Seconds from a moment on the reader's clock (YYYY-MM-DD HH:MM) until now. */
export function secondsSince(moment: string): number {
  return (Date.now() - new Date(moment.replace(' ', 'T')).getTime()) / 1000;
}

/** Tells the reader by whatever the browser allows: a system notification and two short tones. */
export function notify(title: string, body: string): void {
  if ('Notification' in window && Notification.permission === 'granted') new Notification(title, { body });
  try {
    const audio = new AudioContext();
    for (const start of [0, 0.4]) {
      const tone = audio.createOscillator();
      tone.frequency.value = 880;
      tone.connect(audio.destination);
      tone.start(audio.currentTime + start);
      tone.stop(audio.currentTime + start + 0.25);
    }
  } catch {
    // Without sound the words on the page remain.
  }
}
