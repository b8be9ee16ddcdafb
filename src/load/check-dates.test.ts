import { agency, describeRefused, note, reference, testAccepted } from './record-fixture.ts';

describeRefused('dates that cannot follow each other', [
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
]);

testAccepted(
  'a work may be read on the day of the last change',
  'articles/a.mdx',
  reference(
    'accessed: 2024-03-01\nchanges:\n  - { date: 2024-03-01, by: keepers, what: It., kind: addition }\n',
  ),
);

testAccepted(
  'a work read in the month it was added',
  'articles/a.mdx',
  reference('accessed: 2024-02\n'),
);
