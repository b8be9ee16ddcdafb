import { isOf, type Library } from '../model/library.ts';
import { annotationMediaType, articleAnnotationsPath } from './exports/annotation-addresses.ts';
import { citationMeta, type MetaTag } from './citation-meta.ts';
import { serializeJsonLd } from './json-ld.ts';
import { recordJsonLd, siteJsonLd } from './record-json-ld.ts';
import type { PageRecord } from './cite/to-csl.ts';

/** Machine-readable metadata in the head of a page. */
export interface HeadMetadata {
  readonly meta: readonly MetaTag[];
  /** Content of a `<script type="application/ld+json">` element, already escaped. */
  readonly jsonLd: string;
  /** Links to other formats of the page’s content. */
  readonly alternates: readonly {
    readonly type: string;
    readonly title: string;
    readonly href: string;
  }[];
}

/** Machine-readable metadata of a record’s page. */
export function recordMetadata(library: Library, record: PageRecord): HeadMetadata {
  return {
    meta: isOf(record, 'articles') ? citationMeta(library, record) : [],
    jsonLd: serializeJsonLd(recordJsonLd(library, record)),
    alternates:
      isOf(record, 'articles') && record.words > 0 ? [annotationsOf(library, record)] : [],
  };
}

/** Machine-readable metadata of the home page. */
export function homeMetadata(library: Library): HeadMetadata {
  return { meta: [], jsonLd: serializeJsonLd(siteJsonLd(library)), alternates: [] };
}

function annotationsOf({ site, addresses }: Library, { id }: PageRecord) {
  return {
    type: annotationMediaType,
    title: site.sections.annotations.many,
    href: addresses.to(articleAnnotationsPath(id)),
  };
}
