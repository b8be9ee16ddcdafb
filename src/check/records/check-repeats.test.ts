import { describeRefused, annotation, reference, testAccepted } from '../record-fixture.ts';

const event = (countries: string) =>
  `---\nadded: 2024-02-01\ntitle: The lamp falls dark\ndate: 1902\nkind: dark\ncountries: [${countries}]\ncites: [article:tide-table]\n---\n`;

describeRefused('lists that name one thing twice', [
  [
    'a source cited twice',
    'annotations/a.mdx',
    annotation('cites: [article:tide-table, article:tide-table]\n'),
    '8:29',
    'unique-key',
    /one of these entries/,
  ],
  [
    'a country with two entries',
    'articles/a.mdx',
    reference('countries: [{ country: gb, roles: [actor] }, { country: gb, roles: [location] }]\n'),
    '8:46',
    'unique-key',
    /all that the others say/,
  ],
  [
    'a country with one role twice',
    'events/a.mdx',
    event('{ country: gb, role: actor }, { country: gb, role: actor }'),
    '6:43',
    'unique-key',
    /one of these entries/,
  ],
]);

testAccepted(
  'a country in two roles of an event',
  'events/a.mdx',
  event('{ country: gb, role: actor }, { country: gb, role: location }'),
);
