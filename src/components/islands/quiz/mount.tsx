import { render } from 'preact';
import { loadChapters } from '@/client/quizzes.ts';
import { PracticeSession } from './PracticeSession.tsx';

/**
 * Puts the practice of a chapter, or of one of its sections, into `place`; `onClose` when it is done. Rejects where the
 * questions cannot be fetched.
 */
export async function mountPractice(
  place: HTMLElement,
  chapter: string,
  section: string | undefined,
  onClose: () => void,
): Promise<void> {
  const questions = (await loadChapters([chapter])).filter(
    (q) => section === undefined || q.section === section,
  );
  const close = () => {
    render(null, place);
    onClose();
  };
  render(
    <PracticeSession questions={questions} seed={String(Date.now())} close={{ label: '收起', act: close }} />,
    place,
  );
}
