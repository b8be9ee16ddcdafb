import type { FilterCounts } from './pagefind.ts';
import { filterNames, type SearchState } from './search-state.ts';

/**
 * Fills the form’s filter menus with the values of the index and their counts. A value without results is
 * left out unless it is selected.
 */
export function fillFilters(
  form: HTMLFormElement,
  all: FilterCounts,
  now: FilterCounts,
  state: SearchState,
): void {
  for (const name of filterNames) {
    const list = form.elements.namedItem(name);
    if (!(list instanceof HTMLSelectElement)) continue;
    const chosen = state.filters[name] ?? '';
    const values = Object.keys(all[name] ?? {}).toSorted(name === 'year' ? byNewest : byName);
    const options = values
      .map((value) => ({ value, count: now[name]?.[value] ?? 0 }))
      .filter(({ value, count }) => count > 0 || value === chosen)
      .map(({ value, count }) => new Option(`${value} (${count})`, value, false, value === chosen));
    list.replaceChildren(...[...list.options].slice(0, 1), ...options);
    list.value = chosen;
    list.closest('label')?.toggleAttribute('hidden', values.length === 0);
  }
}

const collator = new Intl.Collator('en');
const byName = (a: string, b: string) => collator.compare(a, b);
const byNewest = (a: string, b: string) => collator.compare(b, a);
