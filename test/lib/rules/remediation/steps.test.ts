import { describe, expect, test } from 'vitest';
import { trackFindings } from '../../../../src/lib/rules/remediation/track.ts';
import { figuresOf, HOLIDAYS } from '../../../support/figures.ts';

const figures = figuresOf('outsourcing');
type Input = Parameters<typeof trackFindings>[1];
type Finding = Input['findings'][number];
const FOUND = '2026-06-01';
const service: Finding = { vendor: '甲', what: '事', kind: 'service', foundOn: FOUND, result: 'none' };
const issue: Finding = { ...service, kind: 'issue' };
const track = (asOf: string, ...findings: Finding[]) => trackFindings(figures, { asOf, findings }, HOLIDAYS);
describe('the steps', () => {
  const noticed = { ...service, noticeOn: '2026-06-03' };
  test.each<[string, string, Finding, [string, boolean | undefined, string][]]>([
    [
      'before the notice',
      FOUND,
      service,
      [
        ['out.vendor.notice', undefined, '甲「事」：整改通知要在3个工作日内，到2026-06-04'],
        ['out.vendor.notice', true, '甲「事」：整改通知还没有发，没有过期'],
      ],
    ],
    [
      'notice late',
      '2026-06-05',
      service,
      [
        ['out.vendor.notice', undefined, '甲「事」：整改通知要在3个工作日内，到2026-06-04'],
        ['out.vendor.notice', false, '甲「事」：整改通知还没有发，已经过期'],
      ],
    ],
    [
      'open',
      '2026-06-17',
      noticed,
      [
        ['out.vendor.rectify', undefined, '甲「事」：通知后10个工作日，到2026-06-17'],
        ['out.vendor.rectify', true, '甲「事」：限期还没有过'],
      ],
    ],
    [
      'late',
      '2026-06-18',
      { ...noticed, deadline: '2026-06-16' },
      [
        ['out.vendor.rectify', undefined, '甲「事」：通知定的期限，到2026-06-16'],
        ['out.vendor.accept', false, '甲「事」：限期已过还没有改好，马上复查'],
      ],
    ],
    [
      'done in time',
      '2026-06-18',
      { ...noticed, doneOn: '2026-06-17' },
      [
        ['out.vendor.rectify', undefined, '甲「事」：通知后10个工作日，到2026-06-17'],
        ['out.vendor.accept', undefined, '甲「事」：在限期内改好，等公司复查'],
      ],
    ],
    [
      'done late',
      '2026-06-18',
      { ...noticed, doneOn: '2026-06-18' },
      [
        ['out.vendor.rectify', undefined, '甲「事」：通知后10个工作日，到2026-06-17'],
        ['out.vendor.accept', undefined, '甲「事」：过了限期才改好，等公司复查'],
      ],
    ],
    [
      'partly',
      '2026-06-18',
      { ...noticed, result: 'partly' },
      [
        ['out.vendor.rectify', undefined, '甲「事」：通知后10个工作日，到2026-06-17'],
        ['out.vendor.accept', undefined, '甲「事」：部分合格，没有改好的部分另发整改通知'],
      ],
    ],
    [
      'passed',
      '2026-06-18',
      { ...noticed, result: 'passed' },
      [
        ['out.vendor.rectify', undefined, '甲「事」：通知后10个工作日，到2026-06-17'],
        ['out.vendor.accept', undefined, '甲「事」：复查合格'],
      ],
    ],
    [
      'failed',
      '2026-06-18',
      { ...noticed, result: 'failed' },
      [
        ['out.vendor.rectify', undefined, '甲「事」：通知后10个工作日，到2026-06-17'],
        ['out.vendor.penalty', undefined, '甲「事」：复查不合格，就是整改不力，依照合同处罚'],
      ],
    ],
    [
      'an issue late',
      '2026-06-09',
      { ...issue, noticeOn: '2026-06-02', deadline: '2026-06-08' },
      [['out.vendor.issues', false, '甲「事」：答应2026-06-08处理完，到时没有处理完，升级处理']],
    ],
    [
      'an issue to answer',
      '2026-06-02',
      issue,
      [
        ['out.vendor.issues', undefined, '甲「事」：答复要在2个工作日内，到2026-06-03'],
        ['out.vendor.issues', true, '甲「事」：答复还没有发，没有过期'],
      ],
    ],
  ])('%s', (_name, asOf, finding, expected) => {
    const { steps } = track(asOf, finding);
    expect(steps.map(({ clause, holds, text }) => [clause, holds, text])).toEqual(expected);
    const ruling =
      finding.kind === 'issue' || !finding.noticeOn ? 'outsourcing-promptly' : 'outsourcing-rectification';
    expect(new Set(steps.map((step) => step.ruling))).toEqual(new Set([ruling]));
  });

  test('a term of the notice’s own rests on no figure', () => {
    expect(track('2026-06-04', { ...noticed, deadline: '2026-06-05' }).steps[0]?.figures).toEqual([]);
    expect(track('2026-06-04', noticed).steps[0]?.figures).toEqual(['vendor.rectifyWithin']);
  });
});
