import type { Library, LibraryRecord } from '../../model/library.ts';
import { articleFacts } from './article-view.ts';
import { claimsInWork, type ClaimInWork } from '../entries/claim-entry.ts';
import { citedIn, type CitedIn } from '../indexes/cited-in.ts';
import { correctionViews, type CorrectionView } from '../entries/correction-entry.ts';
import { lineageOf, type Lineage } from '../lineage/work-lineage.ts';
import { recordHistory, type RecordHistory } from './record-history.ts';
import type { SearchFacts } from './search-facts.ts';
import { workRecord, type WorkRecord } from './work-record.ts';

/** Everything that the page of a reference shows. A reference is a work that is cited but has no summary here. */
export interface ReferenceView {
  readonly id: string;
  readonly address: string;
  readonly description: string;
  readonly record: WorkRecord;
  /** Absent if nothing is recorded of what it relies on. */
  readonly lineage: Lineage | undefined;
  /** Claims that it reports, disputes, denies or declines to comment on. */
  readonly claims: readonly ClaimInWork[];
  readonly corrections: readonly CorrectionView[];
  readonly cited: CitedIn;
  readonly history: RecordHistory;
  readonly facts: SearchFacts;
}

/** The views of all references. */
export function referenceViews(library: Library): ReferenceView[] {
  return library.references.map((reference) => referenceView(library, reference));
}

function referenceView(library: Library, reference: LibraryRecord<'articles'>): ReferenceView {
  const record = workRecord(library, reference);
  const lineage = lineageOf(library, reference);
  const where = [record.outlet?.text ?? record.publisher, record.date?.words]
    .filter(Boolean)
    .join(', ');
  return {
    id: reference.id,
    address: library.addresses.of(reference),
    description: `“${record.title.text}”${where && ` (${where})`}: a work that is cited in this record, and where.`,
    record,
    lineage: lineage.steps.length > 0 ? lineage : undefined,
    claims: claimsInWork(library, reference),
    corrections: correctionViews(library, reference),
    cited: citedIn(library, reference),
    history: recordHistory(library, reference),
    facts: { ...articleFacts(library, reference), kind: 'Reference', weight: 0.4 },
  };
}
