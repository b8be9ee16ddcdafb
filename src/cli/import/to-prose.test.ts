import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { bodyToHast } from '../../compile/to-hast.ts';
import { loaded } from '../../compile/compile-fixture.ts';
import { checkBody } from '../../load/check-body.ts';
import { parseBody } from '../../load/parse-body.ts';
import { createAddresses } from '../../model/address.ts';
import type { TextFormat } from './foreign-annotation.ts';
import { NotProse } from './reduce-html.ts';
import { toProse } from './to-prose.ts';

const prose = (format: TextFormat, value: string) =>
  toProse([{ format, value }], (address) => address).prose;

/** What readers get of a prose, and what the gate says of it. */
function read(body: string) {
  const record = loaded('pages', 'x', 'title: X\n', body);
  const { tree, problems } = parseBody(record);
  assert.deepEqual(problems, []);
  assert.ok(tree);
  const { root } = bodyToHast(tree, {
    addresses: createAddresses('/'),
    clobberPrefix: 'x-',
    language: 'en',
  });
  return { root, problems: checkBody(record, tree).problems };
}

test('HTML is written as prose is: paragraphs, lists, quotations, code, links, quoted words', () => {
  const html =
    'Loose <!-- not this --><p style="color:red" onclick="x()">The <i>old</i> <b>lamp</b>,<br>see <a href="https://tides.example.org/" class="c">tides</a>.</p>' +
    '<ol><li>One</li><li><p>Two</p></li></ol><blockquote><div>Quoted</div></blockquote>' +
    '<pre><code>a  {b}\n</code></pre><p><q lang="fr">la mer</q> <span lang="ru">маяк</span> <span>x</span></p><script type="x"></script>';
  assert.throws(() => prose('text/html', html), NotProse);
  assert.equal(
    prose('text/html', html.replace(/<script.*$/, '')),
    `Loose

The *old* **lamp**,\\
see [tides](https://tides.example.org/).

1. One
2. Two

> Quoted

\`\`\`
a  {b}
\`\`\`

<Quote lang="fr">la mer</Quote> <Original lang="ru">маяк</Original> x`,
  );
});

test('what HTML has and prose has not is named', () => {
  const cases = {
    '<p>See <img src="x"></p>': /<img>/,
    '<table><tr><td>x</td></tr></table>': /<table>/,
    '<p><u>x</u></p>': /<u>/,
    '<ul>loose<li>x</li></ul>': /words that stand in <ul> outside its items/,
    '<iframe src="https://x.example/"></iframe>': /<iframe>/,
  };
  for (const [html, message] of Object.entries(cases))
    assert.throws(() => prose('text/html', html), { name: 'Error', message }, html);
});

test('Markdown keeps its meaning where MDX reads the signs otherwise', () => {
  const { root } = read(
    prose('text/markdown', 'A {brace}, 1 < 2 & <https://tides.example.org/>\n\n    indented code'),
  );
  assert.equal(
    toHtml(root),
    '<p>A {brace}, 1 &#x3C; 2 &#x26; <a href="https://tides.example.org/">https://tides.example.org/</a></p>\n<pre><code>indented code\n</code></pre>',
  );
  assert.throws(() => prose('text/markdown', 'A <b>bold</b> claim'), /<b>/);
});

test('signs of other dialects and bare addresses are kept as they are printed', () => {
  for (const plain of [
    'see https://a.example/?b=1&c=2 or HTTP://A.EXAMPLE',
    'www.a.example',
    '~~a~~ and ~~~~b',
    '[ ] a [[b]] [!NOTE]',
    '##a',
  ]) {
    const { root, problems } = read(prose('text/plain', plain));
    assert.deepEqual(problems, []);
    assert.equal(toString(root), plain);
  }
});

test('plain text says the same as prose, whatever signs are in it', () => {
  const sign = fc.constantFrom(
    ...'ab Z1.-*_#>+=[]()<>{}`!|~^&;:/\\"\'$@é中ن🗼'.split(''),
    '\n',
    '\n\n',
  );
  const text = fc
    .array(sign, { minLength: 1, maxLength: 60 })
    .map((signs) => `x${signs.join('').toWellFormed().replaceAll('\uFFFD', '')}x`);
  fc.assert(
    fc.property(text, (plain) => {
      const { root, problems } = read(prose('text/plain', plain));
      assert.deepEqual(problems, []);
      const words = (value: string) => value.replace(/\s+/g, ' ').trim();
      assert.equal(words(toString(root)), words(plain));
      assert.ok(root.children.every((child) => child.type !== 'element' || child.tagName === 'p'));
    }),
    { numRuns: 2000 },
  );
});
