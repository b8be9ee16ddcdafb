import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Without this, recheck would start a process for each pattern.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** The folders with code that reads untrusted content. */
const folders = ['load', 'check', 'compile', 'anchor', 'model', 'import', 'publish'];
/** Reads citation styles, which are part of the project. */
const notContent = 'publish/cite/citation-processor.ts';

/** Maximum processor time for a pattern over one text, in milliseconds. A pattern that takes longer is not linear. */
const maxMs = 100;
/** Length of the repetitive texts, in UTF-16 units. */
const length = 50_000;
/** Lengths of shorter texts, which reveal exponential and polynomial growth. */
const shortLengths = [24, 32, 40, 2000, 10_000];
/** Maximum time to search a pattern’s automaton for a slow text, in milliseconds; most take a few. */
const searchMs = 60;

/** One character of each kind, and line ends. */
const kinds = [
  'a',
  'A',
  '1',
  '\u0301',
  'é',
  '灯',
  '\u3164',
  '\u00ad',
  ' ',
  '\t',
  '\n',
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'.split(''),
];

const source = fileURLToPath(new URL('..', import.meta.url));
const patterns = new Map(folders.flatMap(filesOf).flatMap(patternsOf));

describe('regular expressions over content run in linear time', () => {
  for (const [literal, place] of patterns)
    test(`${place} ${literal}`, () => assert.equal(slowText(literal), undefined));
});

test('the search finds patterns that are not linear, even if they have no automaton', () => {
  for (const literal of [
    '/[.,:;]+$/',
    '/<!--[^]*?-->/g',
    '/(?<!a)[.]+$/',
    '/(\\p{L})[\\p{M}\\p{DI}]*$/u',
    '/\\n(?=[^]*b)/g',
  ])
    assert.notEqual(slowText(literal), undefined, literal);
});

/** The text whose repetition makes a pattern too slow; undefined if there is none. */
function slowText(literal: string): string | undefined {
  const end = literal.lastIndexOf('/');
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const compiled = new RegExp(pattern, flags);
  const isSlow = (text: string) => millisecondsOf(compiled, text) > maxMs;
  // Short texts come first, because a pattern may take practically forever on a long one.
  const isSlowOver = (part: string) =>
    [...shortLengths, length].some((size) => isSlow(`${part.repeat(size / part.length)}\0`));
  const found = checkSync(pattern, flags, { checker: 'automaton', timeout: searchMs });
  for (const part of partsOf(pattern)) if (isSlowOver(part)) return JSON.stringify(part);
  if (found.status !== 'vulnerable' || !isSlow(found.attack.string)) return undefined;
  return found.attack.pattern;
}

/** Characters of each kind, the words of a pattern, and pairs of its signs. */
function partsOf(pattern: string): ReadonlySet<string> {
  const signs = [...new Set(pattern.match(/[^\w\\]/gu))].slice(0, 8);
  const words = pattern.match(/[^\\()[\]{}?*+|^$.]{2,}/gu) ?? [];
  const pairs = signs.flatMap((one) => ['a', ' ', ...signs].map((other) => one + other));
  return new Set([...kinds, ...words, ...pairs]);
}

function millisecondsOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const start = process.cpuUsage();
  if (pattern.global) text.replaceAll(pattern, '');
  else pattern.exec(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|-fixture\.ts$/.test(name))
    .map((name) => `${folder}/${name}`)
    .filter((file) => file !== notContent);
}

/** The patterns of a file with unbounded repetition, each with its place; others cannot be slow. */
function patternsOf(file: string): readonly (readonly [literal: string, place: string])[] {
  const text = readFileSync(join(source, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /[*+]|,\}/.test(node.text)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.pos);
      found.push([node.text, `${file}:${line + 1}`]);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
