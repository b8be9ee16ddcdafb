import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildIndex } from './build-index.ts';

// A file system in memory lists files in the order in which they were created.
const parent = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'index-'));
after(() => rmSync(parent, { recursive: true }));

const names = ['lamp', 'buoy', 'gate', 'rope', 'oar', 'mole'];

/** Makes a site of these pages in this order and returns the names and bytes of its index files. */
async function indexOf(site: string, pages: readonly string[]) {
  const folder = join(parent, site);
  for (const page of pages) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(
      join(folder, page, 'index.html'),
      `<html lang="en"><title>${page}</title><main data-pagefind-body data-pagefind-filter="kind:${page}">` +
        `The ${page} of ${names.join(' and ')}.</main></html>`,
    );
  }
  assert.equal(await buildIndex(folder), pages.length);
  const bundle = join(folder, 'pagefind');
  return readdirSync(bundle, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((file) => [file.slice(bundle.length), readFileSync(file, 'base64')]);
}

test('the same pages give the same index, in whatever order the file system lists them', async () => {
  const index = await indexOf('one', names);
  assert.ok(index.length > 5);
  assert.deepEqual(await indexOf('two', names.toReversed()), index);
});
