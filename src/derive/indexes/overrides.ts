import { addressOf, isOf, nameOf } from '../../model/library.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { collectionNames } from '../../model/records/reference.ts';
import { rules } from '../../model/rules/all-rules.ts';
import { foreign } from '../record-link.ts';
import type { RecordLink } from '../record-link.ts';

/** Words that are printed although a rule would refuse them, and the reason that was written. */
export interface Override {
  readonly record: RecordLink;
  /** The rule in a few words. */
  readonly rule: string;
  readonly reason: string;
}

/** Every override of a rule: of those on names by a person’s record, of others by the record with the words. */
export function overridesIn(library: Library): Override[] {
  const lists: readonly (readonly LibraryRecord[])[] = [
    ...collectionNames.map((name) => library[name]),
    library.references,
  ];
  return lists.flat().flatMap((record) => {
    const { meant = [] } = record.data;
    const ofName = isOf(record, 'people') ? record.data.override : undefined;
    return [
      ...(ofName === undefined ? [] : [{ rule: 'withheld-name' as const, reason: ofName }]),
      ...meant,
    ].map(({ rule, reason }) => ({
      record: linkToAny(library, record),
      rule: rules[rule].title,
      reason,
    }));
  });
}

/** A link to a record of any kind; to an annotation under the name of its article. */
function linkToAny(library: Library, record: LibraryRecord): RecordLink {
  const { text, lang } = nameOf(
    isOf(record, 'annotations') ? library.find(record.data.target) : record,
  );
  return { href: addressOf(library, record), text, ...foreign(library, lang) };
}
