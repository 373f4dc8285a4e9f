import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideDisclosure } from '../../../../src/lib/rules/disclosure/decide.ts';
import { VOLUME_SLUGS, VOLUMES, type Volume } from '../../../../src/lib/volumes.ts';
import { figuresOf } from '../../../support/figures.ts';
import { refusal } from '../../../support/refusal.ts';

type Input = Parameters<typeof decideDisclosure>[1];
const decide = (volume: Volume, input: Input) => decideDisclosure(figuresOf(volume), input);
const REQUESTERS = ['self', 'third', 'media', 'authority'] as const;
const DECIDERS = ['staff', 'leader', 'manager'] as const;
const both = { identityVerified: true, writtenConsent: true };
const all = { ...both, papersChecked: true };

describe('operations', () => {
  test.each<[string, Input, boolean, string | null]>([
    ['A-9.2-03', { requester: 'self', decidedBy: 'staff' }, false, null],
    ['A-9.2-02', { requester: 'self', decidedBy: 'staff', identityVerified: true }, true, null],
    ['A-9.2-02', { requester: 'self', decidedBy: 'leader', identityVerified: true }, true, null],
    [
      'A-9.2-03: consent is no proof',
      { requester: 'self', decidedBy: 'manager', writtenConsent: true },
      false,
      null,
    ],
    ['A-9.2-06', { requester: 'media', decidedBy: 'staff' }, false, '直接上级'],
    ['A-9.2-06, -07', { requester: 'authority', decidedBy: 'leader', ...all }, false, '直接上级'],
    ['A-9.2-07', { requester: 'third', decidedBy: 'leader', ...both }, false, '部门经理'],
    ['A-9.2-07', { requester: 'third', decidedBy: 'staff', ...all }, false, '部门经理'],
    ['A-9.2-08', { requester: 'third', decidedBy: 'manager', ...both }, true, null],
    ['A-9.2-08', { requester: 'media', decidedBy: 'manager', ...both }, true, null],
    ['A-9.2-08', { requester: 'third', decidedBy: 'manager', writtenConsent: true }, false, null],
    ['A-9.2-08', { requester: 'third', decidedBy: 'manager', identityVerified: true }, false, null],
    ['A-9.2-08', { requester: 'media', decidedBy: 'manager', papersChecked: true }, false, null],
    ['authorities', { requester: 'authority', decidedBy: 'manager' }, false, '法务'],
    ['authorities', { requester: 'authority', decidedBy: 'manager', papersChecked: true }, true, null],
  ])('%s: %j: %s, goes on to %s', (_fact, input, may, to) => {
    const { value } = decide('operations', input);
    expect([value.mayDisclose, value.forwardTo]).toEqual([may, to]);
  });

  test.each<[string, Input, string[], string[]]>([
    ['A-9.2-05', { requester: 'media', decidedBy: 'staff' }, ['姓名', '联系电话', '要求'], []],
    ['A-9.2-05', { requester: 'authority', decidedBy: 'leader' }, ['姓名', '联系电话', '要求'], []],
    ['third parties: nothing named', { requester: 'third', decidedBy: 'staff' }, [], []],
    ['self: nothing named', { requester: 'self', decidedBy: 'staff', identityVerified: true }, [], []],
    [
      'disclosure-record',
      { requester: 'third', decidedBy: 'manager', ...both },
      [],
      ['日期', '资料内容', '接收方', '许可书的存放处', '经办人'],
    ],
    [
      'authorities',
      { requester: 'authority', decidedBy: 'manager', ...all },
      ['姓名', '联系电话', '要求'],
      ['提供了什么', '给了谁', '谁批准的'],
    ],
  ])('%s: %j: is written down', (_fact, input, record, given) => {
    const { value } = decide('operations', input);
    expect([value.record, value.recordGiven]).toEqual([record, given]);
  });

  test.each<[Input, string[][]]>([
    [{ requester: 'self', decidedBy: 'staff' }, [['identity']]],
    [{ requester: 'third', decidedBy: 'leader', ...both }, [['manager']]],
    [{ requester: 'third', decidedBy: 'manager', writtenConsent: true }, [['identity']]],
    [{ requester: 'third', decidedBy: 'manager' }, [['identity', 'consent']]],
    [{ requester: 'authority', decidedBy: 'manager' }, [['identity', 'consent'], ['papers']]],
    [{ requester: 'authority', decidedBy: 'staff', papersChecked: true }, [['manager']]],
    [{ requester: 'third', decidedBy: 'manager', ...both }, []],
  ])('%j lacks %j', (input, missing) => {
    expect(decide('operations', input).value.missing).toEqual(missing);
  });

  test('a manager’s conditions are each said and counted', () => {
    const { steps } = decide('operations', {
      requester: 'third',
      decidedBy: 'manager',
      writtenConsent: true,
    });
    expect(steps.map(({ text, clause, holds }) => [text, clause, holds])).toEqual([
      ['客户已经书面许可', 'ops.userdata.manager-disclosure', true],
      ['来要资料的人，身份没有验证', 'ops.userdata.manager-disclosure', false],
      ['同时满足的条件1项，要求至少2项：不符合', 'ops.userdata.manager-disclosure', false],
    ]);
  });

  test('staff are told the ban and the way on', () => {
    const { steps } = decide('operations', { requester: 'authority', decidedBy: 'staff' });
    expect(steps.map(({ text, clause }) => [text, clause])).toEqual([
      ['向第三方不得提供客户资料', 'ops.userdata.no-disclosure'],
      ['持法律文书来的，也由部门经理会同法务办理，自己不提供', 'ops.userdata.authorities'],
      ['这项要求转给直接上级', 'ops.userdata.media-transfer'],
      ['记下对方的姓名、联系电话、要求', 'ops.userdata.media-record'],
    ]);
  });

  test.each([
    [false, 'ops.userdata.unverified', 'confidentiality-verification'],
    [true, 'ops.userdata.verify', 'confidentiality-own-data'],
  ])('the customer, verified: %s', (identityVerified, clause, ruling) => {
    const { steps } = decide('operations', { requester: 'self', decidedBy: 'staff', identityVerified });
    expect(steps).toEqual([expect.objectContaining({ clause, ruling, holds: identityVerified })]);
  });
});

