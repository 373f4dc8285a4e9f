// The player inside a SCORM package, built by itself into one classic script: paper.js stands before it in the page.
import { render } from 'preact';
import './player.css';
import type { ScormVersion } from '@/lib/exchange/scorm-interaction.ts';
import type { Paper } from '@/lib/quiz/paper.ts';
import { connect } from './lms.ts';
import { Player } from './Player.tsx';
import { Session } from './session.ts';

declare global {
  interface Window {
    callbookPaper: { version: ScormVersion; paper: Paper };
  }
}

const { version, paper } = window.callbookPaper;
document.title = paper.title;
const lms = connect(version);
const session = new Session(paper, lms);
addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden' && !session.attempt.finished) session.save();
});
addEventListener('pagehide', () => session.leave());
// The session with the platform is over: a page that comes back begins the next one.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
render(
  <Player session={session} connected={lms !== null} />,
  document.getElementById('player') as HTMLElement,
);
