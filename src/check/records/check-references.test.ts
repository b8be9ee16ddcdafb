import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkWith } from '../archive-fixture.ts';
import {
  agency,
  describeRefused,
  annotation,
  page,
  reference,
  testAccepted,
} from '../record-fixture.ts';

describeRefused('names of records', [
  [
    'a reference to nothing',
    'annotations/a.mdx',
    annotation('cites: [origin:board-statment]\n'),
    '8:9',
    'existing-record',
    /Did you mean board-statement/,
  ],
  [
    'a reference to a record of another kind',
    'outlets/a.mdx',
    '---\nadded: 2024\nname: A\nkind: newspaper\ncountry: harbour-gazette\n---\n',
    '5:10',
    'existing-record',
    /is an outlet, and this must name a country/,
  ],
  [
    'a link to nothing',
    'pages/a.mdx',
    page('See [it](article:lamp-reprot).'),
    '5:5',
    'existing-record',
    /Did you mean lamp-report/,
  ],
  [
    'a link to a record withdrawn',
    'pages/a.mdx',
    page('See [it](article:old-survey).'),
    '5:5',
    'standing-record',
    /stands/,
  ],
  [
    'a note on a reference',
    'annotations/a.mdx',
    annotation('cites: [article:tide-table]\n', 'tide-table').replace(
      'kind: context',
      'kind: textual',
    ),
    '3:9',
    'annotated-article',
    /summary/,
  ],
  [
    'a note on itself',
    'annotations/a.mdx',
    annotation('cites: [article:tide-table]\n', 'a'),
    '3:9',
    'existing-record',
    /an annotation, and this must name an article/,
  ],
  [
    'a note that cites its own article',
    'annotations/a.mdx',
    annotation('cites:\n  - article:lamp-report\n'),
    '9:5',
    'other-record',
    /textual/,
  ],
  [
    'a work that relies on itself',
    'articles/a.mdx',
    reference('reliesOn:\n  - ref: article:a\n    relation: derived-from\n    says: itself\n'),
    '9:10',
    'other-record',
    /another/,
  ],
  [
    'an agency that is part of itself',
    'agencies/a.mdx',
    agency('partOf: a\n'),
    '6:9',
    'other-record',
    /another/,
  ],
]);

testAccepted(
  'a textual note may cite its own article',
  'annotations/a.mdx',
  annotation('cites: [article:lamp-report]\n').replace('context', 'textual'),
);

testAccepted(
  'a withdrawn record may rest on another',
  'outlets/a.mdx',
  '---\nadded: 2024-02-01\nname: A\nkind: newspaper\nwithdrawn: { date: 2024-02-02, reason: A slip. }\nownership: { text: The board., cites: [article:old-survey] }\n---\n',
);

test('a record with a problem of its own is not also reported as missing', () => {
  const problems = checkWith({
    'outlets/harbour-gazette.mdx': '---\nadded: 2024-02-01\nname: 12\nkind: newspaper\n---\n',
  });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['field-form'],
  );
});

test('the fix for a former id names the current one', () => {
  const problems = checkWith({
    'outlets/a.mdx':
      '---\nadded: 2024-02-01\nname: A\nkind: newspaper\nformerIds: [old-gazette]\n---\n',
    'pages/a.mdx': page('See [it](outlet:old-gazette).'),
  });
  assert.match(problems[0]?.fix ?? '', /now a\./);
});

test('the prose and references of a record with a wrong key are still checked', () => {
  const problems = checkWith({
    'pages/a.mdx':
      '---\ntitle: A\norder: first\n---\n\nSee [it](article:lamp-reprot), and {now}.\n',
    'outlets/a.mdx':
      '---\nadded: 2024\nname: A\nkind: newspaper\ncountry: bg\nreliability: good\n---\n',
    'agencies/a.mdx': '---\n"added: 2024\n---\n\nA board, in {braces}.\n',
  });
  const found = problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);
  assert.deepEqual(found.toSorted(), [
    'agencies/a.mdx:2 front-matter',
    'agencies/a.mdx:5 literal-prose',
    'outlets/a.mdx:5 existing-record',
    'outlets/a.mdx:6 field-form',
    'pages/a.mdx:3 field-form',
    'pages/a.mdx:6 existing-record',
    'pages/a.mdx:6 literal-prose',
  ]);
});
