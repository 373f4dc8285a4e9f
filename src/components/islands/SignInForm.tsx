import { useEffect, useState } from 'preact/hooks';
import { load, type Slot, save } from '@/client/store.ts';
import {
  EMPTY_SHEET,
  isBlankCount,
  MOST_BLANKS,
  readAttendees,
  type SignInSheet,
  signInSheetFrom,
} from '@/lib/learn/sign-in.ts';
import { SignInTable } from './SignInTable.tsx';

const SLOT: Slot<SignInSheet> = {
  key: 'callbook.sign-in',
  version: 1,
  empty: EMPTY_SHEET,
  read: signInSheetFrom,
};
const REFUSED = '浏览器不允许保存，关掉这一页填的就没有了。';

const FACTS = [
  ['title', '课题', 'text'],
  ['teacher', '培训老师', 'text'],
  ['place', '地点', 'text'],
  ['date', '日期', 'date'],
  ['from', '开始', 'time'],
  ['to', '结束', 'time'],
] as const;

/** The form of a sign-in sheet and the sheet itself; what was typed is kept on this device until it is cleared. */
export default function SignInForm({ company }: { company: string }) {
  const [sheet, setSheet] = useState<SignInSheet>(EMPTY_SHEET);
  const [blanks, setBlanks] = useState(String(EMPTY_SHEET.blanks));
  const [message, setMessage] = useState('');

  useEffect(() => {
    const { data, notice } = load(SLOT);
    setSheet(data);
    setBlanks(String(data.blanks));
    setMessage(notice ?? '');
  }, []);

  const change = (part: Partial<SignInSheet>) => {
    const changed = { ...sheet, ...part };
    setSheet(changed);
    setMessage(save(SLOT, changed) ? '' : REFUSED);
  };
  const clear = () => {
    change(EMPTY_SHEET);
    setBlanks(String(EMPTY_SHEET.blanks));
  };
  const typeBlanks = (text: string) => {
    setBlanks(text);
    if (isBlankCount(text)) change({ blanks: Number(text) });
  };
  const { people, problems } = readAttendees(sheet.names);
  const late = sheet.from !== '' && sheet.to !== '' && sheet.to <= sheet.from;

  return (
    <div class="sign-in not-content">
      <form class="no-print quiz-setup" onSubmit={(event) => event.preventDefault()}>
        <div class="quiz-selects">
          {FACTS.map(([key, label, type]) => (
            <label key={key}>
              {label}
              <input
                type={type}
                autocomplete="off"
                value={sheet[key]}
                aria-invalid={key === 'to' && late}
                aria-describedby={key === 'to' && late ? 'sign-in-late' : undefined}
                onInput={(event) => change({ [key]: event.currentTarget.value })}
              />
              {key === 'to' && late && (
                <span class="error" id="sign-in-late">
                  结束要晚于开始。
                </span>
              )}
            </label>
          ))}
        </div>
        <label>
          名单
          <textarea
            rows={6}
            aria-describedby="sign-in-names"
            value={sheet.names}
            onInput={(event) => change({ names: event.currentTarget.value })}
          />
        </label>
        <p class="small" id="sign-in-names">
          一行一人，或者用顿号、逗号隔开；从表格里粘贴的，姓名在前，班组或者工号在后一列。
        </p>
        {problems.map((problem) => (
          <p class="error" key={problem}>
            {problem}
          </p>
        ))}
        <label class="sign-in-blanks">
          名单后面留几行空白
          <input
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={blanks}
            aria-invalid={!isBlankCount(blanks)}
            aria-describedby={isBlankCount(blanks) ? undefined : 'sign-in-blanks'}
            onInput={(event) => typeBlanks(event.currentTarget.value)}
          />
        </label>
        {!isBlankCount(blanks) && (
          <p class="error" id="sign-in-blanks">
            请填 0 到 {MOST_BLANKS} 之间的整数。
          </p>
        )}
        <label class="sign-in-marks">
          <input
            type="checkbox"
            checked={sheet.marks}
            onChange={(event) => change({ marks: event.currentTarget.checked })}
          />{' '}
          加一栏考核成绩
        </label>
        <p class="small">保有中心的签到表要写成绩；客服部运营管理的成绩要保密，不要加。</p>
        <p class="tool-buttons">
          <button type="button" class="primary" onClick={() => print()}>
            打印
          </button>{' '}
          <button type="button" onClick={clear}>
            清空
          </button>
        </p>
        <p role="status">{message}</p>
      </form>
      <SignInTable company={company} sheet={sheet} people={people} />
    </div>
  );
}
