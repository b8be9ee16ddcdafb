import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from './csl-item.ts';
import { keptCitation } from './cached-citations.ts';

const item: CslItem = { id: 'lamp-kept', type: 'report', title: 'The lamp that was kept' };

test('what was formatted once is not formatted again', () => {
  const first = keptCitation(item, () => [{ style: 'APA', html: 'The lamp that was kept.' }]);
  assert.deepEqual(
    keptCitation(item, () => assert.fail('formatted again')),
    first,
  );
});

test('another item has citations of its own', () => {
  const other = keptCitation({ ...item, title: 'Another lamp' }, () => [
    { style: 'APA', html: 'Another lamp.' },
  ]);
  assert.deepEqual(other, [{ style: 'APA', html: 'Another lamp.' }]);
});
