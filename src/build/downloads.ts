import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file in downloads/ and what the page calls it. */
export interface Download {
  file: string;
  label: string;
}

const PLACE = /<div data-downloads>[\s\S]*?<\/div>/;

/** Lists what stands in downloads/ of the built site on its page, with sizes and checksums, and in SHA256SUMS. */
export function listDownloads(out: string, downloads: readonly Download[]): void {
  const listed = downloads.map((download) => {
    const bytes = readFileSync(join(out, 'downloads', download.file));
    return { ...download, size: sizeOf(bytes.length), sum: createHash('sha256').update(bytes).digest('hex') };
  });
  writeFileSync(
    join(out, 'downloads', 'SHA256SUMS'),
    listed.map(({ file, sum }) => `${sum}  ${file}\n`).join(''),
  );
  const rows = listed.map(
    ({ file, label, size, sum }) =>
      `<tr><td><a href="/downloads/${file}" download>${label}</a><code>${sum}</code></td><td>${size}</td></tr>`,
  );
  const page = join(out, 'about/downloads/index.html');
  const html = readFileSync(page, 'utf8');
  if (!PLACE.test(html)) throw new Error(`${page} has no place for the list of downloads`);
  const head = '<thead><tr><th>文件，SHA-256</th><th>大小</th></tr></thead>';
  writeFileSync(
    page,
    html.replace(
      PLACE,
      `<div class="table-scroll" tabindex="0" role="region" aria-label="下载文件"><table class="downloads">${head}<tbody>${rows.join('')}</tbody></table></div>`,
    ),
  );
}

/** Bytes in KB or MB, to one digit. */
function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
