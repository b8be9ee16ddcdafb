import { overridableRules, recordFields } from '../../model/records/record.ts';
import type { Problem } from '../../model/problem.ts';
import { suggestion } from '../../load/did-you-mean.ts';
import type { LoadedRecord, RefusedRecord } from '../../load/schema/load-record.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import type { Finding } from '../../load/place.ts';
import type { SearchedFile } from './searched-texts.ts';
import type { FileRange } from '../visible/visible-text.ts';

/** Words that a rule refuses, as readers see them. */
export interface HarmfulWords extends FileRange {
  readonly words: string;
  readonly finding: Finding;
}

/**
 * Removes hits that a record declares as meant, and adds to the fixes of the others how to declare them. An entry
 * for words that nothing refuses is a problem: it has no effect today and could hide something tomorrow.
 */
export function meantWords<H extends HarmfulWords>(
  record: LoadedRecord | RefusedRecord,
  searched: SearchedFile,
  found: readonly H[],
): { readonly left: readonly H[]; readonly problems: readonly Problem[] } {
  const entries = entriesOf(record);
  if (found.length === 0 && entries.length === 0) return { left: [], problems: [] };
  const own = searched.fields().rangeOf('meant');
  const outside = found.filter(
    (hit) => !isOverridable(hit) || !own || hit.start < own.start || hit.end > own.end,
  );
  const isMeant = (hit: H) =>
    entries.some(
      ({ rule, words }) => rule === hit.finding.rule && plain(words) === plain(hit.words),
    );
  const left = outside
    .filter((hit) => !isMeant(hit))
    .map((hit) =>
      isOverridable(hit) ? { ...hit, finding: withAnswer(hit, entries.length > 0) } : hit,
    );
  const problems = entries.flatMap(({ rule, words }, index) => {
    const refused = outside
      .filter(({ finding }) => finding.rule === rule)
      .map((hit) => plain(hit.words));
    if (refused.includes(plain(words))) return [];
    return [
      {
        ...placeOf(record.file, ['meant', index, 'words']),
        rule: 'meant-words' as const,
        message: `The rule ${rule} refuses no “${words}” in this record.`,
        fix: `${suggestion(plain(words), refused)}Copy the words as the check quotes them, or remove this entry of meant.`,
      },
    ];
  });
  return { left, problems };
}

/** The `meant` entries of a record; for a refused record, those that can be read. */
function entriesOf({ data }: LoadedRecord | RefusedRecord) {
  return recordFields.meant.safeParse('meant' in data ? data.meant : undefined).data ?? [];
}

function isOverridable({ finding }: HarmfulWords): boolean {
  return overridableRules.some((rule) => rule === finding.rule);
}

function plain(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

function withAnswer({ words, finding }: HarmfulWords, hasEntries: boolean): Finding {
  const quoted = `'${plain(words).replaceAll("'", "''")}'`;
  const entry = `{ rule: ${finding.rule}, words: ${quoted}, reason: 'Say here why.' }`;
  const where = hasEntries
    ? `add to the entries of meant: ${entry}`
    : `add to the front matter: meant: [${entry}]`;
  return { ...finding, fix: `${finding.fix} If it is meant, ${where}` };
}
