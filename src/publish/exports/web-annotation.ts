import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { textDirection } from '../../model/text-direction.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { absoluteLinks } from '../absolute-links.ts';
import { vocabularyPath } from './annotation-addresses.ts';
import type { JsonLd } from '../json-ld.ts';
import { motivations } from './motivations.ts';
import { toPlainData } from './to-plain-data.ts';
import type { PlainData } from './to-plain-data.ts';

/** What the library does not hold of a note: its text and its passage, as compiled. */
export interface NoteText {
  readonly id: string;
  /** The text of the note as HTML, its links under the site's base. */
  readonly html: string;
  /** The text of the note as it stands in its file. */
  readonly prose: string;
  readonly described: {
    /** The passage with what stands around it. */
    readonly selector: {
      readonly exact: string;
      readonly prefix?: string;
      readonly suffix?: string;
    };
    /** In code points of the article's text; absent where the passage stands in the source alone. */
    readonly position?: { readonly start: number; readonly end: number };
  };
}

/** The key of an annotation under which the record itself stands, so that nothing is lost on the way back. */
export const recordKey = 'sourcebook:record';

/** The terms that annotations use: those of the W3C, and one of ours. */
export function annotationContext(library: Library): readonly (string | JsonLd)[] {
  return [
    'http://www.w3.org/ns/anno.jsonld',
    { sourcebook: absoluteAddress(library, vocabularyPath(library)) },
  ];
}

/**
 * A note as a W3C Web Annotation: its text, its kind as a tag, and the works it cites as links;
 * its passage by words and, in the summary, by position.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function serializeAnnotation(
  library: Library,
  note: LibraryRecord<'annotations'>,
  text: NoteText,
): JsonLd {
  const { site, addresses } = library;
  const { kind, creator, created, modified, cites, target } = note.data;
  const address = absoluteAddress(library, addresses.annotation(target.id, note.id));
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
    target: targetOf(library, note, text),
    [recordKey]: { ...plainRecord(note), prose: text.prose },
  };
}

function targetOf(
  library: Library,
  { data }: LibraryRecord<'annotations'>,
  { described: { selector, position } }: NoteText,
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

/** The beginning of the first day that a date may mean, in UTC; nothing where that is open. */
function toDateTime({ earliest }: EdtfDate): string | undefined {
  return earliest === '' ? undefined : `${earliest}T00:00:00Z`;
}
