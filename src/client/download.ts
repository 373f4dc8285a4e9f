/** Hands `text` to the reader as a file; nothing leaves the device. CSV begins with a BOM so that Excel reads it as UTF-8. */
export function download(name: string, text: string): void {
  const json = name.endsWith('.json');
  const parts = json ? [text] : ['\uFEFF', text];
  const type = `${json ? 'application/json' : 'text/csv'};charset=utf-8`;
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
