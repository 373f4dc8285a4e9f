import { createSearch, type Search } from '@/lib/search/engine.ts';

/** The search over the index that stands beside the site. An edition without a server gives its own in place of this one. */
export function openSearch(): Search {
  return createSearch(async (name) => {
    const response = await fetch(`/search/${name}.json`);
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return response.json();
  });
}
