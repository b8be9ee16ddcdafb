import type { DraftRecord } from './draft-record.ts';

/** A word of every withdrawn record, and of no other text. */
export const withdrawnWord = 'Gonelight';
/** A person who is named once, so that only the role is printed. */
export const withheldName = { given: 'Ina', family: 'Brack' } as const;

const cites = ['article:almanac-1911'];
const withdrawn = { withdrawn: { date: '2026-11-21', reason: 'It was entered twice.' } };
const names = (text: string) => [{ text, lang: 'en', cites }];
const keeper = { role: { text: 'The keeper of Oddrock', cites }, living: 'no' };

/** A withdrawn record of each kind that has pages, with the path of its page. */
export const withdrawnRecords: Readonly<Record<string, DraftRecord>> = Object.fromEntries(
  Object.entries({
    articles: {
      type: 'book',
      title: { text: withdrawnWord, lang: 'en' },
      titleBasis: 'ours',
      language: 'en',
      genre: 'reference',
    },
    claims: {
      statement: `${withdrawnWord} was lit.`,
      kind: 'happened',
      about: ['country:is'],
      assertions: [
        {
          in: 'almanac-1911',
          stance: 'asserts',
          restsOn: ['unknown'],
          speaker: 'A keeper',
          speakerKind: 'keeper',
        },
      ],
    },
    events: {
      title: `${withdrawnWord} is lit`,
      date: '1900',
      kind: 'lit',
      countries: [{ country: 'is', role: 'actor' }],
      cites,
    },
    people: { names: names(withdrawnWord), ...keeper, exposure: 'named-widely' },
    outlets: { name: withdrawnWord, kind: 'gazette' },
    origins: { title: withdrawnWord, kind: 'logbook', issuer: withdrawnWord, access: 'public' },
    agencies: { names: names(withdrawnWord), country: 'is', type: 'board' },
    countries: { code: 'NO', name: withdrawnWord },
  }).map(([collection, data]): [string, DraftRecord] => [
    `${collection}/gone/`,
    { file: `${collection}/gone.mdx`, data: { ...withdrawn, ...data }, text: '' },
  ]),
);

/** Everything that readers must not see: the withdrawn records, a withdrawn note and a withheld name. */
export const withheldRecords: readonly DraftRecord[] = [
  ...Object.values(withdrawnRecords),
  {
    file: 'annotations/gone.mdx',
    data: {
      ...withdrawn,
      target: 'lantern-1903-dark-lamp',
      exact: 'two pilots say',
      kind: 'context',
      creator: 'keepers',
      created: '2026-11-20',
      cites,
    },
    text: `${withdrawnWord} was near.`,
  },
  {
    file: 'people/withheld-keeper.mdx',
    data: {
      names: names(`${withheldName.given} ${withheldName.family}`),
      ...keeper,
      exposure: 'named-once',
    },
    text: '',
  },
];