describe('other volumes', () => {
  const who = (requester: Input['requester'], decidedBy: Input['decidedBy'], more = {}): Input => ({
    requester,
    decidedBy,
    ...more,
  });
  test.each<[Volume, string, Input, boolean, string | null, string[]]>([
    ['service-system', 'E5-secrecy-02', who('third', 'manager', all), false, null, []],
    ['service-system', 'owner', who('self', 'staff', { identityVerified: true }), true, null, []],
    ['service-system', 'authorities', who('authority', 'staff'), false, '班长', []],
    ['service-system', 'authorities', who('authority', 'leader', all), false, '客服部主任', []],
    ['service-system', 'authorities', who('authority', 'manager'), false, '公司法律部门', []],
    ['service-system', 'authorities', who('authority', 'manager', { papersChecked: true }), true, null, []],
    ['outsourcing', 'B-7.2-04', who('third', 'staff', all), false, '班长', ['身份', '要求']],
    ['outsourcing', 'B-7.2-04', who('third', 'manager', both), false, null, ['身份', '要求']],
    ['outsourcing', 'requests', who('authority', 'leader'), false, '外包管理负责人', ['身份', '要求']],
    ['outsourcing', 'requests', who('authority', 'manager'), false, '法务', ['身份', '要求']],
    ['outsourcing', 'requests', who('authority', 'manager', all), true, null, ['身份', '要求']],
    ['retention', 'third-party', who('third', 'staff', both), true, null, []],
    ['retention', 'third-party', who('third', 'staff', { writtenConsent: true }), false, null, []],
    [
      'retention',
      'third-party',
      who('media', 'leader', both),
      false,
      '中心经理',
      ['单位', '姓名', '回电方式'],
    ],
    ['retention', 'third-party', who('authority', 'manager', all), false, null, ['单位', '姓名', '回电方式']],
    ['department', 'D-37-07', who('third', 'manager', all), false, null, []],
    ['department', 'D-37-07', who('self', 'staff', { identityVerified: true }), true, null, []],
    ['department', 'D-38-10', who('media', 'staff'), false, '当班班长', []],
    ['department', 'D-38-10', who('authority', 'leader', all), false, '客服主管', []],
    ['department', 'D-38-10', who('authority', 'manager', all), false, '运营总监', []],
  ])('%s, %s: %j: %s, goes on to %s', (volume, _fact, input, may, to, record) => {
    const { value } = decide(volume, input);
    expect([value.mayDisclose, value.forwardTo, value.record]).toEqual([may, to, record]);
  });

  test.each<[Volume, Input, string]>([
    ['service-system', who('third', 'staff'), 'svc.confidentiality.customer-data'],
    ['service-system', who('self', 'staff'), 'svc.confidentiality.owner'],
    ['outsourcing', who('media', 'staff'), 'out.confidentiality.third-party'],
    ['outsourcing', who('self', 'staff'), 'out.confidentiality.requests'],
    ['retention', who('third', 'staff'), 'ret.security.third-party'],
    ['retention', who('self', 'staff'), 'ret.security.identity'],
    ['department', who('media', 'staff'), 'dep.confidentiality.no-leak'],
    ['department', who('self', 'staff'), 'dep.confidentiality.no-leak'],
  ])('%s: %j begins from %s', (volume, input, clause) => {
    expect(decide(volume, input).steps[0]?.clause).toBe(clause);
  });

  test('what a volume lacks is no way out: nothing opens a third party’s request there', () => {
    expect(decide('department', who('third', 'staff')).value.missing).toEqual([]);
    expect(decide('service-system', who('media', 'manager')).value.missing).toEqual([]);
    expect(decide('retention', who('third', 'staff')).value.missing).toEqual([['identity', 'consent']]);
  });
});

