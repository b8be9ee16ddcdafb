import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimPage } from './claim-page.ts';
import { article, claim, libraryOf, annotation, record } from '../library-fixture.ts';

const reliesOn = (...refs: string[]) => ({
  reliesOn: refs.map((ref) => ({ ref, relation: 'quoted-from', says: 'it says so' })),
});
const log = record('origins', 'log', {
  title: 'The log',
  kind: 'log',
  issuer: 'X',
  access: 'public',
});
const iceland = record('countries', 'is', { code: 'IS' });
const lit = claim(
  'lit',
  [
    ['almanac', 'denies', 'unknown'],
    ['gazette', 'attributes', 'article:herald'],
    ['herald', 'asserts', 'origin:log'],
    ['sailor', 'asserts', 'own-witness'],
  ],
  {
    date: '1900',
    credibility: { grade: 2, reason: 'Seen.', gradedBy: 'keepers', date: '2025-01-01' },
    relations: [{ how: 'refines', claim: 'lamp' }],
  },
);
const lamp = claim('lamp', [['herald', 'asserts', 'unknown']]);
const dark = claim('dark', [['almanac', 'asserts', 'unknown']], {
  relations: [{ how: 'contradicts', claim: 'lit' }],
});
const library = libraryOf(
  log,
  iceland,
  lit,
  lamp,
  dark,
  article('herald', {
    issued: '1900-05-02',
    ...reliesOn('origin:log'),
    corrections: [
      {
        date: '1900-06',
        by: 'outlet',
        kind: 'correction',
        was: 'A lamp.',
        now: 'Two lamps.',
        cites: ['origin:log'],
        affects: ['claim:lit'],
      },
    ],
  }),
  article('gazette', { issued: '1900-05', ...reliesOn('article:herald') }, { annotations: ['n'] }),
  record('events', 'lighting', {
    title: 'The lamp is lit',
    date: '1900',
    kind: 'lit',
    countries: [{ country: 'is', role: 'actor' }],
    claims: ['lit'],
    cites: ['article:herald'],
  }),
  article('sailor', { issued: '1901' }),
  article('almanac', { issued: '1902' }),
  annotation('n', 'gazette', {}, [{ collection: 'claims', id: 'lit' }]),
);
const page = claimPage(library, lit);

test('the sentence counts reports only, and a witness is an origin of its own', () => {
  assert.equal(
    page.sentence,
    'Reported in 3 articles, which trace to 2 recorded origins; independence of the two origins: not established.',
  );
  assert.deepEqual(
    page.origins.map(({ text }) => text),
    ['sailor, 1901', 'The log'],
  );
});

test('reports come first, by the latest day of publication; denials come last', () => {
  assert.deepEqual(
    page.matrix.map(({ article: { text }, stance }) => `${text}: ${stance}`),
    [
      'herald, 2 May 1900: asserts',
      'gazette, May 1900: attributes',
      'sailor, 1901: asserts',
      'almanac, 1902: denies',
    ],
  );
  assert.equal(page.matrix[1]?.annotations[0]?.id, 'n');
});

test('the ledger runs from what happened to what was recorded here', () => {
  assert.deepEqual(
    page.ledger.map(({ date, what }) => `${date.words}: ${what}`),
    [
      '1900: Happened, as the claim has it.',
      '2 May 1900: First reported, of the works recorded here.',
      'June 1900: Corrected by the outlet: Two lamps.',
      '1902: Denied: A keeper.',
      '1 January 2025: Recorded here.',
    ],
  );
});

test('related claims are found from both ends', () => {
  assert.deepEqual(
    page.related.map(({ how, claim: { link } }) => `${how} ${link.text}`),
    ['refines Claim lamp.', 'contradicts Claim dark.'],
  );
  assert.equal(claimPage(library, lamp).related[0]?.how, 'is refined by');
});

test('the events that name the claim are listed', () => {
  assert.deepEqual(
    page.events.map(({ text }) => text),
    ['The lamp is lit'],
  );
});

test('a chain starts at each report that no other report rests on', () => {
  const [first, second] = page.chains;
  assert.deepEqual(
    [first?.link.text, first?.from[0]?.link.text, first?.from[0]?.from[0]?.kind],
    ['gazette, May 1900', 'herald, 2 May 1900', 'origin'],
  );
  assert.deepEqual(second?.ends, ['own-witness']);
});

test('the tree runs from the origins to the reports', () => {
  assert.deepEqual(
    page.tree.map(({ kind, depth, link }) => `${depth} ${kind} ${link?.text}`),
    [
      '0 witness sailor, 1901',
      '0 origin The log',
      '1 report herald, 2 May 1900',
      '2 report gazette, May 1900',
    ],
  );
});

test('search facts include its subjects, its year and that it is disputed', () => {
  const { countries, years, genre } = page.head.facts;
  assert.deepEqual(
    { countries, years, genre },
    {
      countries: ['Iceland'],
      years: ['1900'],
      genre: 'Contradicted',
    },
  );
});
