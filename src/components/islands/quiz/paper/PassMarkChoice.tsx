import { occasionsOf } from '@/lib/quiz/occasions.ts';
import type { Volume } from '@/lib/volumes.ts';

interface Props {
  volume: Volume;
  passMarks: Record<string, number>;
  onPass: (points: number) => void;
}

/** Takes the pass mark of one of the volume's exams. */
export function PassMarkChoice({ volume, passMarks, onPass }: Props) {
  const occasions = occasionsOf(volume, passMarks);
  return (
    <label>
      按手册的及格线
      <select
        value=""
        onChange={({ currentTarget }) => {
          const occasion = occasions.find(({ id }) => id === currentTarget.value);
          if (occasion) onPass(occasion.pass);
        }}
      >
        <option value="">请选择</option>
        {occasions.map(({ id, title, pass }) => (
          <option key={id} value={id}>
            {title}：{pass}分
          </option>
        ))}
      </select>
    </label>
  );
}
