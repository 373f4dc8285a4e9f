import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type QtiVersion, writeQti } from '../../../src/lib/exchange/qti.ts';
import { tasksOf } from '../../../src/lib/exchange/tasks.ts';
import { fullPoints, type Paper } from '../../../src/lib/quiz/paper.ts';
import { anyPaper, everyKind } from '../../support/papers.ts';

const parse = (text: string | undefined) => {
  const root = new DOMParser().parseFromString(text ?? '', 'text/xml').documentElement;
  if (!root) throw new Error('no root');
  return root;
};
const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];
const values = (elements: readonly Element[], attribute: string) =>
  elements.map((element) => element.getAttribute(attribute) ?? '');

/** Camel case, as in 2.1, so that both versions are read alike. */
const alike = (text: string) =>
  text
    .replace(/(<\/?)qti-/g, '$1')
    .replace(/-([a-z])(?=[a-z-]*[ =/>])/g, (_, char: string) => char.toUpperCase());

function expectSound(paper: Paper, version: QtiVersion): void {
  const { files } = writeQti(paper, version);
  const manifest = parse(files['imsmanifest.xml']);
  const resources = all(manifest, 'resource');
  const identifiers = [manifest, ...resources].map((element) => element.getAttribute('identifier') ?? '');
  expect(new Set(identifiers).size).toBe(identifiers.length);
  for (const id of identifiers) expect(id).toMatch(/^[A-Za-z_][A-Za-z0-9._-]*$/);
  expect(values(all(manifest, 'file'), 'href').sort()).toEqual(
    Object.keys(files)
      .filter((file) => file !== 'imsmanifest.xml')
      .sort(),
  );
  expect(values(all(manifest, 'dependency'), 'identifierref').sort()).toEqual(
    values(resources.slice(1), 'identifier').sort(),
  );

  const tasks = tasksOf(paper);
  const test = parse(alike(files['test.xml'] ?? ''));
  const refs = all(test, 'assessmentItemRef');
  expect(values(refs, 'href').every((href) => href in files)).toBe(true);
  const parts = [...refs, ...all(test, 'assessmentSection')].map((e) => e.getAttribute('identifier'));
  expect(new Set(parts).size).toBe(parts.length);
  const weights = values(all(test, 'weight'), 'value').map(Number);
  expect(weights).toEqual(tasks.map(({ points }) => points));
  expect(weights.reduce((sum, points) => sum + points, 0)).toBeCloseTo(fullPoints(paper), 4);
  expect(all(test, 'timeLimits')[0]?.getAttribute('maxTime')).toBe(String(paper.minutes * 60));
  expect(all(test, 'ordering')).toHaveLength(paper.shuffle ? 1 : 0);

  for (const [index, task] of tasks.entries()) {
    const item = parse(alike(files[refs[index]?.getAttribute('href') ?? ''] ?? ''));
    const text = all(item, 'itemBody')[0]?.textContent?.replace(/\s+/g, '');
    const stem = task.stem.replace(task.step.kind === 'fill' ? /\s+|_{2,}/g : /\s+/g, '');
    expect(text).toContain(stem);
    const choices = values(
      [...all(item, 'simpleChoice'), ...all(item, 'simpleAssociableChoice')],
      'identifier',
    );
    expect(new Set(choices).size).toBe(choices.length);
    const keys = values(all(item, 'mapEntry'), 'mapKey');
    expect(new Set(keys).size).toBe(keys.length);
    expect(all(item, 'modalFeedback').length).toBeGreaterThan(0);
    expect(all(item, 'modalFeedback')[0]?.textContent?.replace(/\s+/g, '')).toBe(
      task.why.replace(/\s+/g, ''),
    );
  }
}

test.each(['3.0', '2.1'] as const)('a package of QTI %s holds together', (version) => {
  expectSound(everyKind, version);
  expectSound({ ...everyKind, shuffle: true }, version);
});

test.each(['3.0', '2.1'] as const)('with any text in it (%s)', (version) => {
  fc.assert(
    fc.property(anyPaper, (paper) => expectSound(paper, version)),
    { numRuns: 40 },
  );
});

test('2.1 says the same as 3.0 under other names', () => {
  const three = writeQti(everyKind, '3.0').files;
  const two = writeQti(everyKind, '2.1').files;
  expect(Object.keys(two)).toEqual(Object.keys(three));
  const plain = (text = '') =>
    text
      .replace(/ xmlns="[^"]*"/, '')
      .replace(/\s*<\/?contentBody>/g, '')
      .replace(/^\s+/gm, '');
  for (const file of Object.keys(two).filter((name) => name !== 'imsmanifest.xml')) {
    expect(two[file]).not.toMatch(/<\/?qti-/);
    expect(plain(two[file])).toBe(plain(alike(three[file] ?? '')));
  }
});

test('says what QTI cannot hold', () => {
  expect(writeQti(everyKind, '3.0').left.join()).toMatch(/及格分.*案例题.*数值题.*填空题/);
});
