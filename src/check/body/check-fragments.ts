import { annotationId, referenceId } from '../../model/links/address.ts';
import { prosePageIds, recordPageIds } from '../../model/links/page-ids.ts';
import type { Problem } from '../../model/problem.ts';
import type { BodyFacts } from './check-body.ts';
import { referenceAt } from './check-site-paths.ts';
import { suggestion } from '../../load/did-you-mean.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';
import { percentDecoded } from './percent-decoded.ts';
import type { Finding } from '../../load/place.ts';
import type { RecordIndex } from '../record-index.ts';

type FactsOf = (record: LoadedRecord) => BodyFacts | undefined;

/**
 * Checks the fragments of pages. No fragment of an article’s page is used twice: its headings, its notes and their
 * headings share the page. And a link to a part of another page finds that part.
 */
export function checkFragments(
  records: readonly LoadedRecord[],
  factsOf: FactsOf,
  index: RecordIndex,
): readonly Problem[] {
  const annotations = records.filter((record) => record.collection === 'annotations');
  const annotationsOf = Map.groupBy(annotations, ({ data }) => data.target.id);
  const twice = records
    .filter((record) => record.collection === 'articles')
    .flatMap((article) => onPage(article, annotationsOf.get(article.id) ?? [], factsOf));
  const lost = records.flatMap((record) =>
    (factsOf(record)?.sitePaths ?? []).flatMap(({ path, place, quoted }) => {
      const finding = lostFinding(
        path,
        (target) => annotationsOf.get(target.id) ?? [],
        factsOf,
        index,
      );
      return finding ? [{ ...place, quoted, ...finding }] : [];
    }),
  );
  return [...twice, ...lost];
}

/** The problem with a path whose fragment is not on its page. */
function lostFinding(
  path: string,
  annotationsOn: (record: LoadedRecord) => readonly LoadedRecord[],
  factsOf: FactsOf,
  index: RecordIndex,
): Finding | undefined {
  const [, page = '', hash = ''] = /^\/([^?#]+)\/(?:\?[^#]*)?#(.+)$/.exec(path) ?? [];
  const reference = page === '' ? undefined : referenceAt(page.split('/'));
  const record = reference && index.find(reference);
  if (!record || record === 'faulty') return undefined;
  const facts = factsOf(record);
  if (!facts && record.body.trim() !== '') return undefined;
  const headings = (facts?.headings ?? []).map(({ id }) => id);
  const own = record.collection === 'pages' ? prosePageIds : recordPageIds;
  const annotations = record.collection === 'articles' ? annotationsOn(record) : [];
  const fragment = percentDecoded(hash);
  const known = [...headings, ...own, ...annotations.flatMap(fragmentsOf)];
  if (known.includes(fragment)) return undefined;
  return {
    rule: 'existing-heading',
    message: `The page /${page}/ has no part with the fragment #${fragment}.`,
    fix: `${suggestion(fragment, known)}Name a heading of that page, or link to the page without a fragment.`,
  };
}

/** The fragments that a note adds to the page of its article. */
function fragmentsOf({ id }: LoadedRecord): readonly string[] {
  return [annotationId(id), `${annotationId(id)}-head`, referenceId(id), `source-${id}`];
}

function onPage(
  article: LoadedRecord,
  annotations: readonly LoadedRecord[],
  factsOf: FactsOf,
): readonly Problem[] {
  const owners = new Map(
    annotations.flatMap((annotation) =>
      fragmentsOf(annotation).map((fragment): [string, string] => [fragment, annotation.file.path]),
    ),
  );
  return [article, ...annotations].flatMap((record) => {
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
