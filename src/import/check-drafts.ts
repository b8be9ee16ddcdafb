import { toString } from 'mdast-util-to-string';
import { normaliseText } from '../anchor/normalise-text.ts';
import { checkCapture } from '../compile/passages/check-capture.ts';
import { compileContent, type CompiledContent } from '../compile/compile-content.ts';
import { annotationTexts } from '../compile/annotations/annotation-texts.ts';
import type { SourceFile } from '../load/files/read-content.ts';
import type { Problem } from '../model/problem.ts';
import { refuse, type ForeignText, type Refusal } from './foreign-annotation.ts';
import { parseHtml } from './html-to-prose.ts';
import type { ImportContext } from './import-context.ts';
import { NotProse } from './not-prose.ts';
import { changedSince } from './own-record.ts';

/** A file to write, with the annotation that it comes from. */
export interface Draft {
  readonly label: string;
  readonly file: SourceFile;
  /** Id of the annotated article. `isOnSource` is true if the passage is in the source and not in the summary. */
  readonly article: string;
  readonly isOnSource: boolean;
  /** Identifies equal annotations: article, passage and text. */
  readonly saying: string;
  /** Set for a record from our own export: the text of the annotation around it, which must be equal. */
  readonly said?: readonly ForeignText[];
  /** Short descriptions of bodies that were left out. */
  readonly leftOut: readonly string[];
}

/** The drafts that passed, and the refusals of the others. */
export interface CheckedDrafts {
  readonly passed: readonly Draft[];
  readonly refusals: readonly Refusal[];
}

/**
 * Checks drafts with the same function as `npm run check`, on the whole content including the drafts. Removes
 * drafts with problems and repeats, until only problems remain that the content has without them.
 */
export async function checkDrafts(
  drafts: readonly Draft[],
  context: ImportContext,
): Promise<CheckedDrafts> {
  const refusals: Refusal[] = [];
  let passed = drafts;
  while (passed.length > 0) {
    const found = await refusalsOf(passed, context);
    if (found.length === 0) break;
    refusals.push(...found);
    const refused = new Set(found.map(({ label }) => label));
    passed = passed.filter(({ label }) => !refused.has(label));
  }
  return { passed, refusals };
}

async function refusalsOf(
  drafts: readonly Draft[],
  context: ImportContext,
): Promise<readonly Refusal[]> {
  const { content, problems } = await examine(drafts, context);
  const own = problems.length === 0 ? [] : await newProblems(problems, context);
  const found = own.flatMap((problem) =>
    causesOf(problem, drafts, context).map(({ label }) => toRefusal(label, problem)),
  );
  if (found.length > 0) return found;
  const changed = drafts.flatMap((draft) =>
    saysTheSame(draft, content) ? [] : [changedSince(draft.label, 'text').refusal],
  );
  return changed.length > 0 ? changed : repeats(drafts);
}

/** Refusals of drafts that repeat an earlier draft. */
function repeats(drafts: readonly Draft[]): readonly Refusal[] {
  const groups = Map.groupBy(drafts, ({ saying }) => saying);
  return drafts.flatMap((draft) => {
    const [first = draft] = groups.get(draft.saying) ?? [];
    return first === draft ? [] : [standsAlready(draft.label, first.label).refusal];
  });
}

/** The refusal of an annotation that exists already, in a file or earlier in the import. */
export function standsAlready(label: string, where: string) {
  return refuse(
    label,
    `It stands here already: ${where}.`,
    'Leave one of the two out, or change the file by hand where it is to be another.',
  );
}

async function examine(drafts: readonly Draft[], { folder, location, captures }: ImportContext) {
  const files = drafts.map(({ file }) => file);
  const content = await compileContent(folder, location, files);
  const captured = content.captured.flatMap((article) => checkCapture(article, captures));
  // The check itself adds missing digests of verified quotations, so these are not problems.
  const problems = [...content.problems, ...captured.filter(({ repairs }) => !repairs)];
  return { content, problems };
}

/**
 * Rules that an annotation on the source can break in its article. It is refused even if the article breaks
 * them already.
 */
const quoting: ReadonlySet<string> = new Set(['short-quotation', 'verified-quotation']);

/** Problems that the content has only with the drafts, and all problems with quotations. */
async function newProblems(
  problems: readonly Problem[],
  context: ImportContext,
): Promise<readonly Problem[]> {
  const before = new Set((await examine([], context)).problems.map(keyOf));
  return problems.filter((problem) => quoting.has(problem.rule) || !before.has(keyOf(problem)));
}

function keyOf({ file, line, column, rule, message }: Problem): string {
  return JSON.stringify([file, line, column, rule, message]);
}

/**
 * The drafts that cause a problem: the draft in its file, otherwise the drafts on the article in its file,
 * otherwise all.
 */
function causesOf(
  { file, rule }: Problem,
  drafts: readonly Draft[],
  { article }: ImportContext,
): readonly Draft[] {
  const own = drafts.filter((draft) => draft.file.path === file);
  if (own.length > 0) return own;
  const onArticle = drafts.filter((draft) => article(draft.article)?.file.path === file);
  if (quoting.has(rule)) return onArticle.filter(({ isOnSource }) => isOnSource);
  return onArticle.length > 0 ? onArticle : drafts;
}

function toRefusal(label: string, { rule, message, quoted, fix }: Problem): Refusal {
  return {
    label,
    message: `${message}${quoted === '' ? '' : ` It reads: ${quoted}`} (${rule})`,
    fix,
  };
}

/** True if the annotation around a record from our export has the same text as the record. */
function saysTheSame({ file, article, said }: Draft, { records }: CompiledContent): boolean {
  if (!said) return true;
  const on = records.find(({ collection, id }) => collection === 'articles' && id === article);
  const html = on && annotationTexts(on).find(({ id }) => id === file.id)?.html;
  try {
    return wordsOf(html ?? '') === said.map(({ value }) => wordsOf(value)).join(' ');
  } catch (error) {
    if (error instanceof NotProse) return false;
    throw error;
  }
}

/** The words of HTML without its tags. */
function wordsOf(html: string): string {
  return normaliseText(toString(parseHtml(html), { includeHtml: false })).text.trim();
}
