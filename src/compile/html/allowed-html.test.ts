import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { refuseOtherHtml } from './allowed-html.ts';

const others = [
  '<script src="/x.js"></script>',
  '<style>a</style>',
  '<img src="/x.png">',
  '<iframe src="https://a.example/"></iframe>',
  '<svg><a href="https://a.example/">a</a></svg>',
  '<form action="/x"></form>',
  '<p onclick="x()">a</p>',
  '<p style="color: red">a</p>',
  '<a href="javascript:x()">a</a>',
  '<a href="//a.example/">a</a>',
  '<a href="/\\a.example/">a</a>',
  '<a href="data:text/html,a">a</a>',
  '<p class="a&quot;b">a</p>',
  '<!-- comment -->',
  '<!--list:-->',
];

describe('other HTML in compiled prose is refused', () => {
  for (const html of others) {
    test(html, () =>
      assert.throws(
        () => refuseOtherHtml(fromHtml(html, { fragment: true })),
        /compiled prose holds/,
      ),
    );
  }
});

test('prose, its annotations and placeholders for lists are accepted', () => {
  const html =
    '<h2 id="a">A</h2><p>a <q lang="fr">b</q> <a href="https://a.example/" rel="noreferrer">c</a>' +
    '<a href="#a" class="ref">1</a></p><!--list:Overrides--><aside role="note" id="annotation-a">d</aside>';
  assert.doesNotThrow(() => refuseOtherHtml(fromHtml(html, { fragment: true })));
});
