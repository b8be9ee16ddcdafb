import { attributionInWords } from '../../model/attribution.ts';
import type { Assertion, Stance } from '../../model/records/claim.ts';
import { compareLatest } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { speakerKindOf } from '../../model/records/site-settings.ts';
import { citations } from '../entries/sourced-values.ts';
import { dateView } from '../date-view.ts';
import type { DateView } from '../date-view.ts';
import { noteEntries, notesNaming } from '../entries/annotation-entry.ts';
import type { NoteEntry } from '../entries/annotation-entry.ts';
import { citationOf, foreign } from '../record-link.ts';
import type { RecordLink } from '../record-link.ts';

/** A passage that is given as evidence, in its own language. */
interface QuotedPassage {
  readonly text: string;
  readonly lang?: string;
  readonly translation?: string;
}

/** One row of the matrix: an article, what it does with the claim, and on whose word. */
export interface MatrixRow {
  readonly article: RecordLink;
  /** True where the work has no summary here and is only cited. */
  readonly isReference: boolean;
  readonly stance: Stance;
  readonly speaker: string;
  /** What kind of speaker that is, how near to it, and to whom they spoke, in fixed words. */
  readonly attribution: string;
  readonly said?: DateView;
  readonly hedge?: string;
  readonly quote?: QuotedPassage;
  /** The records that the passage rests on. */
  readonly restsOn: readonly RecordLink[];
  readonly restsOnUnknown: boolean;
  readonly isOwnWitness: boolean;
  /** Notes on the same article that name the claim, or whose passage this is. */
  readonly notes: readonly NoteEntry[];
}

/** Who says what of a claim: from support to denial, the earliest article first. */
export function claimMatrix(library: Library, claim: LibraryRecord<'claims'>): MatrixRow[] {
  const naming = new Set(notesNaming(library, claim).map(({ id }) => id));
  return claim.data.assertions
    .map((assertion) => ({ assertion, work: library.find(assertion.in) }))
    .toSorted(
      (a, b) =>
        ranks[a.assertion.stance] - ranks[b.assertion.stance] ||
        compareLatest(a.work.data.issued, b.work.data.issued),
    )
    .map(({ assertion, work }) => toRow(library, assertion, work, naming));
}

/** Reports first, as equals; then silence, then what speaks against it. */
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
    ...(said && { said: dateView(said) }),
    ...(hedge !== undefined && { hedge }),
    ...(quote !== undefined && { quote: passageOf(library, assertion, quote, work) }),
    restsOn: citations(library, records),
    restsOnUnknown: restsOn.includes('unknown'),
    isOwnWitness: restsOn.includes('own-witness'),
    notes: noteEntries(
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
    ...(translation !== undefined && { translation }),
  };
}

/** True where one passage holds the other. */
function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
