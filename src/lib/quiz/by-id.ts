import * as z from 'zod/mini';

/** An object with any keys, each with what `schema` takes. `z.record` does the same, but would come with every tool. */
export function byId<S extends z.ZodMiniType>(schema: S) {
  return z.catchall(z.object({}), schema);
}
