const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
};

/** The one address of a path: a page's ends in a slash, however it was asked for. */
export function addressOf(pathname: string): string {
  const path = pathname.replace(/\/index\.html$/, '/');
  const last = path.slice(path.lastIndexOf('/') + 1);
  return last === '' || last.includes('.') ? path : `${path}/`;
}

/** The address of a file of the build, named relative to its root. */
export function addressOfFile(file: string): string {
  return addressOf(`/${file.replaceAll('\\', '/')}`);
}

/** The part of the site that an address belongs to: its first folder, or an empty text for what stands at the root. */
export function partOf(address: string): string {
  return /^\/([^/]+)\//.exec(address)?.[1] ?? '';
}

/** Whether it is a piece of the search index, below the folder that is named by the content of all of them. */
export function isIndexPiece(address: string): boolean {
  return /^\/search\/[^/]+\//.test(address);
}

/** The media type of an address, by its ending; a page's is HTML, and where nothing is known plain bytes. */
export function typeOf(address: string): string {
  if (address.endsWith('/')) return TYPES.html as string;
  return TYPES[address.slice(address.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** Whether files of this type are text, which packs and compresses by pieces. */
export function isText(address: string): boolean {
  return /^text\/|charset=utf-8$|svg\+xml$/.test(typeOf(address));
}
