import { compareDates } from '../../model/edtf-date.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { dateView, type DateView } from '../date-view.ts';

/** When a record was added and changed, and where to edit it. */
export interface RecordHistory {
  readonly id: string;
  /** First 8 hexadecimal digits of the digest of its source and annotations. */
  readonly version: string;
  readonly added: DateView | undefined;
  /** The date of its last change, or the day it was added. */
  readonly changed: DateView | undefined;
  readonly changes: readonly {
    readonly date: DateView;
    readonly what: string;
    readonly kind: string;
  }[];
  /** Address to edit its file. Absent if the site names no repository. */
  readonly editHref: string | undefined;
}

/** The history of a record, newest change first. */
export function recordHistory(
  { site }: Library,
  { id, version, file, data }: LibraryRecord,
): RecordHistory {
  const changes = (data.changes ?? []).toSorted((a, b) => compareDates(b.date, a.date));
  const changed = changes[0]?.date ?? data.added;
  return {
    id,
    version,
    added: data.added && dateView(data.added),
    changed: changed && dateView(changed),
    changes: changes.map(({ date, what, kind }) => ({ date: dateView(date), what, kind })),
    editHref: site.repository && `${site.repository.replace(/\/$/, '')}/edit/main/${file}`,
  };
}
