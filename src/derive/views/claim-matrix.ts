import { attributionInWords } from '../../model/attribution.ts';
import type { Assertion, Stance } from '../../model/records/claim.ts';
import { compareLatest } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { speakerKindOf } from '../../model/records/site-settings.ts';
import { citations } from '../entries/sourced-values.ts';
import { dateView, type DateView } from '../date-view.ts';
import {
  annotationEntries,
  annotationsNaming,
  type AnnotationEntry,
} from '../entries/annotation-entry.ts';
import { citationOf, foreign, type RecordLink } from '../record-link.ts';

/** A quotation given as evidence, in its own language. */
interface QuotedPassage {
  readonly text: string;
  readonly lang?: string;
  readonly translation: string | undefined;
}

/** One row of the matrix: an article, its stance on the claim, and its source. */
export interface MatrixRow {
  readonly article: RecordLink;
  /** True if the work has no summary on this site and is cited only. */
  readonly isReference: boolean;
  readonly stance: Stance;
  readonly speaker: string;
  /** The kind of speaker, how close they are to the events, and to whom they spoke, as a fixed phrase. */
  readonly attribution: string;
  readonly said: DateView | undefined;
  readonly hedge: string | undefined;
  readonly quote: QuotedPassage | undefined;
  /** The records that the passage rests on. */
  readonly restsOn: readonly RecordLink[];
  readonly restsOnUnknown: boolean;
  readonly isOwnWitness: boolean;
  /** Annotations on the same article that name the claim or whose passage overlaps this quotation. */
  readonly annotations: readonly AnnotationEntry[];
}

/** Who says what about a claim: reports first, then silence, then denials. Within each, earliest article first. */
export function claimMatrix(library: Library, claim: LibraryRecord<'claims'>): MatrixRow[] {
  const naming = new Set(annotationsNaming(library, claim).map(({ id }) => id));
  return claim.data.assertions
    .map((assertion) => ({ assertion, work: library.find(assertion.in) }))
    .toSorted(
      (a, b) =>
        ranks[a.assertion.stance] - ranks[b.assertion.stance] ||
        compareLatest(a.work.data.issued, b.work.data.issued),
    )
    .map(({ assertion, work }) => toRow(library, assertion, work, naming));
}

/** Sort order of the stances. All reports are equal. */
const ranks: Record<Stance, number> = {
  asserts: 0,
  attributes: 0,
  qualifies: 0,
  'no-comment': 1,
  disputes: 2,
  denies: 2,
};

function toRow(
  library: Library,
  assertion: Assertion,
  work: LibraryRecord<'articles'>,
  naming: ReadonlySet<string>,
): MatrixRow {
  const { stance, speaker, speakerKind, said, hedge, quote, restsOn } = assertion;
  const records = restsOn.filter((rest) => typeof rest !== 'string');
  return {
    article: citationOf(library, work),
    isReference: work.words === 0,
    stance,
    speaker,
    attribution: attributionInWords(assertion, speakerKindOf(library.site, speakerKind)),
    said: said && dateView(said),
    hedge,
    quote: quote === undefined ? undefined : passageOf(library, assertion, quote, work),
    restsOn: citations(library, records),
    restsOnUnknown: restsOn.includes('unknown'),
    isOwnWitness: restsOn.includes('own-witness'),
    annotations: annotationEntries(
      library,
      [work],
      ({ id, data }) => naming.has(id) || (quote !== undefined && overlap(data.exact, quote)),
    ),
  };
}

function passageOf(
  library: Library,
  { lang, translation }: Assertion,
  text: string,
  { data }: LibraryRecord<'articles'>,
): QuotedPassage {
  const spoken = lang ?? (data.language === 'und' ? undefined : data.language);
  return {
    text,
    ...foreign(library, spoken),
    translation,
  };
}

/** True if one passage contains the other. */
function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
