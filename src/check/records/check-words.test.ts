import { agency, describeRefused, reference } from '../record-fixture.ts';

describeRefused('words that site.yaml lists', [
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
]);
