import { expect, test } from 'vitest';
import { FigureError, InputError } from '../../src/lib/errors.ts';

test('an InputError carries its problems and names each field in its message', () => {
  const problems = [
    { field: 'days', message: '还没有填写。' },
    { field: 'events.2.minutes', message: '请填 1 到 1440 之间的整数。' },
  ];
  const error = new InputError(problems);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('InputError');
  expect(error.problems).toEqual(problems);
  for (const { field, message } of problems) expect(error.message).toContain(`${field}: ${message}`);
});

test('a FigureError is told from an InputError', () => {
  const error = new FigureError('unknown figure x.y');
  expect(error.name).toBe('FigureError');
  expect(error.message).toBe('unknown figure x.y');
  expect(error).not.toBeInstanceOf(InputError);
});
