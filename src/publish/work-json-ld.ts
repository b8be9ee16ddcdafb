import type { EdtfDate } from '../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../model/library.ts';
import type { CslName } from './cite/csl-item.ts';
import type { JsonLd } from './json-ld.ts';

/** schema.org types for the CSL types that have one; every other work is a `CreativeWork`. */
const workTypes: Readonly<Record<string, string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'NewsArticle',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  broadcast: 'VideoObject',
  chapter: 'Chapter',
  dataset: 'Dataset',
  legislation: 'Legislation',
  motion_picture: 'Movie',
  'post-weblog': 'BlogPosting',
  post: 'SocialMediaPosting',
  report: 'Report',
  'review-book': 'Review',
  thesis: 'Thesis',
  webpage: 'Article',
};

/** A published work as schema.org describes one. What is not known, and an uncertain date, is left out. */
export function workJsonLd(library: Library, { data }: LibraryRecord<'articles'>): JsonLd {
  const outlet = data.outlet && library.find(data.outlet).data.name;
  const publisher = outlet ?? data.publisher;
  return {
    '@type': workTypes[data.type] ?? 'CreativeWork',
    name: data.title.text,
    url: data.URL,
    author: data.author?.map(toAuthor),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: data.issued && toSchemaDate(data.issued),
    inLanguage: data.language === 'und' ? undefined : data.language,
    isbn: data.ISBN,
  };
}

/** A date as schema.org wants it, ISO 8601; nothing where the EDTF date says more than that can. */
export function toSchemaDate({ text }: EdtfDate): string | undefined {
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(text) ? text : undefined;
}

/** A name in one piece may be a person's or a body's, so it gets no type of its own. */
function toAuthor({ family, given, literal }: CslName): JsonLd {
  if (family === undefined) return { '@type': 'Thing', name: literal };
  return { '@type': 'Person', name: [given, family].filter(Boolean).join(' ') };
}
