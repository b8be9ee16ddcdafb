import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHastText } from './hast-text.ts';

/** The normal text of a piece of HTML. */
function textOf(html: string): string {
  return toHastText(fromHtml(html, { fragment: true })).normal.text.trim();
}

test('inline markup joins, blocks and line breaks separate', () => {
  assert.equal(textOf('<p>light<em>house</em></p><p>keeper<br>log</p>'), 'lighthouse keeper log');
});

test('list items, table cells, terms and quotations are separated', () => {
  assert.equal(textOf('<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>'), 'one two three');
  assert.equal(
    textOf('<table><tr><th>port</th><td>high</td></tr><tr><td>low</td></tr></table>'),
    'port high low',
  );
  assert.equal(
    textOf('<dl><dt>tide</dt><dd>water</dd></dl><blockquote>wind</blockquote>'),
    'tide water wind',
  );
});

test('code, captions and both languages of a pair are text', () => {
  assert.equal(textOf('<p>run <code>tide</code></p><pre>a\n  b</pre>'), 'run tide a b');
  assert.equal(
    textOf('<figure><img alt="A tower"><figcaption>The tower</figcaption></figure>'),
    'The tower',
  );
  assert.equal(textOf('<div lang="fa">چراغ</div><div lang="en">lamp</div>'), 'چراغ lamp');
});

test('notes, references, hidden and generated text are not text', () => {
  const html =
    '<p>lamp<a data-reference href="#n1">1</a> lit<sup><a data-footnote-ref>1</a></sup></p>' +
    '<aside>a note</aside><p hidden>draft</p><span aria-hidden="true">¶</span>' +
    '<script>x</script><style>y</style><template>z</template><svg><text>map</text></svg>' +
    '<section data-footnotes><h2 id="footnote-label">Footnotes</h2>' +
    '<p>The log. <a data-footnote-backref>↩</a></p></section><ruby>灯<rp>(</rp><rt>deng</rt></ruby>';
  assert.equal(textOf(html), 'lamp lit The log. 灯');
});

test('`starts` gives the position of each text node in the text', () => {
  const root = fromHtml('<p>one <b>two</b></p><p>three</p>', { fragment: true });
  const { text, starts } = toHastText(root);
  assert.deepEqual(
    starts.map((start) => text.slice(start).split(/\W/)[0]),
    ['one', 'two', 'three'],
  );
});
