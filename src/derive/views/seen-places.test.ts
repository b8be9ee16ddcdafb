import assert from 'node:assert/strict';
import test from 'node:test';
import { seenPlaces } from './seen-places.ts';

test('a mirror is named by its host and not linked', () => {
  const [mirror] = seenPlaces({
    seenAt: [{ what: 'mirror', URL: 'https://www.mirror.example/lamp' }],
  });
  assert.deepEqual([mirror?.host, mirror?.href], ['mirror.example', undefined]);
});

test('a bare IP address is not printed', () => {
  const [mirror] = seenPlaces({ seenAt: [{ what: 'mirror', URL: 'http://93.184.216.34/lamp' }] });
  assert.deepEqual([mirror?.what, mirror?.host, mirror?.href], ['mirror', undefined, undefined]);
});

test('a reprint is linked and names the outlet', () => {
  const [reprint] = seenPlaces({
    seenAt: [{ what: 'reprint', outlet: 'The Buoy', URL: 'https://buoy.example/1' }],
  });
  assert.deepEqual(reprint, {
    what: 'reprint',
    outlet: 'The Buoy',
    host: 'buoy.example',
    href: 'https://buoy.example/1',
    seen: undefined,
  });
});
