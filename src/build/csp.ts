import { createHash } from 'node:crypto';

const INLINE_SCRIPT =
  /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const STYLE_ATTRIBUTE = /<[a-z][^<>]*?\sstyle="([^"]*)"/g;

/**
 * A built page with a Content-Security-Policy that allows its own origin and exactly the inline scripts and styles it
 * has, by hash. `own` is what the page may load from, `shown` the HTML of other pages that it shows within itself.
 */
export function sealPage(html: string, own = "'self'", shown = ''): string {
  const attributes = hashes(html + shown, STYLE_ATTRIBUTE, unescapeHtml);
  const policy = [
    "default-src 'none'",
    ['script-src', own, ...hashes(html, INLINE_SCRIPT)].join(' '),
    [
      'style-src',
      own,
      ...hashes(html + shown, INLINE_STYLE),
      ...(attributes.length > 0 ? ["'unsafe-hashes'"] : []),
      ...attributes,
    ].join(' '),
    `img-src ${own} data:`,
    `font-src ${own}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  return html.replace(
    /<head>|<head [^>]*>/,
    (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/** A built page without its policy, to be changed and sealed again. */
export function unsealPage(html: string): string {
  return html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}

function hashes(html: string, pattern: RegExp, read: (text: string) => string = (text) => text): string[] {
  const found = [...html.matchAll(pattern)].map((match) => read(match[1] as string));
  return [...new Set(found)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
