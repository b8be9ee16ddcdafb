import {
  claimKindLabels,
  claimRelationLabels,
  claimStatusLabels,
  type ClaimStatus,
} from '../../model/labels/claim-labels.ts';
import { compareDates } from '../../model/edtf-date.ts';
import { credibilityLabel } from '../../model/labels/grade-labels.ts';
import { isOf, key, nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { citations } from '../entries/sourced-values.ts';
import { claimChains, type ClaimStep } from '../lineage/claim-chain.ts';
import { claimEntry, type ClaimEntry } from '../entries/claim-entry.ts';
import { claimLedger, type LedgerLine } from './claim-ledger.ts';
import { claimMatrix, type MatrixRow } from './claim-matrix.ts';
import { claimNode } from '../lineage/claim-node.ts';
import { claimTrace, claimTraces, type ClaimTrace } from '../lineage/claim-trace.ts';
import { claimTree, type TreeRow } from '../lineage/claim-tree.ts';
import type { CorrectionEntry } from '../entries/correction-entry.ts';
import { correctionsAffecting } from '../indexes/corrections-affecting.ts';
import { annotationsNaming, type AnnotationEntry } from '../entries/annotation-entry.ts';
import { asKnownPath } from './claim-as-known.ts';
import { originsSentence } from '../lineage/origins-sentence.ts';
import { pageHead, type PageHead } from './page-head.ts';
import { linkTo, linkToReference, type RecordLink } from '../record-link.ts';

type Claim = LibraryRecord<'claims'>;

/** A credibility grade, with its label and the reason for it. */
interface CredibilityView {
  readonly grade: number;
  readonly label: string;
  readonly reason: string;
  /** Why its origins count as independent, with the sources. */
  readonly independence:
    { readonly note: string; readonly cites: readonly RecordLink[] } | undefined;
}

/** Another claim and the relation of this one to it, such as “contradicts”. */
interface RelatedClaim {
  readonly how: string;
  readonly claim: ClaimEntry;
}

/** Everything that the page of a claim shows besides its introduction. */
export interface ClaimPage {
  readonly head: PageHead;
  readonly kind: string;
  readonly statuses: readonly ClaimStatus[];
  readonly about: readonly RecordLink[];
  /** Events that list this claim. */
  readonly events: readonly RecordLink[];
  /** The number of articles and origins, in a fixed sentence. */
  readonly sentence: string;
  /** How many of the counted articles are cited only, without a summary on this site. */
  readonly references: number;
  readonly articles: number;
  readonly origins: readonly RecordLink[];
  /** Articles whose lineage is not recorded for this claim. */
  readonly untraced: readonly RecordLink[];
  /** Articles that rely on each other. */
  readonly cycles: readonly (readonly RecordLink[])[];
  readonly chains: readonly ClaimStep[];
  readonly tree: readonly TreeRow[];
  readonly matrix: readonly MatrixRow[];
  readonly csv: string;
  readonly ledger: readonly LedgerLine[];
  /** Address of the page that shows the state of the record at the end of each year. */
  readonly asKnown: string;
  readonly credibility: CredibilityView | undefined;
  /** Corrections to works that affect it. */
  readonly touchedBy: readonly CorrectionEntry[];
  readonly related: readonly RelatedClaim[];
  readonly annotations: readonly AnnotationEntry[];
}

/** Gathers the page of a claim. */
export function claimPage(library: Library, claim: Claim): ClaimPage {
  const trace = claimTrace(library, claim);
  const { lineage, statuses } = trace;
  const { kind, about, credibility } = claim.data;
  const link = (record: string) => claimNode(library, record).link;
  const matrix = claimMatrix(library, claim);
  const reported = lineage.articles.map((article) =>
    library.find({ collection: 'articles', id: article.replace('articles/', '') }),
  );
  const inRows = new Set(matrix.flatMap(({ annotations }) => annotations.map(({ id }) => id)));
  return {
    head: pageHead(library, claim, claimFacts(library, trace)),
    kind: claimKindLabels[kind],
    statuses,
    about: about.map((reference) => linkToReference(library, reference)),
    events: eventsNaming(library, claim),
    sentence: originsSentence(lineage, credibility?.independence !== undefined),
    references: reported.filter(({ words }) => words === 0).length,
    articles: reported.length,
    origins: lineage.origins.map(link),
    untraced: lineage.untraced.map(link),
    cycles: lineage.cycles.map((cycle) => cycle.map(link)),
    chains: claimChains(library, lineage),
    tree: claimTree(library, lineage),
    matrix,
    csv: library.addresses.to(`claims/${claim.id}.csv`),
    asKnown: `${library.addresses.of(claim)}${asKnownPath}`,
    ledger: claimLedger(library, claim).map(({ date, what, cites }) => ({ date, what, cites })),
    credibility: credibility && {
      grade: credibility.grade,
      label: credibilityLabel(credibility.grade),
      reason: credibility.reason,
      independence: credibility.independence && {
        note: credibility.independence.note,
        cites: citations(library, credibility.independence.cites),
      },
    },
    touchedBy: correctionsAffecting(library, claim),
    related: relatedClaims(library, claim),
    annotations: annotationsNaming(library, claim).filter(({ id }) => !inRows.has(id)),
  };
}

function eventsNaming(library: Library, claim: Claim): RecordLink[] {
  return (library.namedBy.get(key(claim)) ?? [])
    .filter((namer) => isOf(namer, 'events'))
    .toSorted((a, b) => compareDates(a.data.date, b.data.date))
    .map((event) => linkTo(library, event));
}

/** The relations that a claim has to others, and those that others have to it. */
function relatedClaims(library: Library, claim: Claim): RelatedClaim[] {
  const traces = claimTraces(library);
  const related = (id: string, how: string): RelatedClaim[] => {
    const trace = traces.get(id);
    return trace ? [{ how, claim: claimEntry(library, trace) }] : [];
  };
  const own = (claim.data.relations ?? []).flatMap(({ how, claim: other }) =>
    related(other.id, claimRelationLabels[how].from),
  );
  const others = (library.namedBy.get(key(claim)) ?? [])
    .filter((namer) => isOf(namer, 'claims'))
    .flatMap(({ id, data }) =>
      (data.relations ?? [])
        .filter(({ claim: named }) => named.id === claim.id)
        .flatMap(({ how }) => related(id, claimRelationLabels[how].to)),
    );
  return [...own, ...others].filter(
    ({ how, claim: { link } }, index, all) =>
      all.findIndex((each) => each.how === how && each.claim.link.href === link.href) === index,
  );
}

/** Facts for the search index: countries and agencies it is about, its year, and its most important status. */
function claimFacts(library: Library, { claim, statuses }: ClaimTrace) {
  const about = claim.data.about.map((reference) => library.find(reference));
  const agencies = about.filter((record) => isOf(record, 'agencies'));
  const countries = [
    ...about.filter((record) => isOf(record, 'countries')),
    ...agencies.map(({ data }) => library.find(data.country)),
  ];
  const names = (records: readonly LibraryRecord[]) => [
    ...new Set(records.map((record) => nameOf(record).text)),
  ];
  const first = claimLedger(library, claim).find(({ at }) => at.earliest !== '');
  const year = (claim.data.date?.earliest || first?.at.earliest)?.slice(0, 4);
  const status = byImportance.find((each) => statuses.includes(each));
  return {
    countries: names(countries),
    agencies: names(agencies),
    years: year ? [year] : undefined,
    sortDate: claim.data.date?.earliest || undefined,
    genre: status ? claimStatusLabels[status].label : 'On several origins',
  };
}

/** Statuses by importance. Search shows the first one that a claim has. */
const byImportance = [
  'contradicted',
  'disputed',
  'untraced',
  'corroborated',
  'one-origin',
] as const;
