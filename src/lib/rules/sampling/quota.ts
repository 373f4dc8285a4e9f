import * as z from 'zod/mini';
import { InputError } from '../../errors.ts';
import { type Explained, Reasoning } from '../../explained.ts';
import type { Figures } from '../../figures.ts';
import { parseInput, whole, words } from '../../input.ts';
import { refuseSameNames } from '../names.ts';
import { leastCalls } from './basis.ts';

export const QuotaInput = z.object({
  people: z
    .array(
      z.object({
        name: words(20),
        /** Recordings or calls checked in the month. */
        recordings: whole(0, 10_000),
        /** Of these, outbound calls; only volume retention asks for them. */
        outbound: z.optional(whole(0, 10_000)),
        /** Recordings that there are at all in the month; where not given there are enough. */
        available: z.optional(whole(0, 100_000)),
      }),
    )
    .check(z.minLength(1, { error: '还没有填写。' }), z.maxLength(200, { error: '一次最多核对 200 人。' })),
});

type Person = z.output<typeof QuotaInput>['people'][number];

const QuotaLine = z.object({
  name: z.string(),
  checked: z.number(),
  required: z.number(),
  /** required − checked, never below 0. */
  missing: z.number(),
  /** Outbound calls that are missing of those required; 0 where the volume asks for none. */
  outboundMissing: z.number(),
});

export const Quota = z.object({
  lines: z.array(QuotaLine),
  requiredTotal: z.number(),
  missing: z.number(),
  outboundMissing: z.number(),
  met: z.boolean(),
  /** Required of each person. */
  perPerson: z.number(),
  /** Calls still to come to a target above what is required; null where the volume sets none. */
  toTarget: z.nullable(z.number()),
  /** Points that the checker loses by annex 3; null where the volume has no such line. */
  deduction: z.nullable(z.number()),
});
export type Quota = z.infer<typeof Quota>;

/**
 * Whether enough calls of each person were checked in a month (D-X3-04, D-X3-05; E5-qa-06; B 6.1; C 5.6.2): whole calls,
 * person by person, one's surplus never making up for another's lack. Throws InputError for no person, a name given
 * twice, or more checked than there are.
 */
export function samplingQuota(figures: Figures, raw: z.input<typeof QuotaInput>): Explained<Quota> {
  const { people } = parseInput(QuotaInput, raw);
  refuseSameNames('people', people);
  const because = new Reasoning();
  refuseMismatch(people, figures.volume === 'retention');
  const { least, ...basis } = leastCalls(figures, because);

  const department = figures.volume === 'department';
  const outbound =
    figures.volume === 'retention' ? figures.number('quality-card.outbound', 'item') : undefined;
  const lines = people.map((person) => {
    const few = department && person.available !== undefined && person.available < least.value;
    const required = few ? (person.available as number) : least.value;
    if (few) {
      because.note(`${person.name}当月只有${required}条录音，有多少抽多少`, {
        clause: 'dep.scoring-qa.share',
        ruling: basis.ruling,
      });
    }
    const line = {
      name: person.name,
      checked: person.recordings,
      required,
      missing: Math.max(0, required - person.recordings),
      outboundMissing: outbound ? Math.max(0, outbound.value - (person.outbound ?? 0)) : 0,
    };
    because.holds(
      line.missing === 0,
      {
        yes: `${line.name}${line.checked}条，够`,
        no: `${line.name}${line.checked}条，差${line.missing}条`,
      },
      basis,
    );
    if (line.outboundMissing > 0) {
      because.holds(
        false,
        { yes: '', no: `${line.name}的外呼差${line.outboundMissing}条` },
        { clause: 'ret.monitoring.sampling', ruling: basis.ruling },
      );
    }
    return line;
  });

  const sum = (of: (line: (typeof lines)[number]) => number) => lines.reduce((all, l) => all + of(l), 0);
  const missing = sum((line) => line.missing);
  const outboundMissing = sum((line) => line.outboundMissing);
  return because.conclude({
    lines,
    requiredTotal: sum((line) => line.required),
    missing,
    outboundMissing,
    met: missing + outboundMissing === 0,
    perPerson: least.value,
    toTarget: figures.volume === 'service-system' ? toTarget(figures, people, because) : null,
    deduction: department ? annexDeduction(figures, missing, because) : null,
  });
}

function refuseMismatch(people: Person[], outboundAsked: boolean): void {
  const problems = people.flatMap(({ recordings, outbound, available }, i) => {
    const field = (column: string) => `people.${i}.${column}`;
    if (available !== undefined && available < recordings) {
      return [{ field: field('available'), message: '当月的录音不能比抽检的还少。' }];
    }
    if (outboundAsked && outbound === undefined) {
      return [{ field: field('outbound'), message: '请填其中的外呼有几条。' }];
    }
    if (outbound !== undefined && outbound > recordings) {
      return [{ field: field('outbound'), message: '其中的外呼不能比抽检的还多。' }];
    }
    return [];
  });
  if (problems.length > 0) throw new InputError(problems);
}

function toTarget(figures: Figures, people: Person[], because: Reasoning): number {
  const target = figures.number('sampling.listenTarget', 'times');
  const short = people.reduce((all, person) => all + Math.max(0, target.value - person.recordings), 0);
  because.note(`目标是每人${target.value}条，合起来还差${short}条`, {
    clause: target.clause,
    ruling: 'svc-qa-listen-count',
    figures: [target],
  });
  return short;
}

function annexDeduction(figures: Figures, missing: number, because: Reasoning): number {
  const step = figures.number('scoring-qa.quotaStep', 'item');
  const each = figures.number('scoring-qa.quotaDeduct', 'point');
  const full = figures.number('scoring-qa.quantity', 'point');
  const points = Math.min(full.value, Math.floor(missing / step.value) * each.value);
  because.note(
    `每少${step.value}条扣${each.value}分，少${missing}条，扣${points}分；这一部分最多扣${full.value}分`,
    { clause: each.clause, ruling: 'dep-scoring-floor', figures: [step, each, full] },
  );
  return points;
}
