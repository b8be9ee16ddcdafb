import { addressOf, isOf, nameOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { collectionNames } from '../../model/records/reference.ts';
import { rules } from '../../model/rules/all-rules.ts';
import { foreign, type RecordLink } from '../record-link.ts';

/** A text that a rule would refuse and that is printed for a written reason. */
export interface Override {
  readonly record: RecordLink;
  /** The rule in a few words. */
  readonly rule: string;
  readonly reason: string;
}

/** Every override of a rule: `override` in the records of people, `meant` in records of every kind. */
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

/** A link to a record of any kind. An annotation has the name of its article. */
function linkToAny(library: Library, record: LibraryRecord): RecordLink {
  const { text, lang } = nameOf(
    isOf(record, 'annotations') ? library.find(record.data.target) : record,
  );
  return { href: addressOf(library, record), text, ...foreign(library, lang) };
}
