import { normaliseText } from '../anchor/normalise-text.ts';
import type { SourceFile } from '../load/files/read-content.ts';
import { idProblem } from '../model/records/id.ts';
import { checkDrafts, standsAlready, type Draft } from './check-drafts.ts';
import {
  refuse,
  type ForeignAnnotation,
  type ImportOutcome,
  type Refusal,
  type Restriction,
} from './foreign-annotation.ts';
import type { ImportContext } from './import-context.ts';
import { toOwnRecord } from './own-record.ts';
import { newId, recordFile } from './record-file.ts';
import { toRecord } from './to-record.ts';

/** The result of importing a file of annotations. */
export interface ImportResult {
  /** The files to write. With them the content has no new problems in the check. */
  readonly files: readonly SourceFile[];
  readonly refusals: readonly Refusal[];
  /** One line for each part left out of an imported annotation. */
  readonly notices: readonly string[];
}

/**
 * Makes a file for each annotation whose passage is found and that passes the check. Gives a reason for each
 * other one.
 */
export async function importAnnotations(
  annotations: readonly ImportOutcome<ForeignAnnotation>[],
  context: ImportContext,
): Promise<ImportResult> {
  const refusals: Refusal[] = [];
  const drafts: Draft[] = [];
  const known = knownAnnotations(context);
  for (const outcome of annotations) {
    const draft = 'refusal' in outcome ? outcome : draftOf(outcome.value, context, known);
    if ('refusal' in draft) refusals.push(draft.refusal);
    else drafts.push(draft.value);
  }
  const checked = await checkDrafts(drafts, context);
  return {
    files: checked.passed.map(({ file }) => file),
    refusals: [...refusals, ...checked.refusals],
    notices: checked.passed.flatMap(({ label, leftOut }) =>
      leftOut.map((what) => `${label}: left out ${what}`),
    ),
  };
}

/** The archive’s annotations by id and by content, and the drafts made so far. */
interface KnownAnnotations {
  readonly ids: ReadonlyMap<string, string>;
  readonly sayings: ReadonlyMap<string, string>;
  /** Labels of the drafts by their whole content as JSON. */
  readonly drafted: Map<string, string>;
  readonly newIds: Set<string>;
}

function knownAnnotations({ content }: ImportContext): KnownAnnotations {
  const annotations = content.records.filter((record) => record.collection === 'annotations');
  return {
    ids: new Map([
      ...[...content.faulty].map((key): [string, string] => [
        key.replace(/^annotations\//, ''),
        key,
      ]),
      ...annotations.map(({ id, file }): [string, string] => [id, file.path]),
    ]),
    sayings: new Map(
      annotations.map(({ data, body, file }) => [
        saying(data.target.id, data.exact, body),
        file.path,
      ]),
    ),
    drafted: new Map(),
    newIds: new Set(),
  };
}

/** Identifies equal annotations: article, passage and text. */
function saying(target: string, exact: unknown, prose: string): string {
  return [target, normaliseText(String(exact)).text, prose.trim()].join('\n');
}

function draftOf(
  annotation: ForeignAnnotation,
  context: ImportContext,
  { ids, sayings, drafted, newIds }: KnownAnnotations,
): ImportOutcome<Draft> {
  const { label, flaw, record, texts, restrictions, leftOut } = annotation;
  const restricted = restrictions.find((restriction) => !context.takes.includes(restriction));
  if (restricted)
    return refuse(label, notPublic[restricted], `Add --${restricted} if you may publish it.`);
  if (flaw !== undefined)
    return refuse(label, flaw, 'Make it an annotation by one person, on one passage.');
  const isOwn = record !== undefined;
  const made = isOwn ? toOwnRecord(annotation, context) : toRecord(annotation, context);
  if ('refusal' in made) return made;
  const draft = made.value;
  const said = saying(draft.target, draft.keys['exact'], draft.prose);
  const whole = JSON.stringify(draft);
  const same = ids.get(draft.id ?? '') ?? sayings.get(said) ?? drafted.get(whole);
  if (same !== undefined) return standsAlready(label, same);
  const id = draft.id ?? newId(draft, (name) => ids.has(name) || newIds.has(name));
  const wrong = idProblem(id);
  if (wrong !== undefined) return refuse(label, `“${id}” cannot be the name of a record.`, wrong);
  drafted.set(whole, label);
  newIds.add(id);
  const file = recordFile(context.folder, id, draft);
  return {
    value: {
      label,
      file,
      article: draft.target,
      saying: said,
      isOnSource: draft.keys['on'] === 'source',
      leftOut,
      ...(isOwn && { said: texts }),
    },
  };
}

/** Why an annotation that was not public is refused. */
const notPublic: Record<Restriction, string> = {
  private: 'Only its writer, or a group, can read it; a record is public.',
  hidden: 'A moderator has hidden it.',
};
