import { describe, test } from 'node:test';
import type { CollectionName } from '../../model/records/reference.ts';
import {
  assertAccepted,
  assertRefused,
  fileOf,
  keys,
  type Refusal,
} from '../../check/inspect-fixture.ts';

describe('the fix for a date names the right form', () => {
  const dates: readonly (readonly [date: string, fix: RegExp])[] = [
    ['2024-02-30', /no day 2024-02-30/],
    ['2024-13-45', /2024-13-45/],
    ['20240101', /2024-01-01/],
    ['2024-1-1', /2024-01-01/],
    ['01/02/2024', /year first/],
    ['1.2.2024', /year first/],
    ['January 2024', /2024-01/],
    ['2024-01-24T10:00:00Z', /without a time/],
    ['2024.5', /2024-01/],
    ['12', /2024/],
    ['1911–10–12', /not dashes: 1911-10-12/],
    ['2024-01-24 10:00', /without a time/],
    ['1912/1911', /earlier date first/],
    ['1911/1912-02-30', /no day 1912-02-30/],
    ['-1911', /common era/],
    ['Y170000002', /common era/],
    ['../..', /what is known/],
    ['XXXX', /what is known/],
  ];
  for (const [date, fix] of dates) {
    test(date, () =>
      assertRefused(fileOf(keys(`title: A\nadded: ${date}`)), {
        rule: 'date-form',
        line: 3,
        column: 8,
        fix,
        quoted: date,
      }),
    );
  }
  for (const date of [
    '2024',
    '2024-01',
    '2024-01-24',
    '2024~',
    '"[2023-06-20..2023-06-28]"',
    '2010/2012',
    '../2012',
  ]) {
    test(`${date} is accepted`, () => assertAccepted(fileOf(keys(`title: A\nadded: ${date}`))));
  }
});

describe('keys of other records', () => {
  const cases: readonly (readonly [
    name: string,
    collection: CollectionName,
    yaml: string,
    Refusal,
  ])[] = [
    [
      'an outlet graded without a reason',
      'outlets',
      'added: 2024\nname: A\nkind: b\nreliability:\n  grade: B\n  gradedBy: c\n  date: 2024',
      { rule: 'needed-key', line: 6, column: 3, fix: /reason: / },
    ],
    [
      'the name of a language for its tag',
      'countries',
      'added: 2024\ncode: GB\nlanguages: [english]',
      { rule: 'field-form', line: 4, column: 13, fix: /BCP 47/ },
    ],
    [
      'a country with a code of its own',
      'countries',
      'added: 2024\ncode: UK',
      { rule: 'known-word', line: 3, column: 7, fix: /GB/ },
    ],
    [
      'an unknown grade',
      'outlets',
      'added: 2024\nname: A\nkind: b\nreliability: { grade: G, reason: d, gradedBy: c, date: 2024 }',
      { rule: 'known-word', line: 5, column: 23, fix: /A, B, C/ },
    ],
    [
      'an address of this machine',
      'outlets',
      'added: 2024\nname: A\nkind: b\nURL: http://127.0.0.1/',
      { rule: 'public-address', line: 5, column: 6 },
    ],
    [
      'a reference that is no id',
      'origins',
      'added: 2024\ntitle: A\nkind: b\nissuer: c\naccess: public\nagency: ../x',
      { rule: 'id-form', line: 7, column: 9, fix: /small letters/ },
    ],
    [
      'a citation without a kind',
      'outlets',
      'added: 2024\nname: A\nkind: b\nownership: { text: d, cites: [some-id] }',
      { rule: 'id-form', line: 5, column: 31, fix: /article:some-id/ },
    ],
    [
      'a note on nothing',
      'annotations',
      'added: 2024\ntarget: a\nexact: ""\nkind: context\ncreator: b\ncreated: 2024\ncites: [origin:c]',
      { rule: 'field-form', line: 4, column: 8, fix: /Copy the passage/ },
    ],
    [
      'a note on half of a character',
      'annotations',
      'added: 2024\ntarget: a\nexact: "\\ud83d"\nkind: context\ncreator: b\ncreated: 2024\ncites: [origin:c]',
      { rule: 'plain-characters', line: 4, column: 8 },
    ],
    [
      'a note on 50 kB',
      'annotations',
      `added: 2024\ntarget: a\nexact: ${'lamp '.repeat(10_000)}\nkind: context\ncreator: b\ncreated: 2024\ncites: [origin:c]`,
      { rule: 'field-form', line: 4, column: 8, fix: /2,000/ },
    ],
    [
      'a note of a kind with a slip in it',
      'annotations',
      'added: 2024\ntarget: a\nexact: b\nkind: contxt\ncreator: b\ncreated: 2024\ncites: [origin:c]',
      { rule: 'known-word', line: 5, column: 7, fix: /Did you mean context/ },
    ],
  ];
  for (const [name, collection, yaml, expected] of cases) {
    test(name, () => assertRefused(fileOf(keys(yaml), collection), expected));
  }
});
