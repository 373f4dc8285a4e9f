import { handbook } from 'virtual:handbook';

/** Every figure with all its periods by volume, for other programs. */
export function GET(): Response {
  return Response.json({
    asOf: handbook.asOf,
    rulesVersion: handbook.rulesVersion,
    figures: handbook.figures,
  });
}
