import { allCorrections } from '../../model/records/correction.ts';
import type { PlacedCorrection } from '../../model/records/correction.ts';
import type { Library } from '../../model/library.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import { citations } from '../entries/sourced-values.ts';
import type { ArticleEntry } from '../entries/article-entry.ts';
import { cacheKeyOf } from '../cache-key.ts';
import { claimEntry } from '../entries/claim-entry.ts';
import type { ClaimEntry } from '../entries/claim-entry.ts';
import { claimTrace } from '../lineage/claim-trace.ts';
import { correctionEntry } from '../entries/correction-entry.ts';
import type { CorrectionEntry } from '../entries/correction-entry.ts';
import { correctionEffects } from '../indexes/correction-effects.ts';
import { frameOf } from '../frame.ts';
import type { Frame } from '../frame.ts';
import type { RecordLink } from '../record-link.ts';
import { worksInOrder } from '../indexes/reports-naming.ts';
import type { Resting } from '../lineage/resting-on.ts';

/** Everything that the page of a correction shows. */
interface CorrectionPage {
  readonly entry: CorrectionEntry;
  readonly cites: readonly RecordLink[];
  readonly fields: readonly string[];
  /** Claims that it touches, each with the works that report it on the word of the corrected one. */
  readonly claims: readonly {
    readonly claim: ClaimEntry;
    readonly works: readonly ArticleEntry[];
  }[];
  /** Of a retraction: everything that rests on the work. */
  readonly resting: readonly Resting[];
  /** What the parts of the site are called, for headings. */
  readonly labels: SiteSettings['sections'];
}

/** One page of the site for each correction. */
export interface CorrectionRoute {
  readonly params: { readonly id: string };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: readonly { readonly label: string; readonly href: string }[];
    readonly view: CorrectionPage;
  };
  readonly cacheKey: string;
}

/** The pages of all corrections, at `/corrections/<id of the work>-<number>/`. */
export function correctionPages(library: Library): CorrectionRoute[] {
  const frame = frameOf(library);
  const crumbs = [{ label: 'Corrections', href: library.addresses.to('corrections/') }];
  return allCorrections(library).map((placed) => {
    const props = { frame, crumbs, view: correctionPage(library, placed) };
    return { params: { id: placed.id }, props, cacheKey: cacheKeyOf(props) };
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
