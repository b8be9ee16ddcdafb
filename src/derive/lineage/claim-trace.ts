import { claimLineageSource, isReport } from '../../model/claim-rests.ts';
import type { Assertion } from '../../model/records/claim.ts';
import { traceClaim, type ClaimLineage } from '../../model/claim-lineage.ts';
import type { ClaimStatus } from '../../model/labels/claim-labels.ts';
import { isOf, key, type Library, type LibraryRecord } from '../../model/library.ts';
import { oncePerLibrary } from '../once-per-library.ts';

type Claim = LibraryRecord<'claims'>;

/** A claim with its lineage and the statuses derived from it. */
export interface ClaimTrace {
  readonly claim: Claim;
  readonly lineage: ClaimLineage;
  readonly statuses: readonly ClaimStatus[];
}

/** Every claim by its id, traced, in the order of the library. */
export const claimTraces = oncePerLibrary((library): ReadonlyMap<string, ClaimTrace> => {
  const articles = new Map(
    [...library.articles, ...library.references].map(({ id, data }) => [id, data]),
  );
  return new Map(
    library.claims.map((claim) => {
      const lineage = traceClaim(claimLineageSource(claim.data, (id) => articles.get(id)));
      return [claim.id, { claim, lineage, statuses: statusesOf(library, claim, lineage) }];
    }),
  );
});

/** The trace of one claim. Throws if the library has no such claim. */
export function claimTrace(library: Library, claim: Claim): ClaimTrace {
  const known = claimTraces(library).get(claim.id);
  if (!known) throw new Error(`no claim ${claim.id} stands`);
  return known;
}

/** True if a passage disputes or denies a claim. */
export function speaksAgainst(assertion: Assertion): boolean {
  return !isReport(assertion) && assertion.stance !== 'no-comment';
}

/** The claims that contradict a claim, whichever of the two records says so. */
function contradicting(library: Library, claim: Claim): readonly Claim[] {
  const own = (claim.data.relations ?? [])
    .filter(({ how }) => how === 'contradicts')
    .map(({ claim: other }) => library.find(other));
  const others = (library.namedBy.get(key(claim)) ?? [])
    .filter((namer) => isOf(namer, 'claims'))
    .filter(({ data }) =>
      data.relations?.some(
        ({ how, claim: other }) => how === 'contradicts' && other.id === claim.id,
      ),
    );
  return [...new Set([...own, ...others])];
}

function statusesOf(
  library: Library,
  claim: Claim,
  { origins }: ClaimLineage,
): readonly ClaimStatus[] {
  const { assertions, credibility } = claim.data;
  const isContradicted = contradicting(library, claim).length > 0;
  const found: readonly (readonly [ClaimStatus, boolean])[] = [
    ['one-origin', origins.length === 1],
    ['disputed', isContradicted || assertions.some(speaksAgainst)],
    ['contradicted', isContradicted || credibility?.grade === 5],
    ['corroborated', origins.length >= 2 && (credibility?.grade === 1 || credibility?.grade === 2)],
    ['untraced', origins.length === 0],
  ];
  return found.flatMap(([status, isTrue]) => (isTrue ? [status] : []));
}
