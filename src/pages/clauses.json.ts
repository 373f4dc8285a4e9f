import { handbook } from 'virtual:handbook';

/** Every clause, for other programs. */
export function GET(): Response {
  const clauses = handbook.clauses.map(
    ({ id, url, number, volume, chapter, text, facts, figures, origin }) => ({
      id,
      url,
      number,
      volume,
      chapter,
      text,
      facts,
      figures,
      origin,
    }),
  );
  return Response.json({ asOf: handbook.asOf, rulesVersion: handbook.rulesVersion, clauses });
}
