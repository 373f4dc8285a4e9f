import type { ScormVersion } from '@/lib/exchange/scorm-interaction.ts';
import type { XapiSitting } from '@/lib/exchange/xapi.ts';
import type { Paper } from '@/lib/quiz/paper.ts';

/** A file for another system, and in Chinese what it does not take along. */
export interface QuizFile {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  left: string[];
}

export async function makeGift(paper: Paper): Promise<QuizFile> {
  const { writeGift } = await import('@/lib/exchange/gift.ts');
  const { text, left } = writeGift(paper);
  return textFile(paper, 'gift.txt', 'text/plain', text, left);
}

export async function makeMoodle(paper: Paper): Promise<QuizFile> {
  const { writeMoodleXml } = await import('@/lib/exchange/moodle-xml.ts');
  const { text, left } = writeMoodleXml(paper);
  return textFile(paper, 'moodle.xml', 'application/xml', text, left);
}

/** The BOM lets Excel read it as UTF-8. */
export async function makeCsv(paper: Paper): Promise<QuizFile> {
  const { writeQuizCsv } = await import('@/lib/exchange/quiz-csv.ts');
  const { text, left } = writeQuizCsv(paper);
  return textFile(paper, 'csv', 'text/csv', `\uFEFF${text}`, left);
}

export async function makeQti3(paper: Paper): Promise<QuizFile> {
  const { writeQti } = await import('@/lib/exchange/qti.ts');
  const { files, left } = writeQti(paper, '3.0');
  return zipFile(paper, 'qti3.zip', files, left);
}

export async function makeQti21(paper: Paper): Promise<QuizFile> {
  const { writeQti } = await import('@/lib/exchange/qti.ts');
  const { files, left } = writeQti(paper, '2.1');
  return zipFile(paper, 'qti21.zip', files, left);
}

/** Rejects where the player cannot be fetched. */
export async function makeScorm12(paper: Paper): Promise<QuizFile> {
  return makeScorm(paper, '1.2', 'scorm12.zip');
}

/** Rejects where the player cannot be fetched. */
export async function makeScorm2004(paper: Paper): Promise<QuizFile> {
  return makeScorm(paper, '2004', 'scorm2004.zip');
}

/** The sittings of any number of people in one file of statements; `home` is the address of the company's accounts. */
export async function makeXapi(
  paper: Paper,
  sittings: readonly XapiSitting[],
  home: string,
): Promise<QuizFile> {
  const { writeXapi } = await import('@/lib/exchange/xapi.ts');
  const statements = sittings.flatMap((sitting) => writeXapi(paper, sitting, home));
  return textFile(paper, 'xapi.json', 'application/json', JSON.stringify(statements, null, 2), []);
}

async function makeScorm(paper: Paper, version: ScormVersion, ending: string): Promise<QuizFile> {
  const [{ writeScorm }, script, style] = await Promise.all([
    import('@/lib/exchange/scorm.ts'),
    fetchText('/scorm/player.js'),
    fetchText('/scorm/player.css'),
  ]);
  const { files, left } = writeScorm(paper, version, { script, style });
  return zipFile(paper, ending, files, left);
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`no ${url}`);
  return response.text();
}

async function zipFile(
  paper: Paper,
  ending: string,
  files: Record<string, string>,
  left: string[],
): Promise<QuizFile> {
  const { zip } = await import('@/lib/exchange/zip.ts');
  return { name: fileName(paper, ending), type: 'application/zip', bytes: zip(files), left };
}

function textFile(paper: Paper, ending: string, type: string, text: string, left: string[]): QuizFile {
  return { name: fileName(paper, ending), type, bytes: new TextEncoder().encode(text), left };
}

/** The paper's title without what a file system refuses. */
function fileName({ title }: Paper, ending: string): string {
  return `${title.replace(/[\\/:*?"<>|\s]+/g, '-')}.${ending}`;
}
