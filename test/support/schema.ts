import type * as z from 'zod/mini';

interface Definition {
  type: string;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
  options?: z.ZodMiniType[];
  entries?: Record<string, string>;
  values?: string[];
}

/** What a schema is made of, defaults and the like taken off. */
export function definition(schema: z.ZodMiniType): Definition {
  const def = schema._zod.def as unknown as Definition;
  return def.innerType ? definition(def.innerType) : def;
}

/** The object shapes an input may have: one, or one for each case of a union. */
export function shapes(schema: z.ZodMiniType): Record<string, z.ZodMiniType>[] {
  const def = definition(schema);
  return def.type === 'union' ? (def.options ?? []).flatMap(shapes) : [def.shape ?? {}];
}

/** The keys that a schema takes as a choice; null where it takes something else. */
export function choices(schema: z.ZodMiniType): string[] | null {
  const { type, entries, values } = definition(schema);
  return type === 'enum' ? Object.values(entries ?? {}) : type === 'literal' ? (values ?? []) : null;
}

/** The shape of a row, for a list of objects; null otherwise. */
export function rowShape(schema: z.ZodMiniType): Record<string, z.ZodMiniType> | null {
  const { type, element } = definition(schema);
  return type === 'array' && element ? (definition(element).shape ?? null) : null;
}

/** The keys of which a schema takes any number; null where it takes something else. */
export function members(schema: z.ZodMiniType): string[] | null {
  const { type, element } = definition(schema);
  return type === 'array' && element ? choices(element) : null;
}
