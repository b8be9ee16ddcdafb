import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isMap, isSeq } from 'yaml';
import { findDeepYaml } from './find-deep-yaml.ts';
import { parseYaml, readYaml } from './strict-yaml.ts';

const source = (text: string) => ({ path: 'x.mdx', text, start: 0, end: text.length });
const ladder = (line: string) =>
  Array.from({ length: 100 }, (_, n) => `${' '.repeat(n)}${line}\n`).join('');

describe('YAML that is nested more than twelve deep is one problem, wherever the stack ends', () => {
  const rows: readonly (readonly [name: string, yaml: string, line: number, column: number])[] = [
    ['brackets', `a: ${'['.repeat(9000)}`, 1, 15],
    ['braces', `a: ${'{'.repeat(9000)}`, 1, 15],
    ['brackets that are closed', `a: ${'['.repeat(4000)}${']'.repeat(4000)}`, 1, 15],
    ['brackets line by line', `a:\n${'  [\n'.repeat(1900)}`, 13, 3],
    ['lists in one line', `a:\n  ${'- '.repeat(4900)}x`, 2, 25],
    ['keys in one line', `${'a: '.repeat(3000)}x`, 1, 38],
    ['keys without a name', `${': '.repeat(4000)}x`, 1, 25],
    ['questions in one line', `${'? '.repeat(4900)}x`, 1, 25],
    ['keys line by line', ladder('a:'), 13, 14],
    ['lists line by line', ladder('-'), 13, 13],
    ['lists of brackets', `a:\n${'- [\n'.repeat(1900)}`, 13, 3],
  ];
  for (const [name, yaml, line, column] of rows) {
    test(name, () => {
      const { problems } = readYaml(source(yaml));
      assert.deepEqual(
        problems.map((problem) => [problem.rule, problem.line, problem.column]),
        [['shallow-nesting', line, column]],
      );
    });
  }
});

test('signs in texts and closed brackets do not nest', () => {
  const text = '    text: [[[[[[[[[[[[[[ - - - - - - - - - - - - -\n';
  for (const yaml of [
    'a: [b, { c: d }]\n'.repeat(500),
    `a:\n${'- a: b\n  c: [d]\n'.repeat(500)}`,
    `a: >-\n${text.repeat(9)}`,
    `a: '${'[ - '.repeat(99)}'`,
    `# ${'[ - '.repeat(99)}\na: b`,
    'a:\n  b:\n    c:\n      d:\n        - e:\n            - f: [g, { h: i }]\n',
  ])
    assert.equal(findDeepYaml(yaml), undefined, yaml.slice(0, 40));
});

test('YAML without a fault goes no deeper than twice the limit, since a list may begin at the column of its key', () => {
  let parsed = 0;
  const pieces =
    '- |? |: |a: |a:\n|\n|  |    |[|{|]|}|,|x|"|&a |!t |# c\n|>\n|---\n|...\n|\r\n|\t|*a '.split(
      '|',
    );
  const mixed = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
    .chain((some) => fc.array(fc.constantFrom(...some), { maxLength: 80 }));
  const climbing = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 });
  const texts = fc.oneof(
    mixed.map((parts) => parts.join('')),
    climbing.map((parts) => ladder(parts.join('')).slice(0, 4000)),
  );
  fc.assert(
    fc.property(texts, (yaml) => {
      if (findDeepYaml(yaml) !== undefined) return;
      const { contents, errors } = parseYaml(source(yaml));
      if (errors.length > 0) return;
      parsed += 1;
      assert.ok(depthOf(contents) <= 26, yaml);
    }),
    { numRuns: 2000, seed: 20_261_130 },
  );
  assert.ok(parsed > 100, `enough of them are without a fault: ${parsed}`);
});

function depthOf(node: unknown): number {
  const within = isSeq(node)
    ? node.items
    : isMap(node)
      ? node.items.flatMap(({ key, value }) => [key, value])
      : [];
  return within.reduce<number>((most, item) => Math.max(most, 1 + depthOf(item)), 0);
}
