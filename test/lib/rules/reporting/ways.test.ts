import { describe, expect, test } from 'vitest';
import { problemChannel } from '../../../../src/lib/rules/reporting/channel.ts';
import { EVENTS, type Event, UNSTATED } from '../../../../src/lib/rules/reporting/events.ts';
import { routeReport } from '../../../../src/lib/rules/reporting/route.ts';
import type { Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

const route = (volume: Volume, event: Event, more = {}) =>
  routeReport(figuresOf(volume), { event, unit: 'customer-service', role: 'staff', ...more });
const words = (steps: { text: string; clause: string; ruling?: string }[]) =>
  steps.map(({ text, clause, ruling }) => [text, clause, ruling]);

describe('technical and website problems', () => {
  const department = figuresOf('department');
  test.each<[string, 'technical' | 'website', boolean, 'phone' | 'work-order', string]>([
    ['D-12-01', 'technical', false, 'work-order', '技术服务中心'],
    ['D-13-01', 'website', false, 'work-order', '网站运营中心'],
    ['D-15-04', 'technical', true, 'phone', '技术服务中心经理'],
    ['D-15-04', 'website', true, 'phone', '技术服务中心经理'],
  ])('%s: %s, stopped: %s: by %s to %s', (_fact, problem, businessStopped, channel, to) => {
    const { value } = problemChannel(department, { problem, businessStopped });
    expect(value).toEqual({ channel, by: '当班客服班长', to });
    const event = `${problem}-problem` as Event;
    expect(route('department', event, { businessStopped }).value).toEqual({
      ...UNSTATED,
      listed: true,
      tell: [{ who: to, how: channel, within: null }],
      by: '当班客服班长',
    });
  });

  test('each way is explained', () => {
    expect(words(problemChannel(department, { problem: 'website' }).steps)).toEqual([
      ['没有到对外业务停顿的程度，走工单', 'dep.cooperation.emergency-when', 'dep-emergency-cases'],
      [
        '自己处理不了的，由当班客服班长统一开工单，送网站运营中心',
        'dep.cooperation.ticket',
        'dep-website-centre-name',
      ],
    ]);
    expect(problemChannel(department, { problem: 'technical' }).steps[1]?.ruling).toBe('dep-ticket-when');
    expect(words(problemChannel(department, { problem: 'technical', businessStopped: true }).steps)).toEqual([
      ['对外业务停顿、客户得不到服务，属于紧急情形', 'dep.cooperation.emergency-when', 'dep-emergency-cases'],
      [
        '当班客服班长直接打电话给技术服务中心经理，不必先开工单',
        'dep.cooperation.emergency-call',
        'dep-emergency-caller',
      ],
      ['本班结束前由当班客服班长补开工单', 'dep.cooperation.emergency-record', 'dep-emergency-caller'],
    ]);
  });

  test('the technical centre opens no order to itself: it reports by its own list', () => {
    expect(route('department', 'technical-problem', { unit: 'technical' }).value).toMatchObject({
      listed: false,
      fallback: 9,
      by: null,
    });
  });

  test('refuses an unknown problem', () => {
    expect(
      refusal(() => problemChannel(department, { problem: 'power' as never })).map((p) => p.field),
    ).toEqual(['problem']);
  });
});

test('symptoms on a website’s host go three ways on, the first within minutes (D-72-01, -02)', () => {
  const { value, steps } = route('department', 'host-symptom', { urgent: true });
  expect(value).toEqual({
    ...UNSTATED,
    listed: true,
    tell: [
      { who: '技术部负责人', how: null, within: { value: 15, unit: 'minute' } },
      { who: '网站运营中心', how: null, within: null },
      { who: '运营总监', how: null, within: null },
    ],
  });
  expect(words(steps)).toEqual([
    [
      '发现现象的人立即报技术部负责人，最迟15分钟，不等诊断有了结果',
      'dep.web-security.report-time',
      'dep-web-security-report',
    ],
    [
      '技术部通报网站运营中心，网站运营中心报运营总监',
      'dep.web-security.notify',
      'dep-website-technical-department',
    ],
  ]);
  expect(steps[0]?.figures).toEqual(['web-security.reportMinutes']);
});

describe('outsourced seats', () => {
  const minutes = (value: number) => ({ value, unit: 'minute' });
  const hours = (value: number) => ({ value, unit: 'hour' });
  const GRAVE: Event[] = ['danger', 'leak', 'media', 'same-complaints', 'system-failure'];
  test.each(EVENTS)('%s', (event) => {
    const { value } = route('outsourcing', event, { urgent: true });
    expect(value.listed).toBe([...GRAVE, 'beyond-own-duty', 'seats-affected'].includes(event));
    expect([value.category, value.fallback, value.afterwardsBy]).toEqual([null, null, null]);
    if (event === 'seats-affected') {
      expect(value).toMatchObject({ grade: 'larger', maySkipLevel: false, reportAfterwards: false });
      expect(value.tell).toEqual([
        { who: '项目经理', how: null, within: null },
        { who: '外包管理负责人', how: null, within: minutes(30) },
      ]);
    } else if (GRAVE.includes(event)) {
      expect(value).toMatchObject({ grade: 'grave', maySkipLevel: true, reportAfterwards: true });
      expect(value.tell).toEqual([
        { who: '项目经理和外包管理负责人', how: 'phone', within: null },
        { who: '公司主管领导', how: 'phone', within: null },
        { who: '外包管理负责人', how: 'written', within: hours(event === 'leak' ? 1 : 2) },
      ]);
    } else {
      expect(value).toMatchObject({ grade: 'general', maySkipLevel: false, reportAfterwards: false });
      expect(value.tell).toEqual([
        { who: '班长', how: null, within: minutes(10) },
        { who: '项目经理', how: null, within: null },
      ]);
    }
  });

  test.each<[Event, [string, string, string | undefined][], string[]]>([
    [
      'other',
      [
        ['升级表没有单列，自己解决不了的按一般问题', 'out.escalation.levels', 'outsourcing-truncated'],
        ['一般问题：10分钟内告诉班长，再告诉项目经理', 'out.escalation.levels', 'outsourcing-example-values'],
      ],
      ['escalation.leaderWithin'],
    ],
    [
      'seats-affected',
      [
        ['升级表列有这一类', 'out.escalation.levels', 'outsourcing-truncated'],
        [
          '较大问题：先告诉项目经理，30分钟内告诉外包管理负责人',
          'out.escalation.levels',
          'outsourcing-example-values',
        ],
      ],
      ['escalation.vendorWithin'],
    ],
    [
      'leak',
      [
        ['升级表列有这一类', 'out.escalation.levels', 'outsourcing-truncated'],
        [
          '重大问题：立即电话告诉项目经理和外包管理负责人，接着告诉公司主管领导',
          'out.escalation.levels',
          'outsourcing-example-values',
        ],
        ['1小时内补书面报告', 'out.data.incident', 'outsourcing-example-values'],
      ],
      ['data-security.incidentReport'],
    ],
    [
      'danger',
      [
        ['升级表列有这一类', 'out.escalation.levels', 'outsourcing-truncated'],
        [
          '重大问题：立即电话告诉项目经理和外包管理负责人，接着告诉公司主管领导',
          'out.escalation.levels',
          'outsourcing-example-values',
        ],
        ['2小时内补书面报告', 'out.escalation.levels', 'outsourcing-example-values'],
        ['有人身危险的，先报警、叫急救，不必等批准', 'out.escalation.life', 'outsourcing-truncated'],
      ],
      ['escalation.companyWithin'],
    ],
  ])('%s is explained', (event, expected, figures) => {
    const { steps } = route('outsourcing', event);
    expect(words(steps)).toEqual(expected);
    expect(steps.flatMap((step) => step.figures)).toEqual(figures);
  });
});

describe('retention', () => {
  test.each<[Event, string[], string, boolean]>([
    ['leak', ['值班长和中心经理'], 'ret.security.leak-report', true],
    ['system-failure', ['值班长', '设备保管人'], 'ret.equipment.fault', false],
    ['seats-affected', ['值班长', '中心经理和设备保管人'], 'ret.equipment.outage', false],
    ['danger', ['组长'], 'ret.attitude.abuse', false],
    ['deliberate-harassment', ['组长'], 'ret.attitude.abuse', false],
    ['media', ['中心经理'], 'ret.security.third-party', false],
    ['political-issue', [], 'ret.security.leak-report', false],
    ['beyond-own-duty', [], 'ret.security.leak-report', false],
  ])('%s: %j', (event, who, clause, together) => {
    const { value, steps } = route('retention', event, { urgent: true });
    expect(value.tell.map((one) => one.who)).toEqual(who);
    expect(value).toMatchObject({ listed: null, maySkipLevel: together, peopleFirst: event === 'danger' });
    expect(steps).toHaveLength(1);
    expect(steps[0]?.clause).toBe(clause);
    expect(steps[0]?.text).toMatch(/[\u4e00-\u9fff]{6}/);
  });
});
