import type { Library, LibraryRecord } from '../model/library.ts';
import { key } from '../model/library.ts';
import type { Reference } from '../model/reference.ts';
import { claimTrace } from './claim-trace.ts';
import { linkTo } from './record-link.ts';
import type { RecordLink } from './record-link.ts';

/** A claim as a line of a plain list. */
export interface ClaimLine {
  readonly link: RecordLink;
  /** How many articles report it, and at how many origins they end. */
  readonly articles: number;
  readonly origins: number;
}

/** One claim as a line of a list. */
export function claimLine(library: Library, claim: LibraryRecord<'claims'>): ClaimLine {
  const { lineage } = claimTrace(library, claim);
  return {
    link: linkTo(library, claim),
    articles: lineage.articles.length,
    origins: lineage.origins.length,
  };
}

/** The standing claims that say of themselves that they are about a record, by their statement. */
export function claimsAbout(library: Library, subject: Reference): LibraryRecord<'claims'>[] {
  return library.claims.filter(
    ({ data }) => !data.withdrawn && data.about.some((about) => key(about) === key(subject)),
  );
}
