import { handbook } from 'virtual:handbook';
import type { APIContext } from 'astro';

export function getStaticPaths() {
  return [...Map.groupBy(handbook.questions, (question) => question.chapter)].map(([chapter, questions]) => ({
    params: { chapter },
    props: { questions },
  }));
}

/** The questions of one chapter, ready to be asked. */
export function GET({ props }: APIContext): Response {
  return Response.json(props.questions);
}
