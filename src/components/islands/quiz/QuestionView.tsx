import { type Answer, answerText, rightAnswer, type StepAnswer, stepsOf } from '@/lib/quiz/answer.ts';
import { markQuestion, markStep } from '@/lib/quiz/mark.ts';
import { KINDS, type Question, type Step } from '@/lib/quiz/question.ts';
import { StepInput } from './StepInput.tsx';

interface Props {
  question: Question;
  answer: Answer;
  /** Decides the order of the choices. */
  seed: string;
  /** Shows what is right and why, and takes no more answers. */
  feedback: boolean;
  /** Its number, points … before the stem. */
  label?: string;
  /** Whether the clauses can be opened: in the handbook, not in a package for another system. */
  links?: boolean;
  onAnswer: (answer: Answer) => void;
}

/** One question with its controls; with feedback, what is right, why, and the clauses it rests on. */
export function QuestionView({ question, answer, seed, feedback, label, links = true, onAnswer }: Props) {
  const steps = stepsOf(question);
  const put = (index: number, value: StepAnswer) =>
    onAnswer(steps.map((_, i) => (i === index ? value : (answer[i] ?? null))));
  const id = `q-${question.id.replace(/[^a-z0-9]+/g, '-')}`;
  return (
    <article class="quiz-question" aria-labelledby={`${id}-stem`}>
      <p class="quiz-label">
        {label && <strong>{label}</strong>}
        <span>{KINDS[question.kind]}</span>
        {question.kind === 'multiple' && <span>有两项或者更多是对的</span>}
      </p>
      <p class="quiz-stem" id={`${id}-stem`}>
        {question.stem}
      </p>
      {steps.map((step, index) => (
        <fieldset key={`${id}-${index}`} class="quiz-step">
          <legend class={question.kind === 'case' ? '' : 'sr-only'}>
            {question.kind === 'case' ? `${index + 1}. ${step.stem}` : step.stem}
          </legend>
          <StepInput
            id={`${id}-${index}`}
            step={step}
            answer={answer[index] ?? null}
            seed={`${seed} ${question.id} ${index}`}
            locked={feedback}
            onAnswer={(value) => put(index, value)}
          />
          {feedback && (
            <StepFeedback step={step} answer={answer[index] ?? null} ownWhy={question.kind === 'case'} />
          )}
        </fieldset>
      ))}
      {feedback && <Feedback question={question} answer={answer} links={links} />}
    </article>
  );
}

const WORDS = { right: '答对了', partly: '对了一部分', wrong: '答错了' };

function Feedback({ question, answer, links }: { question: Question; answer: Answer; links: boolean }) {
  const share = markQuestion(question, answer);
  const word = share === 1 ? WORDS.right : share > 0 ? WORDS.partly : WORDS.wrong;
  return (
    <div class={`quiz-feedback ${share === 1 ? 'good' : 'bad'}`}>
      <p role="status">
        <strong>{word}。</strong>
        {question.why}
      </p>
      {question.clauses.map((clause) => (
        <details key={clause.id} open={question.clauses.length === 1}>
          <summary>条款{clause.number}</summary>
          <p>{clause.text}</p>
          {links && <a href={clause.url}>在章节里看</a>}
        </details>
      ))}
    </div>
  );
}

/** What was right in one step, and why the chosen options are right or wrong. */
function StepFeedback({ step, answer, ownWhy }: { step: Step; answer: StepAnswer; ownWhy: boolean }) {
  const right = markStep(step, answer) === 1;
  const chosen = new Set(Array.isArray(answer) ? answer : [answer]);
  const options =
    step.kind === 'single' || step.kind === 'multiple'
      ? step.options.filter((option, index) => option.right || chosen.has(index))
      : null;
  return (
    <div class="quiz-why">
      {!options && !right && <p>正确答案：{answerText(step, rightAnswer(step))}</p>}
      {options && (
        <ul>
          {options.map((option) => (
            <li key={option.text}>
              <span class={option.right ? 'mark-right' : 'mark-wrong'}>{option.right ? '对' : '错'}</span>
              {option.text}：{option.why}
            </li>
          ))}
        </ul>
      )}
      {ownWhy && <p>{step.why}</p>}
    </div>
  );
}
