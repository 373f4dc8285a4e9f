import { rightsOf } from '../quiz/answer.ts';
import { letter } from '../quiz/letters.ts';
import type { Step } from '../quiz/question.ts';
import { decimal, nameOf, type Task } from './tasks.ts';
import { type Xml, xml, xmlName } from './xml.ts';

/** An item of QTI 3.0: SCORE is the share of its points that an answer gets, 0 to 1, as `markStep` has it. */
export function qtiItem(task: Task): Xml {
  const { step } = task;
  const story = task.question.kind === 'case' ? task.question.stem.split('\n').map(paragraph) : [];
  return xml(
    'qti-assessment-item',
    {
      identifier: xmlName(task.id),
      title: nameOf(task),
      adaptive: false,
      'time-dependent': false,
      'xml:lang': 'zh-CN',
    },
    responseDeclaration(step),
    outcome('SCORE', { 'normal-maximum': 1, 'normal-minimum': 0 }, 0),
    outcome('MAXSCORE', {}, 1),
    xml('qti-outcome-declaration', {
      identifier: 'FEEDBACK',
      cardinality: 'multiple',
      'base-type': 'identifier',
    }),
    xml('qti-item-body', {}, ...story, ...interaction(step)),
    xml('qti-response-processing', {}, score(step), feedbackToShow(step)),
    feedback('WHY', task.why),
    ...reasons(step),
  );
}

/** An outcome that is a number, with its default value. */
export function outcome(identifier: string, bounds: Xml['attributes'], value: number): Xml {
  return xml(
    'qti-outcome-declaration',
    { identifier, cardinality: 'single', 'base-type': 'float', ...bounds },
    xml('qti-default-value', {}, xml('qti-value', {}, decimal(value))),
  );
}

const RESPONSE = { 'response-identifier': 'RESPONSE' };

function responseDeclaration(step: Step): Xml {
  switch (step.kind) {
    case 'single':
      return response('single', 'identifier', [letter(step.options.findIndex(({ right }) => right))]);
    case 'multiple': {
      const rights = step.options.flatMap(({ right }, index) => (right ? [letter(index)] : []));
      // Whoever chooses a wrong option loses more than all right ones bring, and no less than 0 comes out.
      const points = step.options.map(({ right }, index): [string, number] => [
        letter(index),
        right ? 1 / rights.length : -1,
      ]);
      return response('multiple', 'identifier', rights, points);
    }
    case 'truefalse':
      return response('single', 'identifier', [String(step.answer)]);
    case 'order':
      return response(
        'ordered',
        'identifier',
        step.items.map((_, index) => letter(index)),
      );
    case 'numeric':
      return response('single', 'float', [decimal(step.value)]);
    case 'matching': {
      const pairs = step.pairs.map((_, index) => `L${index} R${index}`);
      return response(
        'multiple',
        'directedPair',
        pairs,
        pairs.map((pair) => [pair, 1 / pairs.length]),
      );
    }
    case 'fill':
      return response(
        'single',
        'string',
        step.accept.slice(0, 1),
        step.accept.map((text) => [text, 1]),
      );
  }
}

function response(
  cardinality: string,
  baseType: string,
  right: readonly string[],
  points: readonly [key: string, share: number][] = [],
): Xml {
  const entries = points.map(([key, share]) =>
    xml('qti-map-entry', {
      'map-key': key,
      'mapped-value': decimal(share),
      ...(baseType === 'string' && { 'case-sensitive': false }),
    }),
  );
  return xml(
    'qti-response-declaration',
    { identifier: 'RESPONSE', cardinality, 'base-type': baseType },
    xml('qti-correct-response', {}, ...right.map((value) => xml('qti-value', {}, value))),
    ...(entries.length > 0
      ? [xml('qti-mapping', { 'lower-bound': 0, 'upper-bound': 1, 'default-value': 0 }, ...entries)]
      : []),
  );
}

