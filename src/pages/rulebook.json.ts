import { handbook } from 'virtual:handbook';

/** The data that the rules compute with: what `runTool` takes as its rulebook. */
export function GET(): Response {
  const { asOf, rulesVersion, figures, holidays } = handbook;
  return Response.json({ asOf, rulesVersion, figures, holidays });
}
