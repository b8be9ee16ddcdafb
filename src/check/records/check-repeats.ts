import type { Problem } from '../../model/problem.ts';
import { isReference } from '../../model/records/reference.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';
import { repeatsIn, timesInWords } from './repeats-in.ts';

/** The keys that name the record of an entry with more keys. One record may have one entry for each role. */
const named: readonly string[] = ['country', 'agency'];

/** Checks that no list of a record names the same thing twice, because it would be counted twice. */
export function checkRepeats(record: LoadedRecord): readonly Problem[] {
  return repeatedIn(record.data, []).map(({ path, count }) => ({
    ...placeOf(record.file, path),
    rule: 'unique-key',
    message: `This is in its list ${timesInWords(count)}.`,
    fix: 'Keep one of these entries, with all that the others say.',
  }));
}

type Path = readonly PropertyKey[];

function repeatedIn(
  value: unknown,
  path: Path,
): readonly { readonly path: Path; readonly count: number }[] {
  if (typeof value !== 'object' || value === null || isReference(value)) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    repeatedIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value)) return inside;
  const list = path.at(-1);
  const entries = value.map((entry: unknown) =>
    list === 'countries' || list === 'agencies' ? subjectOf(entry) : nameOf(entry),
  );
  const repeated = repeatsIn(entries).map(({ index, count }) => ({
    path: [...path, index],
    count,
  }));
  return [...inside, ...repeated];
}

/** What an entry names, if it has no other keys. */
function nameOf(entry: unknown): string | undefined {
  if (isReference(entry)) return `${entry.collection}/${entry.id}`;
  return typeof entry === 'string' ? entry : undefined;
}

function subjectOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || isReference(entry)) return nameOf(entry);
  const subject = named.map((key) => nameOf(Reflect.get(entry, key))).find(Boolean);
  const role: unknown = Reflect.get(entry, 'role');
  return subject && `${subject} ${typeof role === 'string' ? role : ''}`;
}
