import type { Papers } from '@/lib/quiz/build-paper.ts';
import { KIND_NAMES, orderPoints, type PaperOrder } from '@/lib/quiz/paper-order.ts';
import { KINDS, type Question } from '@/lib/quiz/question.ts';
import { NumberInput } from '../NumberInput.tsx';

interface Props {
  order: PaperOrder;
  questions: readonly Question[];
  missing: Papers['missing'];
  onKinds: (kinds: PaperOrder['kinds']) => void;
}

/** How many questions of each kind a paper has, and their points. */
export function KindsTable({ order, questions, missing, onKinds }: Props) {
  return (
    <div class="table-scroll">
      <table class="paper-kinds">
        <caption>题型和分值（共{orderPoints(order)}分）</caption>
        <thead>
          <tr>
            <th scope="col">题型</th>
            <th scope="col">题数</th>
            <th scope="col">每题分值</th>
            <th scope="col">题库有</th>
          </tr>
        </thead>
        <tbody>
          {KIND_NAMES.map((kind) => {
            const { count = 0, points = 0 } = order.kinds[kind] ?? {};
            const set = (change: { count?: number; points?: number }) =>
              onKinds({ ...order.kinds, [kind]: { count, points, ...change } });
            return (
              <tr key={kind}>
                <th scope="row">{KINDS[kind]}</th>
                <td>
                  <NumberInput
                    label={`${KINDS[kind]}题数`}
                    inTable
                    value={count}
                    max={200}
                    whole
                    onValue={(value) => set({ count: value })}
                  />
                </td>
                <td>
                  <NumberInput
                    label={`${KINDS[kind]}每题分值`}
                    inTable
                    value={points}
                    max={100}
                    onValue={(value) => set({ points: value })}
                  />
                </td>
                <td>
                  {questions.filter((question) => question.kind === kind).length}
                  {missing[kind] && <span class="error">，差{missing[kind]}题</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
