import type { Problem } from '../../model/problem.ts';
import { linkKinds, type Reference } from '../../model/records/reference.ts';
import type { BodyFacts, Mention } from '../body/check-body.ts';
import { checkSitePaths } from '../body/check-site-paths.ts';
import { findReferences } from './find-references.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import type { LoadedRecord, RefusedRecord } from '../../load/schema/load-record.ts';
import type { Finding } from '../../load/place.ts';
import { oneOf, type RecordIndex } from '../record-index.ts';

/**
 * Checks that every record named in a record’s keys and prose exists, is not withdrawn, and is not the record
 * itself.
 */
export function checkReferences(
  record: LoadedRecord,
  facts: BodyFacts | undefined,
  index: RecordIndex,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { reference, path } of findReferences(record.data)) {
    const finding =
      referenceProblem(
        reference,
        index,
        record.data.withdrawn !== undefined || path[0] === 'target',
      ) ??
      selfProblem(record, reference, path) ??
      (path[0] === 'target' ? targetProblem(reference, index) : undefined);
    if (finding) problems.push({ ...placeOf(record.file, path), ...finding });
  }
  return [
    ...problems,
    ...mentionProblems(facts?.mentions ?? [], index, record.data.withdrawn !== undefined),
    ...checkSitePaths(facts?.sitePaths ?? [], index, record.data.withdrawn !== undefined),
  ];
}

/** Checks that the records and pages that a refused record refers to exist. */
export function checkRefused(
  refused: RefusedRecord,
  facts: BodyFacts | undefined,
  index: RecordIndex,
): readonly Problem[] {
  const inKeys = findReferences(refused.data).flatMap(({ reference, path }) => {
    const finding = referenceProblem(reference, index, true);
    return finding ? [{ ...placeOf(refused.file, path), ...finding }] : [];
  });
  return [
    ...inKeys,
    ...mentionProblems(facts?.mentions ?? [], index, true),
    ...checkSitePaths(facts?.sitePaths ?? [], index, true),
  ];
}

function mentionProblems(
  mentions: readonly Mention[],
  index: RecordIndex,
  mayBeWithdrawn: boolean,
): readonly Problem[] {
  return mentions.flatMap(({ kind, id, place, quoted }) => {
    const finding = referenceProblem({ collection: linkKinds[kind], id }, index, mayBeWithdrawn);
    return finding ? [{ ...place, quoted, ...finding }] : [];
  });
}

function referenceProblem(
  reference: Reference,
  index: RecordIndex,
  mayBeWithdrawn: boolean,
): Finding | undefined {
  const found = index.find(reference);
  if (found === undefined) {
    return {
      rule: 'existing-record',
      message: `There is no ${oneOf(reference.collection).replace(/^an? /, '')} “${reference.id}”.`,
      fix: index.hint(reference),
    };
  }
  if (found === 'faulty' || mayBeWithdrawn || !found.data.withdrawn) return undefined;
  return {
    rule: 'standing-record',
    message: `“${reference.id}” was withdrawn: ${found.data.withdrawn.reason}`,
    fix: 'Name a record that stands, or remove this.',
  };
}

function selfProblem(
  record: LoadedRecord,
  { collection, id }: Reference,
  path: readonly PropertyKey[],
): Finding | undefined {
  if (collection === record.collection && id === record.id) {
    return {
      rule: 'other-record',
      message: 'This record names itself here.',
      fix: 'Name another record, or remove this.',
    };
  }
  if (record.collection !== 'annotations' || path[0] !== 'cites') return undefined;
  const { target, kind } = record.data;
  if (collection !== target.collection || id !== target.id || kind === 'textual') return undefined;
  return {
    rule: 'other-record',
    message: 'This note cites the very article that it is about.',
    fix: 'Cite another record that says so; only a note of kind: textual may cite its own article.',
  };
}

function targetProblem(target: Reference, index: RecordIndex): Finding | undefined {
  const found = index.find(target);
  if (found === undefined || found === 'faulty' || found.body.trim() !== '') return undefined;
  return {
    rule: 'annotated-article',
    message: `“${target.id}” is a reference: it has no text that a note could be on.`,
    fix: 'Name an article with a summary, or write that record’s summary first.',
  };
}
