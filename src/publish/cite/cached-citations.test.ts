import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from './csl-item.ts';
import { cachedCitations } from './cached-citations.ts';

const item: CslItem = { id: 'lamp-cached', type: 'report', title: 'The cached lamp' };

test('what was formatted once is not formatted again', () => {
  const first = cachedCitations(item, () => [{ style: 'APA', html: 'The cached lamp.' }]);
  assert.deepEqual(
    cachedCitations(item, () => assert.fail('formatted again')),
    first,
  );
});

test('another item has citations of its own', () => {
  const other = cachedCitations({ ...item, title: 'Another lamp' }, () => [
    { style: 'APA', html: 'Another lamp.' },
  ]);
  assert.deepEqual(other, [{ style: 'APA', html: 'Another lamp.' }]);
});
