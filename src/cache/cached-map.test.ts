import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openCachedMap } from './cached-map.ts';

const folder = mkdtempSync(join(tmpdir(), 'cached-map-'));
const { SOURCEBOOK_CACHE } = process.env;
process.env['SOURCEBOOK_CACHE'] = folder;
after(() => {
  if (SOURCEBOOK_CACHE === undefined) delete process.env['SOURCEBOOK_CACHE'];
  else process.env['SOURCEBOOK_CACHE'] = SOURCEBOOK_CACHE;
  rmSync(folder, { recursive: true });
});

const open = (entry: string) => openCachedMap<{ readonly text: string }>('records', entry);

test('what one run has set the next one gets, in the same map alone', () => {
  const map = open('lamps');
  map.set('wick', { text: 'A wick.' });
  map.prune();
  assert.deepEqual(open('lamps').get('wick'), { text: 'A wick.' });
  assert.equal(open('buoys').get('wick'), undefined);
});

test('what a run has neither read nor set is gone in the next one', () => {
  const first = open('lenses');
  first.set('read', { text: 'r' });
  first.set('other', { text: 'o' });
  first.prune();
  const second = open('lenses');
  second.get('read');
  second.set('new', { text: 'n' });
  second.prune();
  const third = open('lenses');
  assert.deepEqual(
    ['read', 'other', 'new'].map((key) => third.get(key)?.text),
    ['r', undefined, 'n'],
  );
});

test('a run that changes nothing leaves all of it', () => {
  const first = open('towers');
  first.set('tower', { text: 't' });
  first.prune();
  const second = open('towers');
  second.get('tower');
  second.prune();
  assert.deepEqual(open('towers').get('tower'), { text: 't' });
});
