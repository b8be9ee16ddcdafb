import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Without this it would start a program for each pattern.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** The folders whose code reads what strangers send. */
const folders = ['load', 'check', 'compile', 'anchor', 'model', 'import', 'publish'];
/** Reads citation styles, which are part of the project. */
const notContent = 'publish/cite/citation-processor.ts';

/** Milliseconds of processor time that a pattern may take over one text; more is more than linear. */
const mostMs = 100;
/** Characters of a text that repeats one thing. */
const length = 50_000;
/** Characters of shorter ones, which show what grows with a power of the length. */
const shortLengths = [24, 32, 40, 2000, 10_000];
/** Milliseconds to look at a pattern's automaton for a text that slows it down; most take a few. */
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

describe('regular expressions over content take time in proportion to it', () => {
  for (const [literal, place] of patterns)
    test(`${place} ${literal}`, () => assert.equal(slowText(literal), undefined));
});

test('the search finds patterns that are not linear, also those that have no automaton', () => {
  for (const literal of [
    '/[.,:;]+$/',
    '/<!--[^]*?-->/g',
    '/(?<!a)[.]+$/',
    '/(\\p{L})[\\p{M}\\p{DI}]*$/u',
    '/\\n(?=[^]*b)/g',
  ])
    assert.notEqual(slowText(literal), undefined, literal);
});

/** What a text repeats that takes a pattern too long, if one does. */
function slowText(literal: string): string | undefined {
  const end = literal.lastIndexOf('/');
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const compiled = new RegExp(pattern, flags);
  const isSlow = (text: string) => millisecondsOf(compiled, text) > mostMs;
  // Short texts first, since a pattern may take ever so long.
  const isSlowOver = (part: string) =>
    [...shortLengths, length].some((size) => isSlow(`${part.repeat(size / part.length)}\0`));
  const found = checkSync(pattern, flags, { checker: 'automaton', timeout: searchMs });
  for (const part of partsOf(pattern)) if (isSlowOver(part)) return JSON.stringify(part);
  if (found.status !== 'vulnerable' || !isSlow(found.attack.string)) return undefined;
  return found.attack.pattern;
}

/** Characters of each kind, the words of a pattern, and its signs two by two. */
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

/** The patterns of a file that repeat something without end, each with its place; others cannot be slow. */
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
