import { describeRefused, reference, testAccepted } from '../record-fixture.ts';

/** The key of a former id, or nothing. */
const formerIds = (id?: string) => (id === undefined ? '' : `formerIds: [${id}]\n`);
const former = {
  articles: (id?: string) => reference(formerIds(id)),
  outlets: (id?: string) =>
    `---\nadded: 2024-02-01\nname: A\nkind: newspaper\n${formerIds(id)}---\n`,
  origins: (id?: string) =>
    `---\nadded: 2024-02-01\ntitle: A\nkind: statement\n${formerIds(id)}issuer: B\naccess: public\n---\n`,
  events: (id?: string) =>
    `---\nadded: 2024-02-01\ntitle: A\nkind: dark\n${formerIds(id)}date: 1790\ncountries: [{ country: gb, role: actor }]\ncites: [article:tide-table]\n---\n`,
  claims: (id?: string) =>
    `---\nadded: 2024-02-01\nstatement: A.\nkind: happened\n${formerIds(id)}about: [country:gb]\nassertions: [{ in: lamp-report, stance: asserts, restsOn: [unknown], speaker: A, speakerKind: keeper }]\n---\n`,
  countries: (id?: string) => `---\nadded: 2024-02-01\ncode: FR\n${formerIds(id)}---\n`,
  pages: (id?: string) => `---\ntitle: A\n${formerIds(id)}---\n\nA lamp.\n`,
};

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
    /one page only/,
  ],
  ...(
    [
      ['the address of a list of articles', 'articles', 'page'],
      ['the address of a list of events', 'events', 'between'],
      ['the address of a page that the site makes', 'pages', 'search'],
      ['the name that servers give to a folder’s page', 'origins', 'index'],
      ['the id of another record', 'articles', 'tide-table'],
      ['the id that the record has', 'outlets', 'a'],
    ] as const
  ).map(
    ([name, collection, id]) =>
      [
        `as a former id, ${name}`,
        `${collection}/a.mdx`,
        former[collection](id),
        collection === 'articles' ? '8:13' : collection === 'pages' ? '3:13' : '5:13',
        'unique-id',
        /Remove it here/,
      ] as const,
  ),
  ...(
    [
      ['articles', 'year'],
      ['claims', 'status'],
      ['events', 'year'],
      ['countries', 'index'],
      ['pages', 'pagefind'],
    ] as const
  ).map(
    ([collection, id]) =>
      [
        `as an id, ${collection}/${id}`,
        `${collection}/${id}.mdx`,
        former[collection](),
        '1:1',
        'id-form',
        /another name/,
      ] as const,
  ),
]);

testAccepted(
  'an id that was given up leads on',
  'outlets/a.mdx',
  '---\nadded: 2024-02-01\nname: A\nkind: newspaper\nformerIds: [old-gazette]\n---\n',
);
