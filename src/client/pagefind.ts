interface SearchOptions {
  filters: Record<string, string | { any: string[] }>;
}

/** What we use of Pagefind's browser API, which is made by the build and has no types of its own. */
export interface Pagefind {
  options: (options: { excerptLength?: number }) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
    options: SearchOptions,
  ) => Promise<{ results: { data: () => Promise<PagefindResult> }[] }>;
}

export interface PagefindResult {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}
