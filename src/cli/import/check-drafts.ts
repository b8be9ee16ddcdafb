import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { normaliseText } from '../../anchor/normalise-text.ts';
import { checkCapture } from '../../compile/check-capture.ts';
import { compileRecord } from '../../compile/compile-record.ts';
import { checkCharacters } from '../../load/check-characters.ts';
import type { BodyFacts } from '../../load/check-body.ts';
import { checkIntegrity } from '../../load/check-integrity.ts';
import { loadRecord } from '../../load/load-record.ts';
import type { LoadedRecord } from '../../load/load-record.ts';
import type { SourceFile } from '../../load/read-content.ts';
import { createAddresses } from '../../model/address.ts';
import type { Problem } from '../../model/problem.ts';
import type { ForeignText, Outcome, Refusal } from './foreign-annotation.ts';
import type { ImportContext } from './import-context.ts';
import { changedSince } from './own-record.ts';

/** A file that is to be written, and what it was made of. */
export interface Draft {
  readonly label: string;
  readonly file: SourceFile;
  /** Set for a record of ours: the text around it, which must say the same. */
  readonly said?: readonly ForeignText[];
}

/** The files that pass the check that every record must pass, and the refusals of the others. */
export function checkDrafts(
  drafts: readonly Draft[],
  context: ImportContext,
): { readonly passed: readonly SourceFile[]; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const alone = drafts.flatMap((draft) => {
    const outcome = checkAlone(draft, context);
    if ('value' in outcome) return [{ draft, ...outcome.value }];
    refusals.push(outcome.refusal);
    return [];
  });
  const problems = problemsTogether(alone, context);
  const passed = alone.flatMap(({ draft, note, article }) => {
    const problem = problems.find(
      ({ file, rule }) =>
        file === draft.file.path ||
        (note.data.on === 'source' && file === article.file.path && quoting.has(rule)),
    );
    if (!problem) return [draft.file];
    refusals.push(toRefusal(draft.label, problem));
    return [];
  });
  return { passed, refusals };
}

/** What a note on the source may break of its article. */
const quoting: ReadonlySet<string> = new Set(['short-quotation', 'verified-quotation']);

interface CheckedDraft {
  readonly draft: Draft;
  readonly note: LoadedRecord<'annotations'>;
  readonly facts: BodyFacts | undefined;
  readonly article: LoadedRecord<'articles'>;
  readonly articleFacts: BodyFacts | undefined;
}

/** What a file's own text and its article show: characters, keys, prose, and the passage. */
function checkAlone(draft: Draft, context: ImportContext): Outcome<Omit<CheckedDraft, 'draft'>> {
  const { label, file, said } = draft;
  const { record: note, problems } = loadRecord(file);
  const [first] = [...checkCharacters(file), ...problems];
  if (first) return { refusal: toRefusal(label, first) };
  if (note?.collection !== 'annotations') throw new Error(`${file.path} was not read as a note`);
  const article = context.article(note.data.target.id);
  if (!article) throw new Error(`a note was drafted on no article: ${file.path}`);
  const [language = 'en'] = context.site.languages;
  const result = compileRecord(
    { record: article, notes: [note], cited: {}, language },
    createAddresses(context.base),
  );
  const own = result.problems.find((problem) => problem.file === file.path);
  if (own) return { refusal: toRefusal(label, own) };
  const compiled = result.compiled?.notes[0];
  if (said && compiled && plain(compiled.html) !== said.map(({ value }) => plain(value)).join(' '))
    return changedSince(label, 'text');
  return { value: { note, facts: compiled?.facts, article, articleFacts: result.compiled?.facts } };
}

/** What only all records show together: references, curators, and how much of a source is quoted. */
function problemsTogether(
  drafts: readonly CheckedDraft[],
  { content, captures }: ImportContext,
): readonly Problem[] {
  const facts = new Map<LoadedRecord, BodyFacts | undefined>();
  for (const { note, facts: own, article, articleFacts } of drafts) {
    facts.set(note, own);
    if (note.data.on === 'source') facts.set(article, articleFacts);
  }
  const notes = drafts.map(({ note }) => note);
  const records = [...content.records, ...notes];
  const articles = new Set(
    drafts.filter(({ note }) => note.data.on === 'source').map(({ article }) => article),
  );
  const onSource = records.filter(isOnSource);
  return [
    ...checkIntegrity({ ...content, records }, (record) => facts.get(record)),
    ...[...articles].flatMap((record) =>
      checkCapture(
        {
          record,
          quotations: facts.get(record)?.quotations ?? [],
          notes: onSource.filter(({ data }) => data.target.id === record.id),
        },
        captures,
      ).filter(({ repairs }) => repairs === undefined),
    ),
  ];
}

function isOnSource(record: LoadedRecord): record is LoadedRecord<'annotations'> {
  return record.collection === 'annotations' && record.data.on === 'source';
}

function toRefusal(label: string, { rule, message, quoted, fix }: Problem): Refusal {
  return {
    label,
    message: `${message}${quoted === '' ? '' : ` It reads: ${quoted}`} (${rule})`,
    fix,
  };
}

/** The words of HTML alone. */
function plain(html: string): string {
  return normaliseText(toString(fromHtml(html, { fragment: true }))).text.trim();
}
