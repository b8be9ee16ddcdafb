import { addressOfPassage, parseExcerpt } from './excerpt.ts';
import type { FoundPlace, FoundRecord } from './pagefind.ts';

/** Maximum number of places shown below one record. */
const maxPlaces = 4;

/** One record found, as a list item: its name, its kind, outlet and date, the excerpt, and places on its page. */
export function resultItem(found: FoundRecord): HTMLLIElement {
  const parts = parseExcerpt(found.excerpt);
  const places = found.sub_results.filter(({ url }) => url.includes('#')).slice(0, maxPlaces);
  const pagePart = found.sub_results.find(({ url }) => !url.includes('#'));
  const shown = pagePart ? parseExcerpt(pagePart.excerpt) : parts;
  const item = document.createElement('li');
  item.append(
    element('h2', [link(found.url, found.meta['title'] ?? found.url, shown)]),
    element(
      'p',
      [[found.meta['kind'], found.meta['outlet'], found.meta['date']].filter(Boolean).join(' · ')],
      'what',
    ),
  );
  if (pagePart || places.length === 0) item.append(excerpt(found.excerpt, pagePart));
  if (places.length > 0) item.append(element('ul', places.map(placeItem), 'places'));
  return item;
}

function placeItem(place: FoundPlace): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(place.url, place.title, parseExcerpt(place.excerpt)), excerpt(place.excerpt));
  return item;
}

function link(
  url: string,
  label: string,
  parts: ReturnType<typeof parseExcerpt>,
): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = addressOfPassage(url, parts);
  anchor.textContent = label;
  return anchor;
}

function excerpt(html: string, place?: FoundPlace): HTMLParagraphElement {
  const pieces = parseExcerpt(place?.excerpt ?? html).map(({ text, marked }) =>
    marked ? element('mark', [text]) : text,
  );
  return element('p', ['… ', ...pieces, ' …'], 'excerpt');
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  children: readonly (Node | string)[],
  className?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  if (className !== undefined) made.className = className;
  return made;
}
