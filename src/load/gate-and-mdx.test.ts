import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { inspect, pageOf } from './inspect-fixture.ts';

/** Pieces of Markdown, MDX and programs, from which odd bodies are put together. */
const pieces = [
  ...[
    '`',
    '``',
    '```',
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '{',
    '}',
    '|',
    '|-|',
    '---',
    '===',
  ],
  ...[
    '</Quote>',
    '<Quote>',
    '<Quote by="a">',
    '<Redacted reason="a"/>',
    '<a',
    '/>',
    '<>',
    '</>',
    '<!--',
    '-->',
  ],
  ...[
    '\n',
    '\n\n',
    '\\\n',
    '  \n',
    ' ',
    '\t',
    '    ',
    '- ',
    '> ',
    '1. ',
    '# ',
    '## ',
    '~~~',
    '\\',
    '"',
    "'",
  ],
  ...[
    'import ',
    'export ',
    'import\t',
    'Import ',
    'import a from "b"',
    'export default 1',
    'import(',
    'const a = 1',
  ],
  ...[
    '&',
    '&lt;',
    '&#123;',
    '{/*',
    '*/}',
    '=',
    ':',
    'http://a.b',
    '![',
    '](',
    '[^1]',
    '[^1]: ',
    '[a]: b',
    '$',
  ],
  ...['a', 'é', 'b c', '灯塔', '\u00a0'],
];

const bodies = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((list) => list.join(''));
const options = { seed: 20_240_124, numRuns: 3000 };

describe('over generated bodies', () => {
  test('what the gate accepts, MDX reads, and finds no program in it', () => {
    const processor = createProcessor({ format: 'mdx' });
    let accepted = 0;
    fc.assert(
      fc.property(bodies, (body) => {
        if (inspect(pageOf(body)).problems.length > 0) return;
        accepted += 1;
        visit(processor.parse(body), ({ type }) => assert.doesNotMatch(type, /Esm|Expression/));
      }),
      options,
    );
    assert.ok(accepted > 500, 'enough of the bodies are prose');
  });

  test('every problem has a place in the file, a sentence and a fix', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const file = pageOf(body);
        const lines = file.text.split('\n');
        for (const { line, column, message, fix, quoted } of inspect(file).problems) {
          assert.ok(line >= 5 && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1);
          assert.ok(lines[line - 1]?.startsWith(quoted.split('\n')[0] ?? '', column - 1));
          assert.match(message, /\.$/);
          assert.notEqual(fix, '');
        }
      }),
      options,
    );
  });
});
