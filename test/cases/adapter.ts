import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dateOf, isDate } from '../../src/lib/dates.ts';
import { InputError } from '../../src/lib/errors.ts';
import { Figures } from '../../src/lib/figures.ts';
import { VOLUME_SLUGS, type Volume } from '../../src/lib/volumes.ts';
import { DAY, FIGURES } from '../support/figures.ts';
import type { Case } from './read.ts';
import type { Topic, Values } from './topic.ts';

/** Every topic declared under topics/, by name; there is no list to keep. */
export const TOPICS: Record<string, Topic> = {};
for (const file of globSync('test/cases/topics/*.ts').sort()) {
  const { default: declared } = (await import(
    /* @vite-ignore */ pathToFileURL(join(process.cwd(), file)).href
  )) as {
    default: Record<string, Topic>;
  };
  for (const [name, topic] of Object.entries(declared)) {
    if (Object.hasOwn(TOPICS, name)) throw new Error(`topic ${name} is declared twice`);
    TOPICS[name] = topic;
  }
}

/** What the library answers to a case: its values by name, `{result: "reject"}`, or null where there is no such topic. */
export function answer({
  topic: name,
  volume,
  inputs,
}: Pick<Case, 'topic' | 'volume' | 'inputs'>): Values | null {
  const found = Object.hasOwn(TOPICS, name) ? (TOPICS[name] as Topic) : null;
  if (!found) return null;
  const slug = volumeOf(volume);
  if (!found.volumes.includes(slug)) return Object.fromEntries(found.values.map((value) => [value, null]));
  const day = dateOf(String(found.day?.(inputs) ?? DAY));
  try {
    return found.answer(new Figures(FIGURES, slug, isDate(day) ? day : DAY), camel(inputs) as never);
  } catch (error) {
    if (error instanceof InputError) return { result: 'reject' };
    throw error;
  }
}

/** The volume that the cases call `name`: `service` is service-system. */
function volumeOf(name: string): Volume {
  const slug = VOLUME_SLUGS.find(
    (volume) => volume === name || (name === 'service' && volume === 'service-system'),
  );
  if (!slug) throw new Error(`unknown volume ${name}`);
  return slug;
}

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.replace(/_([a-z])/g, (_, c: string) => c.toUpperCase()),
      camel(item),
    ]),
  );
}
