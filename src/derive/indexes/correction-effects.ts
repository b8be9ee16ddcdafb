import { isReport } from '../../model/claim-rests.ts';
import { allCorrections, type PlacedCorrection } from '../../model/records/correction.ts';
import { key, type Library, type LibraryRecord } from '../../model/library.ts';
import { claimTrace } from '../lineage/claim-trace.ts';
import { restingOn, type Resting } from '../lineage/resting-on.ts';

/** A claim affected by a correction, and the works that report the claim relying on the corrected work. */
interface AffectedClaim {
  readonly claim: LibraryRecord<'claims'>;
  readonly works: readonly LibraryRecord<'articles'>[];
}

/** What a correction affects. */
export interface CorrectionEffects {
  readonly claims: readonly AffectedClaim[];
  /** Front matter keys of the corrected record itself. */
  readonly fields: readonly string[];
  /** For a retraction: every work that rests on the retracted work. Otherwise empty. */
  readonly resting: readonly Resting[];
}

/**
 * Finds what a correction affects: the claims and fields that it names. A retraction also affects every claim
 * that the work reports and every work that rests on it.
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

/**
 * The works that rest on a given work for this claim, directly or through others, in the order of the claim’s
 * lineage.
 */
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

/** One line for each correction, saying what it affects. Corrections that affect no other record have no line. */
export function correctionSummaries(library: Library): string[] {
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
