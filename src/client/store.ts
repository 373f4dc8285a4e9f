/** One kind of data kept on the device under a key, with a version so that later ones can migrate it. */
export interface Slot<T> {
  key: string;
  version: number;
  empty: T;
  /** The data of a version as today's, or null where it is not sound. */
  read: (data: unknown, version: number) => T | null;
}

export interface Loaded<T> {
  data: T;
  /** Said to the reader when something was wrong; null when all is well. */
  notice: string | null;
}

/** What is kept in a slot. A damaged store is set aside under another key, never overwritten. */
export function load<T>(slot: Slot<T>): Loaded<T> {
  let text: string | null;
  try {
    text = localStorage.getItem(slot.key);
  } catch {
    return { data: structuredClone(slot.empty), notice: '浏览器不允许保存，关掉这一页进度就没有了。' };
  }
  if (text === null) return { data: structuredClone(slot.empty), notice: null };
  const data = parse(slot, text);
  if (data !== null) return { data, notice: null };
  try {
    localStorage.setItem(`${slot.key}.damaged.${Date.now()}`, text);
    localStorage.removeItem(slot.key);
  } catch {
    return {
      data: structuredClone(slot.empty),
      notice: '原来保存的进度读不出来，这台设备也放不下新的，这次不会保存。',
    };
  }
  return {
    data: structuredClone(slot.empty),
    notice: '原来保存的进度读不出来，已另存一份，没有删除；从现在起重新记录。',
  };
}

/** Keeps `data`; false where the browser refuses, or where a damaged store could not be set aside. */
export function save<T>(slot: Slot<T>, data: T): boolean {
  try {
    const kept = localStorage.getItem(slot.key);
    if (kept !== null && parse(slot, kept) === null) return false;
    localStorage.setItem(slot.key, write(slot, data));
    return true;
  } catch {
    return false;
  }
}

/** `data` as the text that is kept, exported and read back. */
export function write<T>(slot: Slot<T>, data: T): string {
  return JSON.stringify({ version: slot.version, data });
}

/** The data in a kept or exported text, or null where it is not sound or of a later version. */
export function parse<T>(slot: Slot<T>, text: string): T | null {
  try {
    const kept = JSON.parse(text) as { version?: unknown; data?: unknown };
    return typeof kept.version === 'number' && kept.version <= slot.version
      ? slot.read(kept.data, kept.version)
      : null;
  } catch {
    return null;
  }
}
