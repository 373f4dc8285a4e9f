import type { PaperOrder } from '@/lib/quiz/paper-order.ts';
import { DIFFICULTIES } from '@/lib/quiz/question.ts';
import { NumberInput } from '../NumberInput.tsx';

interface Props {
  shares: PaperOrder['difficulty'];
  onShares: (shares: PaperOrder['difficulty']) => void;
}

/** How easy, middle and hard questions are mixed. */
export function LevelShares({ shares, onShares }: Props) {
  return (
    <fieldset class="paper-levels">
      <legend>难易之比</legend>
      {Object.values(DIFFICULTIES).map((name, level) => (
        <NumberInput
          key={name}
          label={name}
          value={shares[level] as number}
          max={100}
          onValue={(value) => onShares(shares.with(level, value))}
        />
      ))}
    </fieldset>
  );
}
