import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkWith } from './archive-fixture.ts';
import { annotation, page, reference } from './record-fixture.ts';

/** A likely mistake, part of the fix that the check suggests, and the text with the fix applied. */
type Row = readonly [mistake: string, told: string, mended: string];

const bodies: readonly Row[] = [
  ['5 <6', 'a space after it', '5 < 6'],
  ['a {b}', '\\{', 'a \\{b}'],
  ['import duties rose.', '&#105;mport', '&#105;mport duties rose.'],
  ['# Lamps', '##', '## Lamps'],
  ['##Lamps', 'a space after ##', '## Lamps'],
  ['a <b>b</b>', '**words**', 'a **b**'],
  ['a<br>b', 'a backslash', 'a\\\nb'],
  ['a <!-- b -->', 'Remove it', 'a'],
  ['a {/* b */}', 'Remove it', 'a'],
  ['<quote>a</quote>', 'Quote', '<Quote>a</Quote>'],
  ['<Quote>a</Original>', '</Quote>', '<Quote>a</Quote>'],
  [
    '<Original lang="FR">a</Original>',
    'Write the language as fr.',
    '<Original lang="fr">a</Original>',
  ],
  ['See https://a.example/b.', '(https://a.example/b)', 'See [words for it](https://a.example/b).'],
  [
    'See <http://a.example/>.',
    '[the words of the link](https://a.example/)',
    'See [the words of the link](https://a.example/).',
  ],
  ['See <keeper@a.example>.', 'Remove it', 'See.'],
  ['[a](http://a.example/b)', 'https://a.example/b', '[a](https://a.example/b)'],
  ['[a](a.example/b)', 'https://a.example/b', '[a](https://a.example/b)'],
  ['[a](https://a.example/b c)', '%20', '[a](https://a.example/b%20c)'],
  ['[a] (https://a.example/)', '[words](https://a.example/)', '[words](https://a.example/)'],
  ['(a)[http://a.example/]', '[a](https://a.example/)', '[a](https://a.example/)'],
  ['[a](page:x)', '/x/', '[a](/x/)'],
  ['[a](/article/tide-table/)', 'article:tide-table', '[a](article:tide-table)'],
  ['[a](/articles/tide-table)', '/articles/tide-table/', '[a](/articles/tide-table/)'],
  ['[b.example](https://a.example/)', '[a.example]', '[a.example](https://a.example/)'],
  ['```js title="a"\nlamp\n```', '```js and no more', '```js\nlamp\n```'],
];

const keys: readonly Row[] = [
  ['outlet: outlet:harbour-gazette', 'harbour-gazette', 'outlet: harbour-gazette'],
  ['outlet: harbor-gazette', 'harbour-gazette', 'outlet: harbour-gazette'],
  ['url: https://a.example/', 'URL', 'URL: https://a.example/'],
  [
    'publisher: The board: a body',
    "publisher: 'The board: a body'",
    "publisher: 'The board: a body'",
  ],
  ["publisher: 'The board's'", "publisher: 'The board''s'", "publisher: 'The board''s'"],
  ['publisher: @board', "publisher: '@board'", "publisher: '@board'"],
  ['publisher: The **board**', 'The board', 'publisher: The board'],
  ['issued: 01/02/2024', '2024-02-01', 'issued: 2024-02-01'],
];

/** Asserts that a file has one problem whose fix contains `told`, and none once the fix is applied. */
function assertMends(file: string, [mistake, told, mended]: Row, write: (part: string) => string) {
  const problems = checkWith({ [file]: write(mistake) });
  assert.equal(problems.length, 1, JSON.stringify(problems));
  assert.ok(problems[0]?.fix.includes(told), problems[0]?.fix);
  assert.deepEqual(checkWith({ [file]: write(mended) }), []);
}

describe('a fix is accepted once it is applied', () => {
  for (const row of bodies) test(row[0], () => assertMends('pages/x.mdx', row, page));
  for (const row of keys)
    test(row[0], () => assertMends('articles/x.mdx', row, (line) => reference(`${line}\n`)));
  test('the kind of a record before its id', () =>
    assertMends(
      'annotations/a.mdx',
      ['article:lamp-report', 'lamp-report', 'lamp-report'],
      (target) => annotation('cites: [article:tide-table]\n', target),
    ));
});
