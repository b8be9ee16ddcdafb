import { normaliseText } from '../../anchor/normalise-text.ts';
import type { SourceFile } from '../../load/read-content.ts';
import { idProblem } from '../../model/id.ts';
import { checkDrafts } from './check-drafts.ts';
import type { Draft } from './check-drafts.ts';
import { refuse } from './foreign-annotation.ts';
import type { ForeignAnnotation, Outcome, Refusal } from './foreign-annotation.ts';
import type { ImportContext } from './import-context.ts';
import { toOwnRecord } from './own-record.ts';
import { hypothesisRows, parseHypothesis } from './parse-hypothesis.ts';
import { parseWebAnnotation, webAnnotations } from './parse-web-annotation.ts';
import { newId, recordFile } from './record-file.ts';
import { toRecord } from './to-record.ts';

/** What became of a file of annotations. */
export interface ImportResult {
  /** The files to write; each passes the check. */
  readonly files: readonly SourceFile[];
  readonly refusals: readonly Refusal[];
}

/** Reads a file of annotations, whatever tool it is from; nothing where it is no such file. */
export function parseAnnotations(file: unknown): readonly Outcome<ForeignAnnotation>[] | undefined {
  const rows = hypothesisRows(file);
  const parse = rows ? parseHypothesis : parseWebAnnotation;
  return (rows ?? webAnnotations(file))?.map((data, index) => {
    const label = `annotation ${index + 1}`;
    const value = parse(data, label);
    const fix = rows
      ? 'Export it from Hypothes.is again.'
      : 'See https://www.w3.org/TR/annotation-model/.';
    return value ? { value } : refuse(label, 'It does not have the form of an annotation.', fix);
  });
}

/** Makes the file of each annotation that anchors and that passes the check, and says why of each other. */
export function importAnnotations(
  annotations: readonly Outcome<ForeignAnnotation>[],
  context: ImportContext,
): ImportResult {
  const refusals: Refusal[] = [];
  const drafts: Draft[] = [];
  const standing = standingNotes(context);
  for (const outcome of annotations) {
    const draft = 'refusal' in outcome ? outcome : draftOf(outcome.value, context, standing);
    if ('refusal' in draft) refusals.push(draft.refusal);
    else {
      drafts.push(draft.value);
      standing.ids.set(draft.value.file.id, draft.value.file.path);
    }
  }
  const checked = checkDrafts(drafts, context);
  return { files: checked.passed, refusals: [...refusals, ...checked.refusals] };
}

/** The notes that stand already, and those drafted so far: the file of each by its id, and by what it says. */
interface StandingNotes {
  readonly ids: Map<string, string>;
  readonly sayings: ReadonlyMap<string, string>;
}

function standingNotes({ content }: ImportContext): StandingNotes {
  const notes = content.records.filter((record) => record.collection === 'annotations');
  return {
    ids: new Map([
      ...[...content.faulty].map((key): [string, string] => [
        key.replace(/^annotations\//, ''),
        key,
      ]),
      ...notes.map(({ id, file }): [string, string] => [id, file.path]),
    ]),
    sayings: new Map(
      notes.map(({ data, body, file }) => [saying(data.target.id, data.exact, body), file.path]),
    ),
  };
}

/** What makes two notes the same: the article, the passage and the text. */
function saying(target: string, exact: unknown, prose: string): string {
  return [target, normaliseText(String(exact)).text, prose.trim()].join('\n');
}

function draftOf(
  annotation: ForeignAnnotation,
  context: ImportContext,
  { ids, sayings }: StandingNotes,
): Outcome<Draft> {
  const { label, flaw, record, texts } = annotation;
  if (flaw !== undefined)
    return refuse(label, flaw, 'Make it an annotation of its own, on one passage.');
  const isOwn = record !== undefined;
  const made = isOwn ? toOwnRecord(annotation, context) : toRecord(annotation, context);
  if ('refusal' in made) return made;
  const draft = made.value;
  const same =
    ids.get(draft.id ?? '') ?? sayings.get(saying(draft.target, draft.keys['exact'], draft.prose));
  if (same !== undefined)
    return refuse(
      label,
      `It stands here already: ${same}.`,
      'Change that file by hand where it is to be another.',
    );
  const id = draft.id ?? newId(draft, (name) => ids.has(name));
  const wrong = idProblem(id);
  if (wrong !== undefined) return refuse(label, `“${id}” cannot be the name of a record.`, wrong);
  const file = recordFile(context.folder, id, draft);
  return { value: { label, file, ...(isOwn && { said: texts }) } };
}
