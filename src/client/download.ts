/** Hands `text` to the reader as a file; nothing leaves the device. It begins with a BOM so that Excel reads it as UTF-8. */
export function download(name: string, text: string): void {
  const type = name.endsWith('.json') ? 'application/json' : 'text/csv';
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
