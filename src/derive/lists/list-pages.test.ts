import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagePath } from '../../model/links/address.ts';
import { toPages } from './list-pages.ts';

test('a long list is split into pages that together contain all of it', () => {
  const pages = toPages([1, 2, 3, 4, 5], 2);
  assert.deepEqual(
    pages.map(({ items }) => items),
    [[1, 2], [3, 4], [5]],
  );
  assert.deepEqual(
    pages.map(({ number, of }) => [number, of]),
    [
      [1, 3],
      [2, 3],
      [3, 3],
    ],
  );
});

test('an empty list still has one page', () => {
  assert.deepEqual(toPages([], 10), [{ number: 1, of: 1, items: [] }]);
});

test('the first page of a list has the address of the list', () => {
  assert.deepEqual([1, 2].map(pagePath), ['', '2/']);
});
