import type { Library, LibraryRecord } from '../model/library.ts';
import { absoluteAddress } from './absolute-address.ts';
import { toSchemaDate } from './work-json-ld.ts';

/** One `<meta name content>` element in the head of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The `citation_*` tags that reference managers and scholarly indexes read. They describe the work: its full
 * text is at its own address, and our page is its abstract. See
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing.
 */
export function citationMeta(
  library: Library,
  article: LibraryRecord<'articles'>,
): readonly MetaTag[] {
  const { data } = article;
  const outlet = data.outlet && library.find(data.outlet).data.name;
  const date = data.issued && toSchemaDate(data.issued)?.replaceAll('-', '/');
  const authors = (data.author ?? []).map(({ family, given, literal }) =>
    family === undefined ? (literal ?? '') : [family, given].filter(Boolean).join(', '),
  );
  const tags: (readonly [string, string | undefined])[] = [
    ['title', data.title.text],
    ...authors.map((author) => ['author', author] as const),
    ['publication_date', date],
    ['publisher', outlet ?? data.publisher],
    [
      'journal_title',
      data.type.startsWith('article-') ? (data['container-title'] ?? outlet) : undefined,
    ],
    ['isbn', data.ISBN],
    ['language', data.language === 'und' ? undefined : data.language],
    ['fulltext_html_url', data.URL],
    ['abstract_html_url', absoluteAddress(library, library.addresses.of(article))],
  ];
  return tags.flatMap(([name, content]) =>
    content === undefined ? [] : [{ name: `citation_${name}`, content }],
  );
}
