/** One thing wrong with an input: the field's name (dotted for rows: `events.2.minutes`) and a plain sentence for its user. */
export interface InputProblem {
  field: string;
  message: string;
}

/** Thrown by a rule when its input is refused; carries one sentence a field. */
export class InputError extends Error {
  readonly problems: InputProblem[];

  constructor(problems: InputProblem[]) {
    super(problems.map((p) => `${p.field}: ${p.message}`).join('; '));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** Thrown when a rule asks for a figure that its volume does not have, or not on that date, or not in that unit. */
export class FigureError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FigureError';
  }
}
