import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visitParents } from 'unist-util-visit-parents';
import { caseCount } from '../case-count-fixture.ts';
import { inspect, pageOf } from './inspect-fixture.ts';
import { parseBody } from '../load/body/parse-body.ts';

// Each body that does not parse throws several errors; collecting their stacks would take a tenth of the time.
Error.stackTraceLimit = 0;

/** Pieces of Markdown, MDX and programs that are combined into odd bodies. */
const pieces = [
  ...['`', '``', '```', '~~~', '*', '**', '_', '~~', '[', ']', '(', ')', '<', '>', '{', '}'],
  ...[
    '|',
    '|-|',
    '| a |',
    ':-',
    '---',
    '===',
    '***',
    '+ ',
    '- ',
    '> ',
    '1. ',
    '# ',
    '## ',
    '- [ ] ',
  ],
  ...[
    '</Quote>',
    '<Quote>',
    '<Quote by="a">',
    '<Redacted reason="a"/>',
    '<a',
    '<A.b',
    '/>',
    '<>',
    '</>',
  ],
  ...[
    '<!--',
    '-->',
    '<script>',
    '<img src=x onerror=y>',
    '{/*',
    '*/}',
    '=',
    ':',
    '$',
    '"',
    "'",
    '\\',
  ],
  ...['\n', '\n\n', '\n|-|\n', '\\\n', '  \n', ' ', '\t', '    ', '\u00a0', '\f'],
  ...['import ', 'export ', 'import\t', 'Import ', 'import a from "b"', 'export default 1'],
  ...['export /**/const a = 1', 'export {a}', 'export *', 'import(', 'const a = 1', '\nexport '],
  ...['&', '&lt;', '&#123;', '&#10;', 'http://a.b', 'https://a.b/\\', 'www.a.b', 'a@b.cd'],
  ...['![', '](', '[^1]', '\n[^1]: ', '\n[a]: b', '[a]', 'a', 'é', 'b c', '灯塔', '\ud800'],
];

const bodiesOf = (parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 10 }).map((list) => list.join(''));

/** MDX’s own compiler, with the two extensions of Markdown that prose has. */
const mdx = createProcessor({
  format: 'mdx',
  remarkPlugins: [
    function () {
      const data = this.data();
      const add = (list: string, ...more: readonly unknown[]) =>
        Reflect.set(data, list, [Reflect.get(data, list), ...more].flat());
      add('micromarkExtensions', gfmFootnote(), gfmTable());
      add('fromMarkdownExtensions', gfmFootnoteFromMarkdown(), gfmTableFromMarkdown());
    },
  ],
});

/** The tree that MDX makes of a body; undefined if the body is not valid MDX. */
function readByMdx(body: string): Root | undefined {
  try {
    return mdx.parse(body);
  } catch {
    return undefined;
  }
}

/** The tree that the gate makes of a body; undefined if part of it cannot be parsed. */
function readHere(body: string): Root | undefined {
  const file = { path: 'content/pages/x.mdx', collection: 'pages', id: 'x', text: body } as const;
  const { tree, problems } = parseBody({ ...file, file, body, bodyOffset: 0 });
  return problems.length > 0 ? undefined : tree;
}

/** True for a tree with a program in it. Both readers refuse it, but at different stages. */
function hasProgram(tree: Root): boolean {
  let found = false;
  visitParents(tree, (node) => {
    found ||= /Esm|Expression/.test(node.type) || hasExpressionAttribute(node);
  });
  return found;
}

function hasExpressionAttribute(node: Nodes): boolean {
  return (
    'attributes' in node &&
    node.attributes.some(
      ({ type, value }) => type === 'mdxJsxExpressionAttribute' || typeof value === 'object',
    )
  );
}

const cases = caseCount(10_000);

test(`over ${cases} generated bodies, the gate and MDX make the same trees, and MDX finds no program that the gate does not`, () => {
  const count = { both: 0, neither: 0 };
  fc.assert(
    fc.property(bodiesOf([...pieces, '\r']), (body) => {
      const [here, there] = [readHere(body), readByMdx(body)];
      const [plainHere, plainThere] = [here, there].map((tree) =>
        tree && !hasProgram(tree) ? tree : undefined,
      );
      assert.deepEqual(plainHere, plainThere);
      count[plainHere ? 'both' : 'neither'] += 1;
    }),
    { seed: 20_240_124, numRuns: cases },
  );
  assert.ok(count.both > cases / 5, `enough of the bodies are prose: ${count.both}`);
  assert.ok(count.neither > cases / 5, `enough of the bodies are not: ${count.neither}`);
});

describe('over generated bodies', () => {
  test('every problem has a place in the file, a sentence and a fix', () => {
    fc.assert(
      fc.property(bodiesOf(pieces), (body) => {
        const file = pageOf(body);
        const lines = file.text.split('\n');
        for (const { line, column, message, fix, quoted } of inspect(file).problems) {
          assert.ok(line >= 5 && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1);
          assert.ok(lines[line - 1]?.startsWith(quoted.split('\n')[0] ?? '', column - 1));
          assert.match(message, /\.$/);
          assert.notEqual(fix, '');
        }
      }),
      { seed: 20_240_124, numRuns: 3000 },
    );
  });
});
