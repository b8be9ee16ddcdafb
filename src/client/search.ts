import {
  failureMessage,
  loadPagefind,
  NoWebAssembly,
  type FilterCounts,
  type Pagefind,
} from './pagefind.ts';
import { resultItem } from './result-list.ts';
import { fillFilters } from './search-filters.ts';
import {
  filterNames,
  isEmptySearch,
  parseSearch,
  serializeSearch,
  type SearchState,
} from './search-state.ts';

/** Number of records shown first and added by each press of “More results”. */
const pageSize = 10;
/** Wait after the last key press before a search starts. */
const pauseMs = 200;

const form = required('search-form', HTMLFormElement);
const status = required('search-status', HTMLElement);
const list = required('results', HTMLOListElement);
const more = required('more-results', HTMLButtonElement);
const box = required('search-box', HTMLInputElement);

let engine: Promise<{ pagefind: Pagefind; counts: FilterCounts }> | undefined;
let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(stateOfForm(), true);
});
form.addEventListener('change', () => go(stateOfForm(), true));
box.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => go(stateOfForm(), false), pauseMs);
});
addEventListener('popstate', () => show(parseSearch(location.search)));
document.addEventListener('keydown', moveByArrows);
show(parseSearch(location.search));

/** Runs a search and writes it into the address. Only a finished search adds an entry to the history. */
function go(state: SearchState, finished: boolean): void {
  clearTimeout(timer);
  const address = serializeSearch(state) || location.pathname;
  if (finished && address !== location.search) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void answer(state);
}

/** Sets the form to a search from the address and runs it. */
function show(state: SearchState): void {
  box.value = state.query;
  const sort = form.elements.namedItem('sort');
  if (sort instanceof HTMLSelectElement) sort.value = state.sort;
  void answer(state);
}

async function answer(state: SearchState): Promise<void> {
  const turn = ++latest;
  try {
    engine ??= start();
    const { pagefind, counts } = await engine;
    const found = await pagefind.search(state.query || null, {
      filters: { ...state.filters },
      ...(state.sort === 'relevance'
        ? {}
        : { sort: { date: state.sort === 'newest' ? 'desc' : 'asc' } }),
    });
    if (turn !== latest) return;
    fillFilters(form, counts, isEmptySearch(state) ? counts : found.filters, state);
    await showResults(isEmptySearch(state) ? [] : found.results, state, turn);
  } catch (error) {
    engine = undefined;
    status.textContent = failureMessage(error);
    // Everything else is a fault, which the console must show.
    if (!(error instanceof NoWebAssembly)) throw error;
  }
}

async function start() {
  const pagefind = await loadPagefind();
  return { pagefind, counts: await pagefind.filters() };
}

async function showResults(
  results: readonly { data(): Promise<Parameters<typeof resultItem>[0]> }[],
  state: SearchState,
  turn: number,
): Promise<void> {
  let shown = 0;
  const add = async () => {
    const records = await Promise.all(
      results.slice(shown, shown + pageSize).map((result) => result.data()),
    );
    if (turn !== latest) return;
    const items = records.map(resultItem);
    if (shown === 0) replaceResults(items);
    else list.append(...items);
    const firstNew = items[0]?.querySelector('a');
    if (shown > 0) firstNew?.focus();
    shown += records.length;
    more.hidden = shown >= results.length;
  };
  more.onclick = () => void add();
  await add();
  if (turn === latest) status.textContent = summary(results.length, state);
}

/** Replaces the results. If a result has the focus, the new result at the same position gets it. */
function replaceResults(items: readonly Node[]): void {
  const place = [...list.querySelectorAll('a')].findIndex(
    (link) => link === document.activeElement,
  );
  list.replaceChildren(...items);
  if (place >= 0) ([...list.querySelectorAll('a')][place] ?? box).focus();
}

function summary(count: number, state: SearchState): string {
  if (isEmptySearch(state)) return '';
  const what = state.query === '' ? '' : ` for ${state.query}`;
  if (count === 0) return `Nothing found${what}. Try fewer words, another spelling, or no filter.`;
  return `${count} ${count === 1 ? 'record' : 'records'}${what}, from the full-text index.`;
}

function stateOfForm(): SearchState {
  const values = new FormData(form);
  const parameters = new URLSearchParams();
  for (const name of ['q', 'sort', ...filterNames]) {
    const value = values.get(name);
    if (typeof value === 'string') parameters.set(name, value);
  }
  return parseSearch(parameters.toString());
}

/** Arrow down and up move the focus from the search box through the results and back. */
function moveByArrows(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [box, ...list.querySelectorAll('a')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function required<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no #${id}`);
  return found;
}
