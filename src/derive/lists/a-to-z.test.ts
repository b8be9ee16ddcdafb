import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexEntries, indexPages } from './a-to-z.ts';
import { agency, article, libraryOf, record } from '../library-fixture.ts';

const cites = ['article:almanac'];
const library = libraryOf(
  article(
    'almanac',
    { title: { text: '“An almanac”', lang: 'en' }, outlet: 'gazette', issued: '1931' },
    { words: 0 },
  ),
  article('storm', { title: { text: '12 storms', lang: 'en' } }),
  article('ebb', { title: { text: 'Ökning och ebb', lang: 'sv', translation: 'Rise and ebb' } }),
  article('chart', { title: { text: 'A chart', lang: 'en' }, issued: '1922' }, { words: 0 }),
  record('outlets', 'gazette', { name: 'Gazette', kind: 'paper' }),
  record('countries', 'kr', { code: 'KR', languages: ['ko'] }),
  record('pages', 'about', { title: 'About' }),
  agency('lights', 'kr', {
    names: [
      { text: 'Lights', lang: 'en', cites },
      { text: 'Маяки', lang: 'ru', cites },
    ],
    acronyms: [{ value: 'LL', cites }],
  }),
);
const entries = indexEntries(library);
const groups = indexPages(entries, 100)[0]?.groups ?? [];

test('every record is under its letter, ignoring leading punctuation and accents', () => {
  assert.deepEqual(
    groups.map(({ letter, entries: [first] }) => [letter, first?.link.text]),
    [
      ['0–9', '12 storms'],
      ['A', 'A chart'],
      ['G', 'Gazette'],
      ['L', 'Lights'],
      ['O', 'Ökning och ebb'],
      ['R', 'Rise and ebb'],
      ['S', 'South Korea'],
      ['М', 'Маяки'],
      ['Hangul', '대한민국'],
    ],
  );
});

test('another name links to the record, gives its usual name, and has its language', () => {
  const native = entries.find(({ link }) => link.text === 'Маяки');
  assert.deepEqual(native, {
    link: { href: '/agencies/lights/', text: 'Маяки', lang: 'ru' },
    kind: 'One',
    detail: 'Lights',
  });
  assert.equal(entries.find(({ link }) => link.text === 'LL')?.detail, 'Lights');
});

test('a work without text is a reference, identified by publisher and date', () => {
  const almanac = entries.find(({ link }) => link.text === '“An almanac”');
  assert.equal(almanac?.kind, 'Reference');
  assert.equal(almanac.detail, 'Gazette, 1931');
  assert.equal(entries.find(({ link }) => link.text === 'A chart')?.detail, '1922');
});

test('a long index is split into pages that together contain every entry', () => {
  const pages = indexPages(entries, 4);
  assert.ok(pages.length > 1);
  assert.deepEqual(
    pages.flatMap((page) => page.groups.flatMap((group) => group.entries)),
    entries,
  );
});
