import type { EdtfDate } from '../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../model/library.ts';
import type { CslName } from './cite/csl-item.ts';
import type { JsonLd } from './json-ld.ts';

/** The schema.org type of each CSL type. All other works are `CreativeWork`. */
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

/** Describes a published work in schema.org terms. Unknown values and uncertain dates are left out. */
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

/** A date in ISO 8601, as schema.org requires. Undefined if the EDTF date is not a plain day, month or year. */
export function toSchemaDate({ text }: EdtfDate): string | undefined {
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(text) ? text : undefined;
}

/** A literal name can be a person or an organization, so it gets the type `Thing`. */
function toAuthor({ family, given, literal }: CslName): JsonLd {
  if (family === undefined) return { '@type': 'Thing', name: literal };
  return { '@type': 'Person', name: [given, family].filter(Boolean).join(' ') };
}
