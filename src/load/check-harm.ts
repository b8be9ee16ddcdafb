import { mayBeNamed } from '../model/person-name.ts';
import type { Problem } from '../model/problem.ts';
import { asRead } from './as-read.ts';
import { onion, onionAddress } from './check-text.ts';
import { findAddress } from './find-address.ts';
import { findContact } from './find-contact.ts';
import { nameFinder } from './find-names.ts';
import { placeOf } from './front-matter.ts';
import type { LoadedContent } from './load-content.ts';
import type { LoadedRecord } from './load-record.ts';
import { problemAt } from './place.ts';
import type { Finding, NamedText } from './place.ts';

type Person = LoadedRecord<'people'>;

/**
 * Checks that no record harms anyone by what it tells: names that must not be printed, by the
 * exposure of their record or by the list given, stand nowhere, and no place is given closer than a city.
 * A message never repeats a name from the list: it may be read in public.
 */
export function checkHarm(
  { records, siteFile }: Pick<LoadedContent, 'records' | 'siteFile'>,
  withheld: readonly string[],
): readonly Problem[] {
  const people = records.filter(isPerson).filter(({ data }) => !mayBeNamed(data));
  const checks = [
    ...people.map((person) => ({ person, find: nameFinder(namesOf(person)) })),
    { person: undefined, find: nameFinder(withheld) },
  ];
  const inRecords = records.flatMap((record) => [
    ...checks.flatMap(({ person, find }) =>
      person === record ? inOwnRecord(person, find) : inRecord(record, person, find),
    ),
    ...placeProblems(record),
  ]);
  const inSettings = siteFile
    ? checks.flatMap(({ person, find }) => inFile(siteFile, person, find))
    : [];
  return [...inRecords, ...inSettings];
}

function isPerson(record: LoadedRecord): record is Person {
  return record.collection === 'people';
}

function namesOf({ data }: Person): readonly string[] {
  return (data.names ?? []).map(({ text }) => text);
}

type Find = ReturnType<typeof nameFinder>;

function inRecord(record: LoadedRecord, person: Person | undefined, find: Find): Problem[] {
  if (find(record.id)) return [{ ...atStart(record), ...finding(person) }];
  return inFile(record.file, person, find);
}

function inFile(file: NamedText, person: Person | undefined, find: Find): Problem[] {
  const found = findAsShown(file.text, find);
  if (!found) return [];
  const problem = problemAt(file, found.start, found.end, finding(person));
  return [person ? problem : { ...problem, quoted: '' }];
}

/** Finds a name as it is written, or else as a page shows it: markup within it hides nothing. */
function findAsShown(text: string, find: Find): { start: number; end: number } | undefined {
  const found = find(text);
  if (found) return { start: found.index, end: found.index + found.length };
  const read = asRead(text);
  const shown = read && find(read.text);
  return (
    shown && { start: read.written(shown.index), end: read.written(shown.index + shown.length) }
  );
}

/** Names may stand among the names of their own record, where their sources are kept, and nowhere else in it. */
function inOwnRecord(person: Person, find: Find): Problem[] {
  const { names: _, ...data } = person.data;
  if (find(person.id)) return [{ ...atStart(person), ...finding(person) }];
  const inBody = findAsShown(person.body, find);
  if (inBody) {
    const [start, end] = [person.bodyOffset + inBody.start, person.bodyOffset + inBody.end];
    return [problemAt(person.file, start, end, finding(person))];
  }
  return textsIn(data, [])
    .filter(({ text }) => find(text))
    .map(({ path }) => ({ ...placeOf(person.file, path), ...finding(person) }));
}

function textsIn(
  value: unknown,
  path: readonly PropertyKey[],
): readonly { readonly text: string; readonly path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  return entries.flatMap(([key, item]) => textsIn(item, [...path, key]));
}

function atStart({ file }: LoadedRecord) {
  return { file: file.path, line: 1, column: 1, quoted: '' };
}

function finding(person: Person | undefined): Finding {
  return {
    rule: 'withheld-name',
    message: 'A name stands here that must not be printed.',
    fix: person
      ? `Write the role instead: ${person.data.role.text}.`
      : 'Write the part that the person has in the record instead.',
  };
}

/**
 * House numbers and coordinates; ways to reach somebody, but for the site's own in its pages of prose; in
 * the keys, onion addresses too, for which the gate looks in the prose.
 */
function placeProblems({ collection, file, bodyOffset }: LoadedRecord): Problem[] {
  const place = findAddress(file.text);
  const contact = collection === 'pages' ? undefined : findContact(file.text);
  const hidden = onion.exec(file.text.slice(0, bodyOffset));
  return [
    place &&
      problemAt(file, place.index, place.index + place.length, {
        rule: 'city-at-most',
        message: `This looks like ${place.what}.`,
        fix: 'Name the city at the finest, and leave the rest out.',
      }),
    contact &&
      problemAt(file, contact.index, contact.index + contact.length, {
        rule: 'no-contact',
        message: `This looks like ${contact.what}.`,
        fix: 'Leave it out; say who can be asked, not how.',
      }),
    hidden && problemAt(file, hidden.index, hidden.index + hidden[0].length, onionAddress),
  ].filter((problem) => problem !== undefined && problem !== null);
}
