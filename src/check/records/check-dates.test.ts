import { agency, describeRefused, annotation, reference, testAccepted } from '../record-fixture.ts';

const silence = (when: string, lastActivity: string) =>
  `---\nadded: 2024-02-01\ntitle: The lamp falls dark\n${when}\nkind: dark\ncountries: [{ country: gb, role: location }]\ncites: [article:tide-table]\nsilence:\n  explanations: [{ by: A pilot, text: Storms., cites: [article:tide-table] }]\n  lastActivity: ${lastActivity}\n  firstReported: 1902\n---\n`;

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
    'read before it was published',
    'articles/a.mdx',
    reference('issued: 2024-01-02\naccessed: 2024-01-01\n'),
    '9:11',
    'ordered-dates',
    /issued/,
  ],
  [
    'archived before it was published',
    'articles/a.mdx',
    reference(
      'issued: 2024-01-02\narchives: [{ URL: "https://web.archive.org/x", captured: 2023 }]\n',
    ),
    '9:58',
    'ordered-dates',
    /issued/,
  ],
  [
    'a silence reported before the last that was heard',
    'events/a.mdx',
    silence('date: 1900/1902', '1903'),
    '11:18',
    'ordered-dates',
    /lastActivity/,
  ],
  [
    'a silence of one day',
    'events/a.mdx',
    silence('date: 1902', '1901'),
    '4:7',
    'field-form',
    /interval/,
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
    annotation('modified: 2024-01-31\ncites: [article:tide-table]\n'),
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
