import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkWith } from './archive-fixture.ts';

const note = (keys: string, target = 'lamp-report') =>
  `---\nadded: 2024-02-01\ntarget: ${target}\nexact: the lamp\nkind: context\ncreator: keepers\ncreated: 2024-02-01\n${keys}---\n\nThe board said so.\n`;
const reference = (keys: string) =>
  `---\nadded: 2024-02-01\ntype: report\ntitle: { text: Buoys, lang: en }\ntitleBasis: printed\nlanguage: en\ngenre: reference\n${keys}---\n`;
const prose = 'The keeper lit the lamp at dusk and wrote the hour in the book. '.repeat(17).trim();
const article = (body: string, keys = 'outlet: harbour-gazette\nlineage: not-recorded\n') =>
  `${reference(keys)}\n${body}\n`;
const agency = (keys: string) =>
  `---\nadded: 2024-02-01\nnames: [{ text: The board, lang: en, cites: [article:tide-table] }]\ncountry: gb\ntype: board\n${keys}---\n`;
const page = (body: string) => `---\ntitle: A\n---\n\n${body}\n`;

type Row = readonly [
  name: string,
  file: string,
  text: string,
  place: string,
  rule: string,
  fix: RegExp,
];

const rows: readonly Row[] = [
  [
    'a reference to nothing',
    'annotations/a.mdx',
    note('cites: [origin:board-statment]\n'),
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
    note('cites: [article:tide-table]\n', 'tide-table').replace('kind: context', 'kind: textual'),
    '3:9',
    'annotated-article',
    /summary/,
  ],
  [
    'a note on itself',
    'annotations/a.mdx',
    note('cites: [article:tide-table]\n', 'a'),
    '3:9',
    'existing-record',
    /an annotation, and this must name an article/,
  ],
  [
    'a note that cites its own article',
    'annotations/a.mdx',
    note('cites:\n  - article:lamp-report\n'),
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
  [
    'a grade by nobody',
    'outlets/a.mdx',
    '---\nadded: 2024\nname: A\nkind: newspaper\nreliability: { grade: B, reason: b, gradedBy: keeper, date: 2024 }\n---\n',
    '5:47',
    'known-curator',
    /Did you mean keepers/,
  ],
  [
    'a change by nobody',
    'articles/a.mdx',
    reference('changes:\n  - { date: 2024-03-01, by: me, what: It., kind: addition }\n'),
    '9:29',
    'known-curator',
    /keepers/,
  ],
  [
    'a kind of outlet that is not listed',
    'outlets/a.mdx',
    '---\nadded: 2024\nname: A\nkind: newspaer\n---\n',
    '4:7',
    'known-word',
    /Did you mean newspaper/,
  ],
  [
    'a kind of origin that is not listed',
    'origins/a.mdx',
    '---\nadded: 2024\ntitle: A\nkind: wire\nissuer: B\naccess: public\n---\n',
    '4:7',
    'known-word',
    /statement/,
  ],
  [
    'a type of agency that is not listed',
    'agencies/a.mdx',
    agency('').replace('type: board', 'type: bord'),
    '5:7',
    'known-word',
    /Did you mean board/,
  ],
  [
    'an archive that is not known',
    'articles/a.mdx',
    reference('archives: [{ URL: "https://web.archive.org.example.net/x", captured: 2024 }]\n'),
    '8:19',
    'known-archive',
    /web\.archive\.org/,
  ],
  [
    'an archive that is the source',
    'articles/a.mdx',
    reference(
      'URL: https://web.archive.org/x\narchives: [{ URL: "https://web.archive.org/x", captured: 2024 }]\n',
    ),
    '9:19',
    'known-archive',
    /archive shows/,
  ],
  [
    'read after the last change',
    'articles/a.mdx',
    reference('accessed: 2024-02-02\n'),
    '8:11',
    'ordered-dates',
    /changes/,
  ],
  [
    'a change before the beginning',
    'articles/a.mdx',
    reference('changes:\n  - { date: 2024-01-01, by: keepers, what: It., kind: addition }\n'),
    '9:13',
    'ordered-dates',
    /added/,
  ],
  [
    'dissolved before established',
    'agencies/a.mdx',
    agency(
      'established: [{ value: 1920, cites: [article:tide-table] }]\ndissolved: [{ value: 1919, cites: [article:tide-table] }]\n',
    ),
    '7:22',
    'ordered-dates',
    /established/,
  ],
  [
    'a note changed before it was written',
    'annotations/a.mdx',
    note('modified: 2024-01-31\ncites: [article:tide-table]\n'),
    '8:11',
    'ordered-dates',
    /created/,
  ],
  [
    'a country twice',
    'countries/uk.mdx',
    '---\nadded: 2024\ncode: GB\n---\n',
    '3:7',
    'unique-code',
    /one record/,
  ],
  [
    'a former id in use',
    'outlets/a.mdx',
    '---\nadded: 2024\nname: A\nkind: newspaper\nformerIds: [harbour-gazette]\n---\n',
    '5:13',
    'unique-id',
    /one record only/,
  ],
  [
    'an article without an outlet',
    'articles/a.mdx',
    article(prose, 'lineage: not-recorded\n'),
    '2:1',
    'needed-key',
    /outlet: /,
  ],
  [
    'an article without lineage',
    'articles/a.mdx',
    article(prose, 'outlet: harbour-gazette\n'),
    '2:1',
    'needed-key',
    /lineage: not-recorded/,
  ],
  [
    'a whole text without a licence',
    'articles/a.mdx',
    article('The lamp.', 'outlet: harbour-gazette\nlineage: not-recorded\ntext: full\n'),
    '10:7',
    'licensed-text',
    /licence/,
  ],
  [
    'a summary that is too short',
    'articles/a.mdx',
    article('The lamp.'),
    '12:1',
    'summary-length',
    /200/,
  ],
  [
    'a summary that is too long',
    'articles/a.mdx',
    article(`${prose}\n\n${prose}`),
    '12:1',
    'summary-length',
    /350/,
  ],
  [
    'a quotation of 26 words',
    'articles/a.mdx',
    article(`${prose} <Quote>${'lamp '.repeat(26).trim()}</Quote>`),
    '12:1089',
    'short-quotation',
    /your own/,
  ],
  [
    'quotations of 100 words',
    'articles/a.mdx',
    article(`${prose}${` <Quote>${'lamp '.repeat(20).trim()}</Quote>`.repeat(5)}`),
    '12:1',
    'short-quotation',
    /own words/,
  ],
];

describe('records that do not agree with each other', () => {
  for (const [name, file, text, place, rule, fix] of rows) {
    test(name, () => {
      const problems = checkWith({ [file]: text });
      assert.deepEqual(
        problems.map(
          (problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`,
        ),
        [`${file}:${place} ${rule}`],
      );
      assert.match(problems[0]?.fix ?? '', fix);
    });
  }
});

describe('what agrees is accepted', () => {
  const accepted: readonly (readonly [name: string, file: string, text: string])[] = [
    [
      'a textual note may cite its own article',
      'annotations/a.mdx',
      note('cites: [article:lamp-report]\n').replace('context', 'textual'),
    ],
    [
      'a work may be read on the day of the last change',
      'articles/a.mdx',
      reference(
        'accessed: 2024-03-01\nchanges:\n  - { date: 2024-03-01, by: keepers, what: It., kind: addition }\n',
      ),
    ],
    ['a work read in the month it was added', 'articles/a.mdx', reference('accessed: 2024-02\n')],
    [
      'a withdrawn record may rest on another',
      'outlets/a.mdx',
      '---\nadded: 2024-02-01\nname: A\nkind: newspaper\nwithdrawn: { date: 2024-02-02, reason: A slip. }\nownership: { text: The board., cites: [article:old-survey] }\n---\n',
    ],
    [
      'an id that was given up leads on',
      'outlets/a.mdx',
      '---\nadded: 2024-02-01\nname: A\nkind: newspaper\nformerIds: [old-gazette]\n---\n',
    ],
  ];
  for (const [name, file, text] of accepted)
    test(name, () => assert.deepEqual(checkWith({ [file]: text }), []));
});

test('a record with a fault of its own is not also missing', () => {
  const problems = checkWith({
    'outlets/harbour-gazette.mdx': '---\nadded: 2024-02-01\nname: 12\nkind: newspaper\n---\n',
  });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['field-form'],
  );
});

test('an id that was given up is told by its new name', () => {
  const problems = checkWith({
    'outlets/a.mdx':
      '---\nadded: 2024-02-01\nname: A\nkind: newspaper\nformerIds: [old-gazette]\n---\n',
    'pages/a.mdx': page('See [it](outlet:old-gazette).'),
  });
  assert.match(problems[0]?.fix ?? '', /now a\./);
});
