import { useState } from 'preact/hooks';
import { localNow } from '@/client/clock.ts';
import { download } from '@/client/download.ts';
import type { ClassState } from '@/lib/quiz/class.ts';
import { marksTable } from '@/lib/quiz/class-report.ts';
import { verdictLinks } from '@/lib/quiz/class-verdicts.ts';
import { XapiExport } from './XapiExport.tsx';

interface Props {
  state: ClassState;
  rulesVersion: string;
  onClear: () => void;
  onSaid: (messages: string[]) => void;
}

/** What can be done with a class's marks: draw the conclusion, take them out, clear them. */
export function ClassActions({ state, rulesVersion, onClear, onSaid }: Props) {
  const [clearing, setClearing] = useState(false);
  const saveMarks = async (ending: 'csv' | 'xlsx') => {
    const { saveTable } = await import('@/client/table-file.ts');
    const { columns, rows } = marksTable(state.rows);
    await saveTable(`成绩.${ending}`, columns, rows);
  };
  return (
    <div class="tool-buttons">
      {verdictLinks(state, rulesVersion, localNow().slice(0, 10)).map(({ label, href }) => (
        <a key={href} class="button primary" href={href}>
          3. {label}
        </a>
      ))}
      <button type="button" onClick={() => void saveMarks('xlsx')}>
        成绩存为XLSX
      </button>
      <button type="button" onClick={() => void saveMarks('csv')}>
        成绩存为CSV
      </button>
      <button type="button" onClick={() => download('班级成绩.json', JSON.stringify(state))}>
        整份导出
      </button>
      <button type="button" onClick={() => print()}>
        打印
      </button>
      <XapiExport state={state} onSaid={onSaid} />
      {clearing ? (
        <button type="button" onClick={onClear}>
          确定清空这台设备上的成绩
        </button>
      ) : (
        <button type="button" class="quiet" onClick={() => setClearing(true)}>
          清空
        </button>
      )}
    </div>
  );
}