function interaction(step: Step): Xml[] {
  const prompt = xml('qti-prompt', {}, step.stem);
  switch (step.kind) {
    case 'single':
    case 'multiple': {
      const options = step.options.map(({ text }, index): [string, string] => [letter(index), text]);
      return [choices(step.kind === 'single' ? 1 : 0, prompt, true, options)];
    }
    case 'truefalse':
      return [
        choices(1, prompt, false, [
          ['true', '对'],
          ['false', '错'],
        ]),
      ];
    case 'order':
      return [
        xml(
          'qti-order-interaction',
          { ...RESPONSE, shuffle: true },
          prompt,
          ...step.items.map((text, index) => xml('qti-simple-choice', { identifier: letter(index) }, text)),
        ),
      ];
    case 'matching':
      return [
        xml(
          'qti-match-interaction',
          { ...RESPONSE, shuffle: true, 'max-associations': step.pairs.length },
          prompt,
          xml('qti-simple-match-set', {}, ...step.pairs.map(({ left }, i) => matchChoice(`L${i}`, left, 1))),
          xml(
            'qti-simple-match-set',
            {},
            ...rightsOf(step).map((right, i) => matchChoice(`R${i}`, right, 0)),
          ),
        ),
      ];
    case 'numeric':
      return [paragraph(step.stem), xml('p', {}, entry(8), step.unit)];
    case 'fill': {
      const [before = '', ...after] = step.stem.split(/_{2,}/);
      return [xml('p', {}, before, entry(20), after.join('____'))];
    }
  }
}

/** A choice of up to `most` options; 0 sets no limit. */
function choices(most: number, prompt: Xml, shuffle: boolean, options: [id: string, text: string][]): Xml {
  return xml(
    'qti-choice-interaction',
    { ...RESPONSE, shuffle, 'max-choices': most },
    prompt,
    ...options.map(([identifier, text]) => xml('qti-simple-choice', { identifier }, text)),
  );
}

function matchChoice(identifier: string, text: string, most: number): Xml {
  return xml('qti-simple-associable-choice', { identifier, 'match-max': most }, text);
}

function entry(length: number): Xml {
  return xml('qti-text-entry-interaction', { ...RESPONSE, 'expected-length': length });
}

function paragraph(text: string): Xml {
  return xml('p', {}, text);
}

function score(step: Step): Xml {
  if (step.kind === 'multiple' || step.kind === 'matching' || step.kind === 'fill')
    return set('SCORE', xml('qti-map-response', { identifier: 'RESPONSE' }));
  const given = xml('qti-variable', { identifier: 'RESPONSE' });
  const right = xml('qti-correct', { identifier: 'RESPONSE' });
  const holds =
    step.kind === 'numeric' ? near(step.tolerance, right, given) : xml('qti-match', {}, given, right);
  return xml(
    'qti-response-condition',
    {},
    xml('qti-response-if', {}, holds, set('SCORE', xml('qti-base-value', { 'base-type': 'float' }, '1'))),
  );
}

/** The limits count as right, whatever the other system's arithmetic loses behind the ninth place. */
function near(tolerance: number, right: Xml, given: Xml): Xml {
  const within = decimal(tolerance + 1e-9);
  return xml('qti-equal', { 'tolerance-mode': 'absolute', tolerance: `${within} ${within}` }, right, given);
}

function feedbackToShow(step: Step): Xml {
  const why = xml('qti-base-value', { 'base-type': 'identifier' }, 'WHY');
  const chosen = xml('qti-variable', { identifier: 'RESPONSE' });
  const hasReasons = step.kind === 'single' || step.kind === 'multiple';
  return set('FEEDBACK', xml('qti-multiple', {}, why, ...(hasReasons ? [chosen] : [])));
}

function reasons(step: Step): Xml[] {
  if (step.kind !== 'single' && step.kind !== 'multiple') return [];
  return step.options.map(({ text, why }, index) => feedback(letter(index), `${text}：${why}`));
}

function feedback(identifier: string, text: string): Xml {
  return xml(
    'qti-modal-feedback',
    { 'outcome-identifier': 'FEEDBACK', identifier, 'show-hide': 'show' },
    xml('qti-content-body', {}, ...text.split('\n').map(paragraph)),
  );
}

/** Sets an outcome. */
export function set(identifier: string, value: Xml): Xml {
  return xml('qti-set-outcome-value', { identifier }, value);
}
