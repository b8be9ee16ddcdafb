import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ownAddresses } from './own-addresses.ts';

test('every page that the site makes at its root has a reserved address', () => {
  const folder = join(import.meta.dirname, '../../pages');
  const made = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !/^[_[]/.test(name))
    .filter((entry) => !entry.isDirectory() || hasRoot(join(folder, entry.name)))
    .map(({ name }) => name.replace(/\.astro$/, ''));
  assert.deepEqual(
    made.filter((name) => !ownAddresses.includes(name)),
    [],
  );
});

function hasRoot(folder: string): boolean {
  return readdirSync(folder).some((name) => name === 'index.astro' || name.startsWith('[...'));
}
