import { noteId, referenceId } from '../model/address.ts';
import type { Problem } from '../model/problem.ts';
import type { BodyFacts } from './check-body.ts';
import type { LoadedRecord } from './load-record.ts';

/**
 * Checks that no fragment of an article’s page is used twice: its headings, those of the notes on it, and the notes
 * themselves share the page.
 */
export function checkFragments(
  records: readonly LoadedRecord[],
  factsOf: (record: LoadedRecord) => BodyFacts | undefined,
): readonly Problem[] {
  const notes = records.filter((record) => record.collection === 'annotations');
  const notesOf = Map.groupBy(notes, ({ data }) => data.target.id);
  return records
    .filter((record) => record.collection === 'articles')
    .flatMap((article) => onPage(article, notesOf.get(article.id) ?? [], factsOf));
}

function onPage(
  article: LoadedRecord,
  notes: readonly LoadedRecord[],
  factsOf: (record: LoadedRecord) => BodyFacts | undefined,
): readonly Problem[] {
  const owners = new Map(
    notes.flatMap(({ id, file }) =>
      [noteId(id), `${noteId(id)}-head`, referenceId(id), `source-${id}`].map(
        (fragment): [string, string] => [fragment, file.path],
      ),
    ),
  );
  return [article, ...notes].flatMap((record) => {
    const headings = factsOf(record)?.headings ?? [];
    const problems = headings.flatMap(({ id, place, quoted }): Problem[] => {
      const owner = owners.get(id);
      return owner === undefined
        ? []
        : [
            {
              ...place,
              quoted,
              rule: 'unique-heading',
              message: `The same page has the fragment #${id} already, from ${owner}.`,
              fix: 'Word this heading differently.',
            },
          ];
    });
    headings.forEach(({ id }) => owners.set(id, record.file.path));
    return problems;
  });
}
