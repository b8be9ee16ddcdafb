import { isReport } from '../../model/claim-rests.ts';
import { allCorrections } from '../../model/records/correction.ts';
import type { PlacedCorrection } from '../../model/records/correction.ts';
import { key } from '../../model/library.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { claimTrace } from '../lineage/claim-trace.ts';
import { restingOn } from '../lineage/resting-on.ts';
import type { Resting } from '../lineage/resting-on.ts';

/** A claim that a correction touches, and the works that report it on the word of the corrected one. */
interface AffectedClaim {
  readonly claim: LibraryRecord<'claims'>;
  readonly works: readonly LibraryRecord<'articles'>[];
}

/** What a correction touches. */
export interface CorrectionEffects {
  readonly claims: readonly AffectedClaim[];
  /** Keys of the corrected record itself. */
  readonly fields: readonly string[];
  /** Of a retraction: everything that rests on the work. */
  readonly resting: readonly Resting[];
}

/**
 * What a correction touches: the claims and fields that it names; of a retraction, also every claim that
 * the work reports, and everything that rests on it.
 */
export function correctionEffects(
  library: Library,
  { work, correction }: PlacedCorrection,
): CorrectionEffects {
  const { affects = [], kind } = correction;
  const named = affects.filter((one) => typeof one !== 'string').map((one) => library.find(one));
  const reported = kind === 'retraction' ? claimsReportedBy(library, work) : [];
  return {
    claims: [...new Set([...named, ...reported])].map((claim) => ({
      claim,
      works: reportingOnWordOf(library, claim, work),
    })),
    fields: affects.filter((one) => typeof one === 'string'),
    resting: kind === 'retraction' ? restingOn(library, work) : [],
  };
}

function claimsReportedBy(
  { claims }: Library,
  work: LibraryRecord<'articles'>,
): LibraryRecord<'claims'>[] {
  return claims.filter(({ data }) =>
    data.assertions.some((assertion) => isReport(assertion) && assertion.in.id === work.id),
  );
}

/** The works that rest on one for a claim, directly or through others, in the order of the claim’s lineage. */
function reportingOnWordOf(
  library: Library,
  claim: LibraryRecord<'claims'>,
  work: LibraryRecord<'articles'>,
): LibraryRecord<'articles'>[] {
  const { articles, rests } = claimTrace(library, claim).lineage;
  const reached = new Set([key(work)]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const [article, on] of rests)
      if (on.some((rest) => reached.has(rest))) reached.add(article);
  }
  return articles
    .filter((article) => reached.has(article) && article !== key(work))
    .map((article) =>
      library.find({ collection: 'articles', id: article.replace(/^articles\//, '') }),
    );
}

/** What each correction touches, in a line for whoever checks the content; those that touch nothing else are left out. */
export function correctionLines(library: Library): string[] {
  return allCorrections(library).flatMap((placed) => {
    const { claims, resting } = correctionEffects(library, placed);
    if (claims.length + resting.length === 0) return [];
    const works = new Set([
      ...claims.flatMap((touched) => touched.works.map((work) => library.addresses.of(work))),
      ...resting.map(({ work }) => work.href),
    ]).size;
    const named = claims.map(({ claim }) => `claim:${claim.id}`).join(', ');
    const others = works > 0 && `${works} other ${works === 1 ? 'work' : 'works'}`;
    return [
      `The correction ${placed.id} touches ${[named, others].filter(Boolean).join(' and ')}.`,
    ];
  });
}
