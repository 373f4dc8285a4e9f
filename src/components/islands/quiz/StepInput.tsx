import { rightsOf, type StepAnswer, withOption } from '@/lib/quiz/answer.ts';
import { letter } from '@/lib/quiz/letters.ts';
import { choiceOrder } from '@/lib/quiz/paper.ts';
import type { Step } from '@/lib/quiz/question.ts';
import { OrderInput } from './OrderInput.tsx';

interface Props {
  /** Unique on the page: the controls' ids and names begin with it. */
  id: string;
  step: Step;
  answer: StepAnswer;
  /** Decides the order of the choices. */
  seed: string;
  /** Answered for good: shown, not changed. */
  locked: boolean;
  onAnswer: (answer: StepAnswer) => void;
}

/** The controls with which one step is answered. */
export function StepInput(props: Props) {
  const { id, step, answer, seed, locked, onAnswer } = props;
  switch (step.kind) {
    case 'single':
    case 'multiple':
      return <Options {...props} step={step} />;
    case 'truefalse':
      return (
        <div class="quiz-choices">
          {[true, false].map((value) => (
            <label key={String(value)}>
              <input
                type="radio"
                name={id}
                checked={answer === value}
                disabled={locked}
                onChange={() => onAnswer(value)}
              />
              {value ? '对' : '错'}
            </label>
          ))}
        </div>
      );
    case 'order':
      return (
        <OrderInput
          id={id}
          items={step.items}
          answer={answer}
          seed={seed}
          locked={locked}
          onAnswer={onAnswer}
        />
      );
    case 'matching': {
      const rights = rightsOf(step);
      const order = choiceOrder(rights.length, seed);
      const chosen = Array.isArray(answer) ? answer : step.pairs.map(() => null);
      return (
        <div class="quiz-pairs">
          {step.pairs.map(({ left }, index) => (
            <div key={left}>
              <label for={`${id}-${index}`}>{left}</label>
              <select
                id={`${id}-${index}`}
                disabled={locked}
                value={String(chosen[index] ?? '')}
                onChange={({ currentTarget }) =>
                  onAnswer(
                    chosen.with(index, currentTarget.value === '' ? null : Number(currentTarget.value)),
                  )
                }
              >
                <option value="">请选择</option>
                {order.map((right) => (
                  <option key={right} value={right}>
                    {rights[right]}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
      );
    }
    case 'numeric':
    case 'fill':
      return (
        <div class="quiz-typed">
          <label for={`${id}-text`} class="sr-only">
            {step.stem.replace('____', '（空）')}
          </label>
          <input
            id={`${id}-text`}
            type="text"
            inputMode={step.kind === 'numeric' ? 'decimal' : undefined}
            autocomplete="off"
            placeholder={step.kind === 'numeric' ? '填数' : '填空'}
            disabled={locked}
            value={typeof answer === 'string' ? answer : ''}
            onInput={(event) => onAnswer(event.currentTarget.value)}
          />
          {step.kind === 'numeric' && <span>{step.unit}</span>}
        </div>
      );
  }
}

function Options({
  id,
  step,
  answer,
  seed,
  locked,
  onAnswer,
}: Props & { step: Step & { kind: 'single' | 'multiple' } }) {
  const chosen = new Set(Array.isArray(answer) ? answer : answer === null ? [] : [Number(answer)]);
  const choose = (index: number, on: boolean) =>
    onAnswer(step.kind === 'single' ? index : withOption(answer, index, on));
  return (
    <div class="quiz-choices">
      {choiceOrder(step.options.length, seed).map((index, place) => {
        const option = step.options[index];
        if (!option) return null;
        return (
          <label
            key={index}
            class={locked && option.right ? 'is-right' : locked && chosen.has(index) ? 'is-wrong' : ''}
          >
            <input
              type={step.kind === 'single' ? 'radio' : 'checkbox'}
              name={id}
              checked={chosen.has(index)}
              disabled={locked}
              onChange={(event) => choose(index, event.currentTarget.checked)}
            />
            <span class="quiz-letter" aria-hidden="true">
              {letter(place)}
            </span>
            <span>{option.text}</span>
          </label>
        );
      })}
    </div>
  );
}
