import assert from 'node:assert/strict';
import test from 'node:test';
import { article, libraryOf } from '../library-fixture.ts';
import { pastRecords } from './past-records.ts';

test('each former address redirects to the record', () => {
  const lamp = article('lamp', { formerIds: ['lantern', 'light'] });
  assert.deepEqual(pastRecords(libraryOf(lamp), 'articles'), [
    { kind: 'moved', id: 'lantern', to: { href: '/articles/lamp/', text: 'lamp' } },
    { kind: 'moved', id: 'light', to: { href: '/articles/lamp/', text: 'lamp' } },
  ]);
});

test('a withdrawn article keeps its address, its reason and the fragment ids of its annotations', () => {
  const lamp = article(
    'lamp',
    { withdrawn: { date: '2025-02-01', reason: 'A hoax.' } },
    { annotations: ['on-oil'] },
  );
  const [past] = pastRecords(libraryOf(lamp), 'articles');
  assert.ok(past?.kind === 'withdrawn');
  assert.equal(past.id, 'lamp');
  assert.equal(past.reason, 'A hoax.');
  assert.deepEqual(past.fragments, ['annotation-on-oil']);
});
