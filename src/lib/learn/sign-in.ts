/** Someone on a sign-in sheet. */
export interface Attendee {
  name: string;
  /** Team or staff number, as pasted beside the name; may be empty. */
  team: string;
}

export const MOST_ATTENDEES = 300;
export const MOST_BLANKS = 60;

/**
 * The people of a typed or pasted list: one a line or several with 、 or commas between them; a tab, as a spreadsheet
 * puts it, parts the name from the team. A header line that begins with 姓名 is left out. What is wrong is said in
 * sentences: a name that stands twice, and people beyond the 300th, who are left out.
 */
export function readAttendees(text: string): { people: Attendee[]; problems: string[] } {
  const all = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !/^\s*姓名\s*(\t|$)/.test(line))
    .flatMap((line) => (line.includes('\t') ? [line] : line.split(/[、,，;；]/)))
    .map((entry) => {
      const [name = '', team = ''] = entry.split('\t').map((cell) => cell.trim());
      return { name, team };
    })
    .filter(({ name }) => name !== '');
  const people = all.slice(0, MOST_ATTENDEES);
  const twice = new Set(
    people
      .filter((a, i) => people.some((b, j) => j < i && a.name === b.name && a.team === b.team))
      .map((p) => p.name),
  );
  const problems = [...twice].map((name) => `「${name}」有两个，是两个人的请写上工号。`);
  if (all.length > MOST_ATTENDEES) {
    problems.push(`一张表最多${MOST_ATTENDEES}人，后面的${all.length - MOST_ATTENDEES}人没有列入。`);
  }
  return { people, problems };
}

/** What a sign-in sheet says, as typed. */
export interface SignInSheet {
  title: string;
  date: string;
  from: string;
  to: string;
  place: string;
  teacher: string;
  names: string;
  /** Blank lines after the names. */
  blanks: number;
  /** Whether there is a column for the mark of the exam. */
  marks: boolean;
}

export const EMPTY_SHEET: SignInSheet = {
  title: '',
  date: '',
  from: '',
  to: '',
  place: '',
  teacher: '',
  names: '',
  blanks: 5,
  marks: false,
};

/** `data` as a sign-in sheet, or null where it is not one: texts, a yes or no, and 0–60 whole blank lines. */
export function signInSheetFrom(data: unknown): SignInSheet | null {
  if (typeof data !== 'object' || data === null) return null;
  const sheet = data as Record<string, unknown>;
  const { blanks } = sheet;
  const sound =
    Object.entries(EMPTY_SHEET).every(([key, value]) => typeof sheet[key] === typeof value) &&
    Number.isInteger(blanks) &&
    Number(blanks) >= 0 &&
    Number(blanks) <= MOST_BLANKS;
  return sound ? (data as SignInSheet) : null;
}

/** Whether a typed text is a number of blank lines: whole, 0–60. */
export function isBlankCount(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) <= MOST_BLANKS;
}
