import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archive, checkWith } from '../archive-fixture.ts';
import { assertRefused, pageOf } from '../inspect-fixture.ts';
import { annotation, reference } from '../record-fixture.ts';

describe('markup in fields of plain text', () => {
  const said = (file: string, text: string) =>
    checkWith({ [file]: text }).map(
      (problem) =>
        `${problem.file}:${problem.line}:${problem.column} ${problem.rule} ${problem.fix}`,
    );
  const title = (text: string) => said('pages/a.mdx', `---\ntitle: ${text}\n---\n\nA lamp.\n`);
  for (const [text, fix] of [
    ['<b>Lamps</b> of the coast', /markup: Lamps of the coast/],
    ['<span style="font-variant:small-caps;">x</span>', /markup: x/],
    ['<span class="nocase">IBM</span> lamps', /markup: IBM lamps/],
    ['Lamps<br/>', /markup: Lamps/],
    ['Lamps <!-- lit -->', /markup: Lamps lit/],
    ['Lamps </title>', /markup: Lamps/],
    ['Lamps <script', /space after </],
    ['Lamps &lt;b', /instead of &lt;/],
    ['Lamps &#60;', /instead of &#60;/],
    ['Lamps &shy;', /instead of &shy;/],
    ["'**Lamps** of the coast'", /markup: Lamps of/],
    ["'*Lamps* of the coast'", /markup: Lamps of/],
    ['_Lamps_ of the coast', /markup: Lamps of/],
    ['The [lamps](https://evil.example/)', /markup: The lamps/],
    ["'`Lamps`'", /markup: Lamps/],
    ['The ~~old~~ lamps', /markup: The old lamps/],
  ] as const)
    test(text, () => {
      const [first = '', ...more] = title(text);
      assert.match(first, /^pages\/a\.mdx:2:8 plain-text /);
      assert.match(first, fix);
      assert.deepEqual(more, []);
    });
  test('in the name of an author', () => {
    const small = '<span style="font-variant:small-caps;">x</span>';
    assert.deepEqual(said('articles/a.mdx', reference(`author:\n  - family: ${small}\n`)), [
      'articles/a.mdx:9:13 plain-text Write it without markup: x',
    ]);
  });
  test('in the settings', () => {
    const settings = (archive['site.yaml'] ?? '').replace('title: Lamps', 'title: <b>Lamps</b>');
    assert.deepEqual(said('site.yaml', settings), [
      'site.yaml:1:8 plain-text Write it without markup: Lamps',
    ]);
  });
  test('in a record with another problem', () => {
    const [, markup = ''] = said(
      'outlets/a.mdx',
      '---\nadded: 2024-02-01\nname: <b>A</b>\n---\n',
    ).toSorted();
    assert.match(markup, /^outlets\/a\.mdx:3:7 plain-text /);
  });
  test('in an attribute', () =>
    assertRefused(pageOf('<Quote by="**the board**">lit</Quote>'), {
      rule: 'literal-attribute',
      line: 5,
      column: 8,
      fix: /the board/,
    }));
  test('but not in the words of a passage, nor in an address', () => {
    assert.deepEqual(
      said('articles/a.mdx', reference('URL: https://a.example/_b_?c=**d**&copy;=1\n')),
      [],
    );
    assert.deepEqual(
      said(
        'annotations/lamp-report/a.mdx',
        annotation('cites: [article:tide-table]\n').replace(
          'exact: the lamp',
          "exact: 'the *lamp*'\non: source",
        ),
      ),
      [],
    );
  });
  for (const text of [
    'AT&T, R&D; and Q&A',
    'A & B',
    '5 < 6 > 4',
    'C++ and C#',
    'M*A*S*H',
    '2 ** 3',
    "'[formerly Twitter]'",
    'I <3 you',
    'snake_case_name',
    '“Lamps” – lit',
    'a * b * c',
  ])
    test(`not in ${text}`, () => assert.deepEqual(title(text), []));
});
