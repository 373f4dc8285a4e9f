import type { Volume } from '../lib/volumes.ts';
import { figureText } from './figure-text.ts';
import type { Clause, Handbook } from './types.ts';

/** One figure over the volumes. */
export interface ComparedFigure {
  id: string;
  label: string;
  /** What each volume states, as it reads, with the clause; absent where it states nothing. */
  values: Partial<Record<Volume, { text: string; clause: Clause }>>;
  /** Whether two volumes state different values. */
  differs: boolean;
}

/** What the volumes say of one topic, side by side. */
export interface ComparedTopic {
  topic: string;
  label: string;
  volumes: Volume[];
  figures: ComparedFigure[];
  clauses: Partial<Record<Volume, Clause[]>>;
}

function topicOf(id: string): string {
  return id.split('.')[1] as string;
}

/**
 * The topics that at least two volumes have clauses on, in the order of topics.yaml: their figures set side by side,
 * differing ones marked, example values left out, and their clauses by volume.
 */
export function compareVolumes(handbook: Handbook): ComparedTopic[] {
  const clauses = new Map(handbook.clauses.map((clause) => [clause.id, clause]));
  const byTopic = Map.groupBy(handbook.clauses, (clause) => topicOf(clause.id));
  const order = Object.keys(handbook.topics);
  const shared = order.filter(
    (topic) => new Set(byTopic.get(topic)?.map((clause) => clause.volume)).size > 1,
  );
  return shared.map((topic) => {
    const own = byTopic.get(topic) ?? [];
    const volumes = handbook.company.volumes.filter((volume) =>
      own.some((clause) => clause.volume === volume),
    );
    const figures = handbook.figures
      .filter((figure) => !figure.example)
      .filter((figure) => Object.values(figure.volumes).some((entry) => topicOf(entry.clause) === topic))
      .map((figure) => compareFigure(figure, volumes, clauses, handbook.asOf));
    return {
      topic,
      label: handbook.topics[topic] as string,
      volumes,
      figures,
      clauses: Object.fromEntries(
        volumes.map((volume) => [volume, own.filter((clause) => clause.volume === volume)]),
      ),
    };
  });
}

function compareFigure(
  figure: Handbook['figures'][number],
  volumes: Volume[],
  clauses: Map<string, Clause>,
  date: string,
): ComparedFigure {
  const values: ComparedFigure['values'] = {};
  for (const volume of volumes) {
    const clause = clauses.get(figure.volumes[volume]?.clause ?? '');
    if (clause) values[volume] = { text: figureText(figure, volume, date), clause };
  }
  const texts = new Set(Object.values(values).map(({ text }) => text));
  return { id: figure.id, label: figure.label, values, differs: texts.size > 1 };
}
