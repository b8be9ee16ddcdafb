import type { Library, LibraryRecord } from '../../model/library.ts';
import { dateView, type DateView } from '../date-view.ts';
import { linkTo, type RecordLink } from '../record-link.ts';
import { restingOn } from '../lineage/resting-on.ts';

/** An origin as an entry of a list. */
export interface OriginEntry {
  readonly link: RecordLink;
  /** Label of its kind. */
  readonly kind: string;
  readonly issuer: string;
  readonly date: DateView | undefined;
  readonly access: 'public' | 'unpublished';
  /** Number of works that rest on it, directly or through others. */
  readonly resting: number;
}

/** Origins of one kind. */
export interface OriginGroup {
  readonly kind: string;
  readonly gloss: string;
  readonly origins: readonly OriginEntry[];
}

/** Makes the list entry of an origin. */
export function originEntry(library: Library, origin: LibraryRecord<'origins'>): OriginEntry {
  const { kind, issuer, date, access } = origin.data;
  return {
    link: linkTo(library, origin),
    kind: originKind(library, kind).label,
    issuer,
    date: date && dateView(date),
    access,
    resting: restingOn(library, origin).length,
  };
}

/** All origins by kind, in the order of the vocabulary. Empty kinds are left out. */
export function originsByKind(library: Library): OriginGroup[] {
  return library.site.vocabularies.originKinds
    .map(({ id, label, gloss }) => ({
      kind: label,
      gloss,
      origins: library.origins
        .filter(({ data }) => data.kind === id)
        .map((origin) => originEntry(library, origin)),
    }))
    .filter(({ origins }) => origins.length > 0);
}

/** Label and meaning of a kind of origin. */
export function originKind(
  library: Library,
  id: string,
): { readonly label: string; readonly gloss: string } {
  return (
    library.site.vocabularies.originKinds.find((kind) => kind.id === id) ?? { label: id, gloss: '' }
  );
}
