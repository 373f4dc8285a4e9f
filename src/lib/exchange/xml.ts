/** An XML element; strings are text. */
export interface Xml {
  name: string;
  attributes: Record<string, string | number | boolean>;
  children: (Xml | string)[];
}

/** An element. Attributes and text are given as they read; `writeXml` escapes them. */
export function xml(name: string, attributes: Xml['attributes'] = {}, ...children: Xml['children']): Xml {
  return { name, attributes, children };
}

/**
 * A document in UTF-8: two blanks of indent a level, none inside an element that holds text. Characters that XML 1.0
 * cannot hold are left out.
 */
export function writeXml(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}

/**
 * An XML name (NCName) from an id that begins with a Latin letter, such as `operations/05-10-swap/steps`: different ids
 * get different names.
 */
export function xmlName(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (char) => (char === '/' ? '.' : `_${char.codePointAt(0)}_`));
}

function write({ name, attributes, children }: Xml, indent: string): string {
  const opening = `${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapedAttribute(String(value))}"`)
    .join('')}`;
  if (children.length === 0) return `${indent}<${opening}/>`;
  const holdsText = children.some((child) => typeof child === 'string');
  const inner = children
    .map((child) =>
      typeof child === 'string' ? escaped(child) : write(child, holdsText ? '' : `${indent}  `),
    )
    .join(holdsText ? '' : '\n');
  return holdsText
    ? `${indent}<${opening}>${inner}</${name}>`
    : `${indent}<${opening}>\n${inner}\n${indent}</${name}>`;
}

/** A parser makes a line break in an attribute a blank, and a carriage return a line break: both go as references. */
function escapedAttribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
