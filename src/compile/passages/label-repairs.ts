import { nameOf, type LibraryRecord } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import { parseLink } from '../../model/links/resolve-link.ts';

/** For each link to a record without words, adds a repair that inserts the record’s name. */
export function withLabelRepairs(
  problems: readonly Problem[],
  records: readonly LibraryRecord[],
): readonly Problem[] {
  let byKey: ReadonlyMap<string, LibraryRecord> | undefined;
  const known = () =>
    (byKey ??= new Map(records.map((record) => [`${record.collection}/${record.id}`, record])));
  return problems.map((problem) => {
    const url =
      problem.rule === 'labelled-link' ? /^\[\]\(([^)]+)\)/.exec(problem.quoted)?.[1] : undefined;
    const named = url === undefined ? undefined : parseLink(url);
    const record = named && known().get(`${named.collection}/${named.id}`);
    if (!record) return problem;
    const { file, line, column } = problem;
    const insert = nameOf(record).text.replace(/[[\]]/g, '\\$&');
    return { ...problem, repairs: [{ file, line, column: column + 1, insert }] };
  });
}
