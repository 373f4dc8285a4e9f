import { InputError } from '../errors.ts';

/**
 * Refuses a table in which a name stands twice, beside the later row. `table` is the field the rows come from. Throws
 * InputError.
 */
export function refuseSameNames(table: string, rows: readonly { name: string }[]): void {
  const problems = rows.flatMap(({ name }, i) =>
    rows.findIndex((row) => row.name === name) < i
      ? [{ field: `${table}.${i}.name`, message: '这个名字上面已经有了，同名的请加工号。' }]
      : [],
  );
  if (problems.length > 0) throw new InputError(problems);
}