const input = fc.record({
  requester: fc.constantFrom(...REQUESTERS),
  decidedBy: fc.constantFrom(...DECIDERS),
  identityVerified: fc.boolean(),
  writtenConsent: fc.boolean(),
  papersChecked: fc.boolean(),
});
const volumes = fc.constantFrom(...VOLUME_SLUGS);

describe('for any request in any volume', () => {
  test('more proof never closes what was open, and no one below the manager opens more than the manager', () => {
    fc.assert(
      fc.property(volumes, input, (volume, request) => {
        fc.pre(decide(volume, request).value.mayDisclose);
        for (const more of [{ identityVerified: true }, { writtenConsent: true }, { papersChecked: true }]) {
          expect(decide(volume, { ...request, ...more }).value.mayDisclose).toBe(true);
        }
        expect(decide(volume, { ...request, decidedBy: 'manager' }).value.mayDisclose).toBe(true);
      }),
    );
  });

  test('what it says is missing opens it, and what may be given lacks nothing and goes nowhere', () => {
    const FIELDS = {
      identity: { identityVerified: true },
      consent: { writtenConsent: true },
      manager: { decidedBy: 'manager' },
      papers: { papersChecked: true },
    };
    fc.assert(
      fc.property(volumes, input, (volume, request) => {
        const { value, steps } = decide(volume, request);
        for (const set of value.missing) {
          expect(set.length).toBeGreaterThan(0);
          const changed = Object.assign({}, request, ...set.map((change) => FIELDS[change]));
          expect(decide(volume, changed).value.mayDisclose).toBe(true);
        }
        if (value.mayDisclose) expect([value.missing, value.forwardTo]).toEqual([[], null]);
        else expect(value.recordGiven).toEqual([]);
        for (const { clause } of steps) expect(clause.startsWith(`${VOLUMES[volume].prefix}.`)).toBe(true);
      }),
    );
  });

  test('without proof nobody but nobody gets anything', () => {
    fc.assert(
      fc.property(volumes, input, (volume, request) => {
        const bare = { ...request, identityVerified: false, writtenConsent: false, papersChecked: false };
        expect(decide(volume, bare).value.mayDisclose).toBe(false);
      }),
    );
  });
});

test.each<[string, unknown]>([
  ['requester', { decidedBy: 'staff' }],
  ['requester', { requester: 'friend', decidedBy: 'staff' }],
  ['decidedBy', { requester: 'self', decidedBy: 'director' }],
  ['writtenConsent', { requester: 'self', decidedBy: 'staff', writtenConsent: 'perhaps' }],
])('refuses a wrong %s', (field, wrong) => {
  expect(refusal(() => decide('operations', wrong as Input)).map((p) => p.field)).toEqual([field]);
});
