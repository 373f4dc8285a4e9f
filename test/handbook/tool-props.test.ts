import { describe, expect, it } from 'vitest';
import { adopted } from '../../src/handbook/adopt.ts';
import { toolData, toolProps } from '../../src/handbook/tool-props.ts';
import { loadTools } from '../../src/handbook/tools.ts';
import type { Tool } from '../../src/lib/tools/define.ts';
import { runTool } from '../../src/lib/tools/run.ts';
import { VOLUME_SLUGS, VOLUMES, type Volume } from '../../src/lib/volumes.ts';
import { handbook, ROOT } from '../content/repo.ts';

const tools = await loadTools(ROOT);
const using = (...volumes: Volume[]) => adopted({ ...handbook, company: { ...handbook.company, volumes } });
const whole = using(...VOLUME_SLUGS);
const nowhere = { volume: undefined, standalone: true };

/** Every tool with each volume that it lists. */
const CASES = tools.flatMap((tool) => tool.volumes.map((volume) => [tool.id, volume, tool] as const));

it('there are tools of one volume and of several', () => {
  expect(new Set(tools.map((tool) => tool.volumes.length > 1))).toEqual(new Set([true, false]));
});

describe.each(CASES)('the island of %s in volume %s', (_, volume, tool) => {
  const props = toolProps(tool, whole, { volume, standalone: false });
  const data = toolData(tool, whole);
  const examples = tool.examples.filter((example) => example.volume === volume);

  it('has the volume chosen', () => {
    expect(props.volume).toBe(volume);
  });

  it('comes to the verdicts of the worked examples with no more than its own figures', () => {
    expect(examples.length).toBeGreaterThan(0);
    const verdicts = examples.map((example) => runTool(tool, data, example).outcome.verdict);
    expect(verdicts).toEqual(examples.map((example) => example.verdict));
  });

  it('has a link for every clause that a worked example cites', () => {
    const cited = examples.flatMap((example) => runTool(tool, data, example).steps.map((s) => s.clause));
    expect(cited.filter((id) => !(id in data.clauses))).toEqual([]);
    for (const id of cited) {
      const clause = whole.clauses.find((c) => c.id === id);
      const chapter = whole.chapters.find((c) => c.id === clause?.chapter);
      const link = { number: clause?.number, url: clause?.url, title: chapter?.title };
      expect(data.clauses[id]).toMatchObject(link);
    }
  });

  it('has a name for every law note that a worked example touches', () => {
    const law = examples.flatMap((example) => runTool(tool, data, example).outcome.law ?? []);
    expect(law.filter((id) => !data.law[id])).toEqual([]);
  });

  it('still has all of it where the company uses this volume alone', () => {
    const alone = toolProps(tool, using(volume), nowhere);
    const ownData = toolData(tool, using(volume));
    const answers = examples.map((example) => runTool(tool, ownData, example));
    expect(answers.map(({ outcome }) => outcome.verdict)).toEqual(examples.map((example) => example.verdict));
    expect([alone.volume, alone.tool.volumes]).toEqual([volume, [volume]]);
    const cited = answers.flatMap(({ steps }) => steps.map((step) => step.clause));
    expect(cited.filter((id) => !(id in ownData.clauses))).toEqual([]);
  });
});

describe.each(tools.map((tool) => [tool.id, tool] as const))('the island of %s', (_, tool) => {
  it('gets plain data: what goes through JSON comes out the same', () => {
    for (const plain of [toolProps(tool, whole, nowhere), toolData(tool, whole)]) {
      expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    }
  });

  it('gets figures and clauses of its topics and volumes, and no others', () => {
    const { figures, clauses } = toolData(tool, whole);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ id }) => !tool.topics.includes(id.split('.')[0] as string))).toEqual([]);
    const prefixes = tool.volumes.map((volume) => VOLUMES[volume].prefix as string);
    const strange = Object.keys(clauses).filter((id) => {
      const [prefix = '', topic = ''] = id.split('.');
      return !prefixes.includes(prefix) || !tool.topics.includes(topic);
    });
    expect(strange).toEqual([]);
  });
});

describe('the volume of an island', () => {
  const several = tools.find((tool) => tool.volumes.length > 1) as Tool;
  const [usual, other] = several.volumes as [Volume, Volume];
  const foreign = VOLUME_SLUGS.find((volume) => !several.volumes.includes(volume)) as Volume;

  it.each<[name: string, asked: Volume | undefined, chosen: Volume]>([
    ['that of the chapter', other, other],
    ['the usual one on a page of its own', undefined, usual],
    ['the usual one in a chapter of a volume that the tool does not know', foreign, usual],
  ])('is %s', (_, asked, chosen) => {
    expect(toolProps(several, whole, { volume: asked, standalone: false }).volume).toBe(chosen);
  });

  it('is one that the company uses, and no other can be chosen', () => {
    const { volume, tool } = toolProps(several, using(other), nowhere);
    const { clauses } = toolData(several, using(other));
    expect([volume, tool.volumes]).toEqual([other, [other]]);
    expect(Object.keys(clauses).every((id) => id.startsWith(`${VOLUMES[other].prefix}.`))).toBe(true);
  });
});
