import { allCorrections, type PlacedCorrection } from '../../model/records/correction.ts';
import type { Library } from '../../model/library.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import { citations } from '../entries/sourced-values.ts';
import type { ArticleEntry } from '../entries/article-entry.ts';
import { claimEntry, type ClaimEntry } from '../entries/claim-entry.ts';
import { claimTrace } from '../lineage/claim-trace.ts';
import { correctionEntry, type CorrectionEntry } from '../entries/correction-entry.ts';
import { correctionEffects } from '../indexes/correction-effects.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';
import type { RecordLink } from '../record-link.ts';
import { worksInOrder } from '../indexes/reports-naming.ts';
import type { Resting } from '../lineage/resting-on.ts';

/** Everything that the page of a correction shows. */
interface CorrectionPage {
  readonly entry: CorrectionEntry;
  readonly cites: readonly RecordLink[];
  readonly fields: readonly string[];
  /** Claims that it affects, each with the works that report the claim relying on the corrected work. */
  readonly claims: readonly {
    readonly claim: ClaimEntry;
    readonly works: readonly ArticleEntry[];
  }[];
  /** For a retraction: every work that rests on the retracted work. Otherwise empty. */
  readonly resting: readonly Resting[];
  /** The site’s names for its sections, for headings. */
  readonly labels: SiteSettings['sections'];
}

/** The route of one correction’s page. */
export interface CorrectionRoute {
  readonly params: { readonly id: string };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: Crumbs;
    readonly view: CorrectionPage;
  };
}

/** The pages of all corrections, at `/corrections/<id of the work>-<number>/`. */
export function correctionPages(library: Library): CorrectionRoute[] {
  const frame = frameOf(library);
  const crumbs = crumbsBelow(library, 'corrections');
  return allCorrections(library).map((placed) => {
    const props = { frame, crumbs, view: correctionPage(library, placed) };
    return { params: { id: placed.id }, props };
  });
}

/** Gathers the page of a correction. */
function correctionPage(library: Library, placed: PlacedCorrection): CorrectionPage {
  const { claims, fields, resting } = correctionEffects(library, placed);
  return {
    entry: correctionEntry(library, placed),
    cites: citations(library, placed.correction.cites),
    fields,
    claims: claims.map(({ claim, works }) => ({
      claim: claimEntry(library, claimTrace(library, claim)),
      works: worksInOrder(library, works),
    })),
    resting,
    labels: library.site.sections,
  };
}
