import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertAccepted,
  assertRefused,
  fileOf,
  inspect,
  keys,
  pageOf,
  type Refusal,
} from '../../check/inspect-fixture.ts';
import { didYouMean } from '../did-you-mean.ts';
import { loadRecord } from './load-record.ts';

type Row = readonly [
  name: string,
  text: string,
  rule: Refusal['rule'],
  line: number,
  column: number,
  fix: RegExp,
];

const rows: readonly Row[] = [
  ['no front matter', 'The lamps.\n', 'front-matter', 1, 1, /line ---/],
  [
    'an empty line first',
    '\n---\ntitle: A\n---\n',
    'front-matter',
    1,
    1,
    /Begin it with a line ---/,
  ],
  ['never closed', '---\ntitle: A\n\nThe lamps.\n', 'front-matter', 1, 1, /three hyphens/],
  ['JavaScript', '---js\n{ title: "A" }\n---\n', 'front-matter', 1, 1, /--- on the first line/],
  ['TOML', '+++\ntitle = "A"\n+++\n', 'front-matter', 1, 1, /line ---/],
  ['empty', '---\n---\n', 'front-matter', 2, 1, /title: A title/],
  ['a comment only', keys('# title: A'), 'front-matter', 2, 1, /title: A title/],
  [
    'a second document after it',
    '---\ntitle: A\n---\n---\ntitle: B\n---\n',
    'front-matter',
    4,
    1,
    /one record in one file/,
  ],
  [
    'a second document in it',
    keys('title: A\n...\ntitle: B'),
    'front-matter',
    4,
    1,
    /one record in one file/,
  ],
  [
    'three full stops before its end',
    keys('title: A\n...'),
    'front-matter',
    3,
    1,
    /Remove the line/,
  ],
  [
    'a directive and a second document after three full stops',
    `${keys('title: A\n...\n%YAML 1.1')}title: B\n---\n`,
    'front-matter',
    3,
    1,
    /Remove the line/,
  ],
  ['a directive', keys('%YAML 1.1'), 'front-matter', 3, 1, /key: value/],
  ['a list', keys('- title: A'), 'front-matter', 2, 1, /key: value/],
  ['a text', keys('The lamps'), 'front-matter', 2, 1, /key: value/],
  ['no space after the colon', keys('title:A'), 'front-matter', 2, 1, /key: value/],
  [
    'a line without a colon',
    keys('title A\ndescription: B'),
    'front-matter',
    2,
    1,
    /space after the colon/,
  ],
  ['an open quote', keys('title: "A'), 'front-matter', 2, 8, /Close it/],
  ['text after a quote', keys('title: "A" lamp'), 'front-matter', 2, 12, /single quotes/],
  [
    'an apostrophe in single quotes',
    keys("title: 'the keeper's lamp'"),
    'front-matter',
    2,
    20,
    /''/,
  ],
  ['a colon in plain text', keys('title: Report: the lamp'), 'front-matter', 2, 8, /single quotes/],
  ['an at sign first', keys('title: @lamp'), 'front-matter', 2, 8, /quotes/],
  [
    'an open bracket',
    keys('title: A\nformerIds: [a, b'),
    'front-matter',
    3,
    12,
    /Close the bracket/,
  ],
  [
    'a tab as indent',
    keys('title: A\nwithdrawn:\n\tdate: 2024'),
    'front-matter',
    4,
    1,
    /two spaces/,
  ],
  ['an odd indent', keys('title: A\n  order: 1'), 'front-matter', 2, 8, /column/],
  ['a mark of a list first', keys('title: - lamp'), 'front-matter', 2, 8, /title: '- lamp'/],
  ['brackets first', keys('title: [old] lamp'), 'front-matter', 2, 14, /title: '\[old\] lamp'/],
  ['an asterisk first', keys('title: *The* lamp'), 'front-matter', 2, 14, /title: '\*The\* lamp'/],
  ['quoted words first', keys('title: "A" lamp'), 'front-matter', 2, 12, /title: '"A" lamp'/],
  [
    'two pairs of quotes',
    keys('title: "A" and "B"'),
    'front-matter',
    2,
    12,
    /title: '"A" and "B"'/,
  ],
  ['an entry left out', keys('title: A\nformerIds: [a,,b]'), 'front-matter', 3, 15, /two commas/],
  [
    'a no-break space after the colon',
    keys('title:\u00a0A\norder: 1'),
    'front-matter',
    2,
    1,
    /anew/,
  ],
  ['a wide colon', keys('title：A\norder: 1'), 'front-matter', 2, 1, /anew/],
  ['three hyphens and nothing else', '---', 'front-matter', 1, 1, /after the last key/],
  ['a list in a list', keys('title: A\nformerIds: [[a]]'), 'field-form', 3, 13, /formerIds: \[/],
  ['an entry without a value', keys('title: A\nformerIds: [~]'), 'field-form', 3, 13, /the entry/],
  ['an octal number', keys('title: A\norder: 0o17'), 'plain-yaml', 3, 8, /Write 15/],
  ['a year with a zero before it', keys('title: A\nadded: 0911'), 'plain-yaml', 3, 8, /'0911'/],
  ['a year with a point', keys('title: A\nadded: 1911.0'), 'plain-yaml', 3, 8, /Write 1911,/],
  ['a text over lines', keys('title: |\n  A lamp'), 'field-form', 2, 8, /on one line/],
  [
    'letters that an escape leaves in pieces',
    keys('title: "Cafe\\u0301"'),
    'composed-characters',
    2,
    8,
    /letters themselves/,
  ],
  ['a key that is a list', keys('? [a]\n: b'), 'front-matter', 2, 3, /key: value/],
  ['an unknown escape', keys('title: "a\\qb"'), 'front-matter', 2, 10, /\\\\/],
  ['deep brackets', keys(`title: ${'['.repeat(5000)}`), 'shallow-nesting', 2, 0, /keys/],
  ['an anchor', keys('title: &a A'), 'plain-yaml', 2, 11, /&/],
  ['a tag of JavaScript', keys('title: !!js/function "x"'), 'plain-yaml', 2, 22, /quotes/],
  ['any tag', keys('title: !!str 1'), 'plain-yaml', 2, 14, /quotes/],
  ['text lost to a comment', keys('title: Room # 5'), 'plain-yaml', 2, 12, /single quotes/],
  [
    'a former id that is a path',
    keys('title: A\nformerIds: [../x]'),
    'id-form',
    3,
    13,
    /small letters/,
  ],
  ['__proto__', keys('title: A\n__proto__:\n  a: 1'), 'plain-yaml', 3, 1, /Remove/],
  ['constructor', keys('title: A\nconstructor: 1'), 'plain-yaml', 3, 1, /Remove/],
  ['a merge', keys('title: A\n<<: { order: 1 }'), 'plain-yaml', 3, 1, /out/],
  ['a key twice', keys('title: A\ntitle: B'), 'unique-key', 3, 1, /one of the two/],
  ['an unknown key', keys('title: A\nlayout: ../x.astro'), 'known-key', 3, 1, /look alike/],
  [
    'a slip in a key',
    keys('title: A\ndescripton: B'),
    'known-key',
    3,
    1,
    /Did you mean description/,
  ],
  ['a number for text', keys('title: 12'), 'field-form', 2, 8, /'12'/],
  ['true for text', keys('title: true'), 'field-form', 2, 8, /'true'/],
  ['text for a list', keys('title: A\nformerIds: a'), 'field-form', 3, 12, /formerIds: \[/],
  ['text for a number', keys('title: A\norder: first'), 'field-form', 3, 8, /order: 1/],
  ['a list for text', keys('title: [A]'), 'field-form', 2, 8, /title: Some words/],
  ['no value', keys('title:'), 'field-form', 2, 7, /title: Some words/],
  ['an empty value', keys('title: ""'), 'field-form', 2, 8, /Write some text/],
  ['white space at the end', keys('title: "A "'), 'field-form', 2, 8, /white space/],
  ['two lines', keys('title: "A\\nB"'), 'field-form', 2, 8, /one line/],
  ['a missing key', keys('description: A'), 'needed-key', 2, 1, /title: Some words/],
];

describe('front matter that cannot be read', () => {
  for (const [name, text, rule, line, column, fix] of rows) {
    test(name, () => {
      if (column > 0) return assertRefused(fileOf(text), { rule, line, column, fix });
      const { problems } = inspect(fileOf(text));
      assert.deepEqual(
        problems.map((problem) => [problem.rule, problem.line]),
        [[rule, line]],
      );
    });
  }
  test('an alias bomb is refused without being unfolded', () => {
    const level = (name: string, below: string) =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${below}`).join(', ')}]`;
    const bomb = [
      'a: &a [x]',
      ...'bcdefghi'.split('').map((name, index) => level(name, 'abcdefghi'[index] ?? '')),
    ];
    const { problems } = inspect(fileOf(keys(bomb.join('\n'))));
    assert.ok(problems.length > 1);
    assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['plain-yaml']);
  });
  test('20,000 keys are not read', () => {
    const yaml = Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join('\n');
    assertRefused(fileOf(keys(yaml)), { rule: 'readable-size', line: 2002, column: 1 });
  });
  test('every fault is reported, not only the first', () => {
    const { problems } = inspect(fileOf(keys('tags: [a]\norder: x\nadded: 2024-1-1')));
    assert.deepEqual(problems.map(({ rule }) => rule).sort(), [
      'date-form',
      'field-form',
      'known-key',
      'needed-key',
    ]);
  });
  test('a misspelt key is reported once, not also as missing', () => {
    assertRefused(fileOf(keys('titel: A')), {
      rule: 'known-key',
      line: 2,
      column: 1,
      fix: /Did you mean title/,
    });
  });
});

test('a second document in the prose', () => {
  assertRefused(pageOf('The lamps.\n\n---\ntitle: B\norder: 2\n---\n\nMore.\n'), {
    rule: 'front-matter',
    line: 8,
    column: 1,
    fix: /file of its own/,
  });
  assertAccepted(pageOf('The lamps.\n\n---\n\nMore: much more.\n'));
});

test('a byte-order mark is reported once', () => {
  assertRefused(fileOf(`\ufeff${keys('title: A')}`), {
    rule: 'plain-characters',
    line: 1,
    column: 1,
  });
});

test('suggestions ignore letter case', () => {
  assert.equal(didYouMean('c', ['A', 'B', 'C']), 'C');
});

test('a comment on a line of its own is accepted', () => {
  assertAccepted(fileOf(keys('# The page of lamps\ntitle: A\n# Its place\norder: 1\n# The end')));
});

test('“no” is a text, and an unquoted day is a date', () => {
  const { record } = loadRecord(fileOf(keys('title: no\nadded: 2024-01-24')));
  assert.equal(record?.collection === 'pages' ? record.data.title : '', 'no');
  assert.equal(record?.data.added?.earliest, '2024-01-24');
});
