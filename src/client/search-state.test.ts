import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmptySearch, parseSearch, serializeSearch } from './search-state.ts';

test('a search survives being written to the address and read back', () => {
  const search = {
    query: '"tide tables" Служба',
    filters: { kind: 'Article', country: 'Norway' },
    sort: 'newest',
  } as const;
  assert.deepEqual(parseSearch(serializeSearch(search)), search);
});

test('an address without parameters is an empty search', () => {
  assert.equal(isEmptySearch(parseSearch('')), true);
  assert.equal(serializeSearch(parseSearch('?q=&colour=red&sort=sideways')), '');
});
