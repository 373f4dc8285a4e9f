import type { Attendee, SignInSheet } from '@/lib/learn/sign-in.ts';

interface Props {
  company: string;
  sheet: SignInSheet;
  people: readonly Attendee[];
}

/** The sheet that those who attend sign, on A4; its head comes again on every page. */
export function SignInTable({ company, sheet, people }: Props) {
  const lines = [...people, ...Array.from({ length: sheet.blanks }, () => ({ name: '', team: '' }))];
  const time = sheet.from || sheet.to ? `${sheet.from}—${sheet.to}` : '';
  return (
    <article class="sheet sign-in-sheet" aria-label="签到表">
      <p class="sheet-company">{company}</p>
      <p class="sheet-title">培训签到表</p>
      <p class="sheet-facts">
        <span>课题：{sheet.title}</span>
        <span>日期：{sheet.date}</span>
        <span>时间：{time}</span>
        <span>地点：{sheet.place}</span>
        <span>培训老师：{sheet.teacher}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label="签到的人">
        <table>
          <thead>
            <tr>
              <th scope="col">序号</th>
              <th scope="col">姓名</th>
              <th scope="col">班组或工号</th>
              <th scope="col">签到（本人签名、时间）</th>
              <th scope="col">签退（本人签名、时间）</th>
              {sheet.marks && <th scope="col">考核成绩</th>}
              <th scope="col">请假、补训日期</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ name, team }, i) => (
              <tr key={`${i}-${name}`}>
                <td>{i + 1}</td>
                <td>{name}</td>
                <td>{team}</td>
                <td />
                <td />
                {sheet.marks && <td />}
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="sheet-facts">
        <span>应到：{people.length > 0 ? `${people.length}人` : ''}</span>
        <span>实到：</span>
        <span>培训老师签字：</span>
      </p>
    </article>
  );
}
