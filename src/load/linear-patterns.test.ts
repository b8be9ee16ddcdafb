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
const folders = ['load', 'compile', 'anchor', 'model', 'cli/import', 'publish'];
/** Reads citation styles, which are part of the project. */
const notContent = 'publish/cite/citation-processor.ts';

/** Milliseconds of processor time that a pattern may take over some 100,000 characters made to slow it down. */
const mostMs = 200;
/** Milliseconds to look for such characters. */
const searchMs = 1500;

const source = fileURLToPath(new URL('..', import.meta.url));
const patterns = new Map(folders.flatMap(filesOf).flatMap(patternsOf));

describe('regular expressions over content take time in proportion to it', () => {
  for (const [literal, place] of patterns) {
    test(`${place} ${literal}`, () => {
      const end = literal.lastIndexOf('/');
      const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)];
      const found = checkSync(pattern, flags, { timeout: searchMs });
      if (found.status !== 'vulnerable') return;
      const { string, pattern: shape } = found.attack;
      const start = process.cpuUsage();
      new RegExp(pattern, flags).exec(string);
      const { user, system } = process.cpuUsage(start);
      const spent = (user + system) / 1000;
      assert.ok(spent < mostMs, `${Math.round(spent)} ms over ${shape}`);
    });
  }
});

test('the search finds a pattern that is not linear', () => {
  assert.equal(checkSync('a+b', '', { timeout: searchMs }).status, 'vulnerable');
});

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(source, folder))
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
