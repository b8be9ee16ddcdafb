import { describeRefused, testAccepted } from './record-fixture.ts';

describeRefused('what may stand in one record only', [
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
]);

testAccepted(
  'an id that was given up leads on',
  'outlets/a.mdx',
  '---\nadded: 2024-02-01\nname: A\nkind: newspaper\nformerIds: [old-gazette]\n---\n',
);
