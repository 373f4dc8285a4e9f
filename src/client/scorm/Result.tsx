import { QuestionView } from '@/components/islands/quiz/QuestionView.tsx';
import type { Session } from './session.ts';

/** What was reached, by topic, and every question with what is right and why. */
export function Result({ session }: { session: Session }) {
  const { attempt, items, marked, paper } = session;
  return (
    <>
      <h1>{paper.title}</h1>
      <p role="status" class={`exam-result ${marked.passed ? 'good' : 'bad'}`}>
        <strong>{marked.passed ? '及格' : '不及格'}</strong>
        {marked.points}分（满分{marked.of}分，{paper.passPoints}分及格）
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">内容</th>
            <th scope="col">得分</th>
            <th scope="col">满分</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(marked.topics).map(([topic, { points, of }]) => (
            <tr key={topic}>
              <th scope="row">{topic}</th>
              <td>{points}</td>
              <td>{of}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>逐题看答案和解析</summary>
        {items.map(({ question }, place) => (
          <QuestionView
            key={question.id}
            question={question}
            answer={attempt.answers[question.id] ?? []}
            seed={attempt.seed}
            feedback
            links={false}
            label={`第${place + 1}题（${marked.items[question.id]?.points}／${marked.items[question.id]?.of}分）`}
            onAnswer={() => {}}
          />
        ))}
      </details>
    </>
  );
}
