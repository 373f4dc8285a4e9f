const TYPES: Record<string, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

/**
 * Hands `content` to the reader as a file; nothing leaves the device. The name's ending says what it is; CSV begins with a
 * BOM so that Excel reads it as UTF-8.
 */
export function download(name: string, content: string | Blob): void {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const blob =
    typeof content === 'string'
      ? new Blob(ending === 'csv' ? ['\uFEFF', content] : [content], { type: TYPES[ending] })
      : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
