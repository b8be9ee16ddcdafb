import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { normaliseText } from '../anchor/normalise-text.ts';
import type { Quotation } from '../load/check-body.ts';
import { placeOf } from '../load/front-matter.ts';
import type { LoadedRecord } from '../load/load-record.ts';
import type { Problem } from '../model/problem.ts';

/** The longest run of a source's words that may stand outside a quotation. */
const longestRun = 12;

/** Copies of sources, by the SHA-256 digest of their bytes. They are read and never published. */
export function readCaptures(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ name }) => {
      const bytes = readFileSync(path.join(folder, name));
      return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')];
    }),
  );
}

/** SHA-256 of a record's quotations in their order, one a line, as they were verified. */
export function quotationsDigest(quotations: readonly Quotation[]): string {
  const lines = quotations.map(({ text }) => normaliseText(text).text);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/**
 * Without the capture: quotations that were verified once must still be the ones that were.
 * Holds for every record whose capture names a digest of them.
 */
export function checkVerified(
  record: LoadedRecord<'articles'>,
  quotations: readonly Quotation[],
): readonly Problem[] {
  const verified = record.data.capture?.quotes;
  if (verified === undefined || verified === quotationsDigest(quotations)) return [];
  return [
    {
      ...placeOf(record.file, ['capture', 'quotes']),
      rule: 'verified-quotation',
      message: 'The quotations are no longer those that were verified in the capture.',
      fix: 'undo the change to them, or have them verified again by someone who holds the capture: npm run check -- --captures DIR --fix.',
    },
  ];
}

/** With the capture: every quotation stands in it word for word, and no long run of its words stands outside one. */
export function checkAgainstCapture(
  record: LoadedRecord<'articles'>,
  tree: Root,
  quotations: readonly Quotation[],
  capture: string,
): readonly Problem[] {
  const source = normaliseText(capture).text;
  const missing = quotations
    .filter(({ text }) => !source.includes(normaliseText(text).text))
    .map(({ place, text }): Problem => ({
      ...place,
      rule: 'verified-quotation',
      message: 'These words do not stand in the capture.',
      quoted: text,
      fix: 'copy them from the source letter by letter, its quotation marks included.',
    }));
  return [...missing, ...borrowedRuns(record, tree, source)];
}

function borrowedRuns(
  record: LoadedRecord<'articles'>,
  tree: Root,
  source: string,
): readonly Problem[] {
  const known = new Set(runsOf(source));
  const run = proseOutsideQuotations(tree)
    .flatMap(runsOf)
    .find((words) => known.has(words));
  if (run === undefined) return [];
  return [
    {
      ...placeOf(record.file, []),
      rule: 'own-words',
      message: `More than ${longestRun} words of the source stand in a row outside a quotation.`,
      quoted: run,
      fix: 'say it in your own words, or set a fragment of it between <Quote> and </Quote>.',
    },
  ];
}

/** Every run of one word more than is allowed, in small letters and without punctuation. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}’']+/gu) ?? [];
  return words
    .slice(longestRun)
    .map((_, index) => words.slice(index, index + longestRun + 1).join(' '));
}

/** The prose between quotations, cut at each of them, so that no run reaches across one. */
function proseOutsideQuotations(tree: Root): string[] {
  const pieces: string[] = [''];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxTextElement' && node.name === 'Quote') {
      pieces.push('');
      return 'skip';
    }
    if (node.type === 'paragraph' || node.type === 'heading') pieces.push('');
    if (node.type === 'text') pieces[pieces.length - 1] += toString(node);
    return undefined;
  });
  return pieces;
}
