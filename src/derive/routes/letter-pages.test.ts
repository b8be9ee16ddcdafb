import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterPages } from './letter-pages.ts';
import { article, libraryOf } from '../library-fixture.ts';

const titled = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    article(`${prefix.toLowerCase()}-${index}`, {
      title: { text: `${prefix} ${index}`, lang: 'en' },
    }),
  );
const pages = letterPages(
  libraryOf(...titled('Lamp', 450), ...titled('Anchor', 1), ...titled('Wick', 1)),
);

test('every letter links to its first entry, on whatever page', () => {
  assert.deepEqual(pages[1]?.props.letters, [
    { letter: 'A', href: '/a-z/#letter-A' },
    { letter: 'L', href: '/a-z/#letter-L' },
    { letter: 'W', href: '/a-z/2/#letter-W' },
  ]);
});

test('a letter that continues on the next page has a heading on both', () => {
  assert.deepEqual(
    pages.map(({ props }) => props.groups.map(({ letter }) => letter)),
    [
      ['A', 'L'],
      ['L', 'W'],
    ],
  );
  assert.deepEqual(
    pages.map(({ params }) => params.page),
    [undefined, '2'],
  );
});
