import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import { cpuMillisecondsSince } from '../cpu-time-fixture.ts';
import { bodyToHast } from '../compile/html/to-hast.ts';
import { loaded } from '../compile/compile-fixture.ts';
import { checkBody } from '../check/body/check-body.ts';
import { parseBody } from '../load/body/parse-body.ts';
import { createAddresses } from '../model/links/address.ts';
import type { TextFormat } from './foreign-annotation.ts';
import { NotProse } from './not-prose.ts';
import { toProse } from './to-prose.ts';

const prose = (format: TextFormat, value: string) =>
  toProse([{ format, value }], (address) => address).prose;

/** The visible text of prose, and the problems that the gate finds in it. */
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

test('HTML becomes prose: paragraphs, lists, quotations, code, links, quoted words', () => {
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

test('HTML without a counterpart in prose is named', () => {
  const cases = {
    '<p>See <img src="x"></p>': /<img>/,
    '<table><tr><td>x</td></tr></table>': /<table>/,
    '<p><u>x</u></p>': /<u>/,
    '<span lang="fr"><p>x</p></span>': /a paragraph, list or code block in <span>/,
    '<iframe src="https://x.example/"></iframe>': /<iframe>/,
  };
  for (const [html, message] of Object.entries(cases))
    assert.throws(() => prose('text/html', html), { name: 'Error', message }, html);
});

test('misplaced or hidden elements of HTML lose no words', () => {
  assert.equal(prose('text/html', '<ul>loose<li>x</li></ul>'), '- loose\n  x');
  assert.equal(prose('text/html', '<p>a <b data-mdast="ignore">b</b></p>'), 'a **b**');
});

test('HTML and Markdown that would take a parser long or overflow its stack are refused unparsed', () => {
  const cases: readonly (readonly [TextFormat, string, RegExp])[] = [
    ['text/html', '<blockquote>'.repeat(3000), /more than 1,000 tags/],
    ['text/html', '<blockquote>'.repeat(900), /more than 50 deep/],
    [
      'text/html',
      `${'<a href=x>'.repeat(400)}${'<table>'.repeat(400)}`,
      /more than 50 deep|<table>/,
    ],
    ['text/markdown', '>'.repeat(10_000), /more than 12 deep/],
    ['text/markdown', '_a*'.repeat(8000), /more than 400 signs of emphasis/],
    ['text/markdown', '[[[a](b)](b)]'.repeat(8000), /square brackets/],
  ];
  for (const [format, value, message] of cases) {
    const began = process.cpuUsage();
    assert.throws(() => prose(format, value), { name: 'Error', message }, value.slice(0, 20));
    assert.ok(cpuMillisecondsSince(began) < 2000, value.slice(0, 20));
  }
});

test('a Markdown table stays a table, and a similar plain text stays text', () => {
  const table = 'The times:\n\n| a | b |\n| --- | --- |\n| 1 | 2 |';
  assert.equal(prose('text/markdown', table), table.replace('| --- | --- |', '| - | - |'));
  const { root } = read(prose('text/plain', '| a | b |\n|---|---|\n| 1 | 2 |'));
  assert.equal(toHtml(root), '<p>| a | b |\n|---|---|\n| 1 | 2 |</p>');
});

test('Markdown keeps its meaning where MDX would read it differently', () => {
  const { root } = read(
    prose('text/markdown', 'A {brace}, 1 < 2 & <https://tides.example.org/>\n\n    indented code'),
  );
  assert.equal(
    toHtml(root),
    '<p>A {brace}, 1 &#x3C; 2 &#x26; <a href="https://tides.example.org/">https://tides.example.org/</a></p>\n<pre tabindex="0"><code>indented code\n</code></pre>',
  );
  assert.throws(() => prose('text/markdown', 'A <b>bold</b> claim'), /<b>/);
});

test('syntax of other dialects and bare addresses stay as typed', () => {
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

test('plain text reads the same as prose, whatever characters it contains', () => {
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
    { numRuns: 2000, seed: 20_240_124 },
  );
});
