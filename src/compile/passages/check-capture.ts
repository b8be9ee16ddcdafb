import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { normaliseText } from '../../anchor/normalise-text.ts';
import type { Quotation } from '../../check/body/check-body.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';
import { parseBody } from '../../load/body/parse-body.ts';
import type { Problem } from '../../model/problem.ts';
import { resolvePassages } from './resolve-passages.ts';

/** An article with a capture of its source, and what is quoted from the source. */
export interface CapturedArticle {
  readonly record: LoadedRecord<'articles'>;
  readonly quotations: readonly Quotation[];
  /** The notes on the source itself, in the order of their files. */
  readonly annotations: readonly LoadedRecord<'annotations'>[];
}

/** Maximum number of consecutive words of a source outside a quotation. */
const maxRunWords = 12;

/** Copies of sources, by the SHA-256 digest of their bytes. They are only read, never published. */
export function readCaptures(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ name }) => {
      const bytes = readFileSync(path.join(folder, name));
      return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')];
    }),
  );
}

/**
 * SHA-256 digest, in hexadecimal, of an article’s quotations in their order, one per line, followed by the
 * passages of the notes on its source, in the order of the notes’ ids.
 */
export function quotationsDigest({
  quotations,
  annotations,
}: Pick<CapturedArticle, 'quotations' | 'annotations'>): string {
  const quoted = quotations.map(({ text }) => text);
  const passages = annotations
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ data: { prefix = '', exact, suffix = '' } }) => `${prefix}[${exact}]${suffix}`);
  const lines = [...quoted, ...passages].map((line) => normaliseText(line).text);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/**
 * Checks an article against the capture of its source. With the capture: it contains every quotation word for word
 * and the passage of every note on the source exactly once, and no long run of its words is outside a quotation.
 * Without it: the verified quotations have not changed.
 */
export function checkCapture(
  article: CapturedArticle,
  captures: ReadonlyMap<string, string>,
): readonly Problem[] {
  const { capture } = article.record.data;
  const copy = captures.get(capture?.sha256 ?? '');
  const digest = quotationsDigest(article);
  if (copy === undefined)
    return capture?.quotes === undefined || capture.quotes === digest ? [] : [changed(article)];
  const source = normaliseText(copy);
  const where = `the capture of article:${article.record.id}`;
  const problems = [
    ...notInSource(article, source.text),
    ...resolvePassages(source, where, article.annotations).problems,
    ...borrowedRuns(article, source.text),
  ];
  if (problems.length > 0 || capture?.quotes === digest) return problems;
  return [unrecorded(article, digest)];
}

function changed({ record }: CapturedArticle): Problem {
  return {
    ...placeOf(record.file, ['capture', 'quotes']),
    rule: 'verified-quotation',
    message: 'The quotations are no longer those that were verified in the capture.',
    fix: 'Undo the change to them, or have them verified again by someone who holds the capture: npm run check -- --captures DIR --fix.',
  };
}

function unrecorded({ record }: CapturedArticle, digest: string): Problem {
  return {
    ...placeOf(record.file, ['capture']),
    rule: 'verified-quotation',
    message: 'The quotations stand in the capture, and the record does not say so yet.',
    fix: `Write quotes: ${digest} under capture, or run the check with --fix.`,
    repairs: [{ file: record.file.path, path: ['capture', 'quotes'], value: digest }],
  };
}

function notInSource({ quotations }: CapturedArticle, source: string): readonly Problem[] {
  return quotations
    .filter(({ text }) => !source.includes(normaliseText(text).text))
    .map(({ place, text }) => ({
      ...place,
      rule: 'verified-quotation',
      message: 'These words do not stand in the capture.',
      quoted: text,
      fix: 'Copy them from the source letter by letter, its quotation marks included.',
    }));
}

function borrowedRuns({ record }: CapturedArticle, source: string): readonly Problem[] {
  const { tree } = parseBody(record);
  if (!tree) return [];
  const known = new Set(runsOf(source));
  const run = proseOutsideQuotations(tree)
    .flatMap(runsOf)
    .find((words) => known.has(words));
  if (run === undefined) return [];
  return [
    {
      ...placeOf(record.file, []),
      rule: 'own-words',
      message: `More than ${maxRunWords} words of the source stand in a row outside a quotation: ${run}.`,
      quoted: '',
      fix: 'Say it in your own words, or set a fragment of it between <Quote> and </Quote>.',
    },
  ];
}

/** Every run of words that is one longer than allowed, in lower case and without punctuation. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}’']+/gu) ?? [];
  return words
    .slice(maxRunWords)
    .map((_, index) => words.slice(index, index + maxRunWords + 1).join(' '));
}

/** The prose outside quotations, split at each of them, so that no run continues across one. */
function proseOutsideQuotations(tree: Root): string[] {
  const pieces: string[] = [''];
  visitParents(tree, (node) => {
    if (
      (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
      (node.name === 'Quote' || node.name === 'Original')
    ) {
      pieces.push('');
      return 'skip';
    }
    if (node.type === 'paragraph' || node.type === 'heading') pieces.push('');
    if (node.type === 'text') pieces.push((pieces.pop() ?? '') + node.value);
    return undefined;
  });
  return pieces;
}
