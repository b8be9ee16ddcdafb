import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { textDirection } from '../../model/text-direction.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { absoluteLinks } from '../absolute-links.ts';
import { vocabularyPath } from './annotation-addresses.ts';
import type { JsonLd } from '../json-ld.ts';
import { motivations } from './motivations.ts';
import { toPlainData, type PlainData } from './to-plain-data.ts';

/** The compiled text and passage of an annotation, which are not in the library. */
export interface AnnotationText {
  readonly id: string;
  /** The text as HTML. Links are below the site’s base. */
  readonly html: string;
  /** The text as written in its file (Markdown). */
  readonly prose: string;
  readonly described: {
    /** The passage with the text around it. */
    readonly selector: {
      readonly exact: string;
      readonly prefix?: string;
      readonly suffix?: string;
    };
    /** Offsets in the article’s text, in Unicode code points. Absent if the passage is only in the source. */
    readonly position?: { readonly start: number; readonly end: number };
  };
}

/** The key for the record itself, so that a re-import loses nothing. */
export const recordKey = 'sourcebook:record';

/** The JSON-LD context of annotations: the W3C’s, and one namespace of our own. */
export function annotationContext(library: Library): readonly (string | JsonLd)[] {
  return [
    'http://www.w3.org/ns/anno.jsonld',
    { sourcebook: absoluteAddress(library, vocabularyPath(library)) },
  ];
}

/**
 * Serializes an annotation as a W3C Web Annotation: its text, its kind as a tag, and links to the works it
 * cites. The passage is selected by quote and, in the summary, also by position.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function serializeAnnotation(
  library: Library,
  annotation: LibraryRecord<'annotations'>,
  text: AnnotationText,
): JsonLd {
  const { site, addresses } = library;
  const { kind, creator, created, modified, cites, target } = annotation.data;
  const address = absoluteAddress(library, addresses.annotation(target.id, annotation.id));
  const language = site.languages[0] ?? 'en';
  return {
    '@context': annotationContext(library),
    id: address,
    type: 'Annotation',
    motivation: motivations[kind],
    creator: {
      id: `${absoluteAddress(library, addresses.to(''))}#${creator}`,
      name: site.curators.find(({ id }) => id === creator)?.name,
      nickname: creator,
    },
    created: toDateTime(created),
    modified: modified && toDateTime(modified),
    rights: site.licence.URL,
    body: [
      {
        type: 'TextualBody',
        purpose: motivations[kind],
        format: 'text/html',
        language,
        textDirection: textDirection(language),
        value: absoluteLinks(text.html, address),
      },
      {
        type: 'TextualBody',
        purpose: 'tagging',
        format: 'text/plain',
        language: 'en',
        value: kind,
      },
      ...cites.map((work) => ({
        type: 'SpecificResource',
        purpose: 'linking',
        source: absoluteAddress(library, addresses.of(work)),
      })),
    ],
    target: targetOf(library, annotation, text),
    [recordKey]: { ...plainRecord(annotation), prose: text.prose },
  };
}

function targetOf(
  library: Library,
  { data }: LibraryRecord<'annotations'>,
  { described: { selector, position } }: AnnotationText,
): JsonLd {
  const page = absoluteAddress(library, library.addresses.of(data.target));
  const quote = { type: 'TextQuoteSelector', ...selector };
  if (position) {
    const place = { type: 'TextPositionSelector', ...position };
    return { type: 'SpecificResource', source: page, selector: [quote, place] };
  }
  const { URL: original, archives = [] } = library.find(data.target).data;
  return {
    type: 'SpecificResource',
    source: original ?? page,
    scope: page,
    selector: [quote],
    state:
      archives.length === 0
        ? undefined
        : archives.map(({ URL: cached, captured }) => ({
            type: 'TimeState',
            cached,
            sourceDate: toDateTime(captured),
          })),
  };
}

function plainRecord({ data }: LibraryRecord<'annotations'>): {
  readonly [key: string]: PlainData;
} {
  const plain = toPlainData(data);
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    throw new Error('a record is keys with values');
  return Object.fromEntries(Object.entries(plain));
}

/** Midnight UTC at the start of the earliest day that a date can mean. Undefined if that day is unknown. */
function toDateTime({ earliest }: EdtfDate): string | undefined {
  return earliest === '' ? undefined : `${earliest}T00:00:00Z`;
}
