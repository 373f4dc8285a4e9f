import type { Filters } from '@/lib/search/engine.ts';
import type { Facet } from '@/lib/search/records.ts';
import { option } from './search-view.ts';

/** The three selects of the search: kind, volume, and the posts of that volume. */
export class SearchFilters {
  readonly #facets: readonly Facet[];
  readonly #kind: HTMLSelectElement;
  readonly #volume: HTMLSelectElement;
  readonly #post: HTMLSelectElement;

  constructor(within: HTMLElement, facets: readonly Facet[], changed: () => void) {
    const select = (name: string) => within.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
    this.#facets = facets;
    this.#kind = select('kind');
    this.#volume = select('volume');
    this.#post = select('post');
    fill(
      this.#kind,
      facets.map(({ kind }) => kind),
    );
    fill(
      this.#volume,
      facets.map(({ volume }) => volume),
    );
    this.#fillPosts();
    this.#volume.addEventListener('change', () => this.#fillPosts());
    for (const each of [this.#kind, this.#volume, this.#post]) each.addEventListener('change', changed);
  }

  /** Keeps to one kind, as if it had been chosen. */
  keepTo(kind: string): void {
    this.#kind.value = kind;
    this.#kind.dispatchEvent(new Event('change'));
  }

  get chosen(): Filters {
    return { kind: this.#kind.value, volume: this.#volume.value, post: this.#post.value };
  }

  #fillPosts(): void {
    const volume = this.#volume.value;
    const here = this.#facets.filter((facet) => volume === '' || facet.volume === volume);
    fill(
      this.#post,
      here.flatMap(({ posts }) => posts),
    );
  }
}

/** Offers each name once after the first option, which stands for all; what was chosen stays where it is still offered. */
function fill(select: HTMLSelectElement, names: readonly string[]): void {
  const chosen = select.value;
  const offered = [...new Set(names)].filter(Boolean);
  select.replaceChildren(select.options[0] as HTMLOptionElement, ...offered.map((name) => option(name)));
  select.value = offered.includes(chosen) ? chosen : '';
}
