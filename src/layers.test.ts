import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** What each folder (or file at the top) may import, besides itself. The order is the pipeline's. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  load: ['model'],
  anchor: [],
  compile: ['model', 'load', 'anchor'],
  derive: ['model'],
  styles: ['compile'],
  library: ['load', 'derive', 'model'],
  site: ['library', 'compile', 'model'],
  components: ['model', 'derive'],
  layouts: ['components', 'model', 'derive', 'styles', 'client'],
  publish: ['model', 'library'],
  search: ['model', 'library'],
  pages: ['site', 'components', 'layouts', 'publish', 'derive', 'compile', 'model', 'client'],
  client: ['anchor', 'model'],
  cli: ['model', 'load', 'anchor', 'compile', 'derive', 'library', 'publish', 'search'],
  'content.config': ['compile', 'model'],
};

test('no folder imports a later one', () => {
  const strays = sourceFiles().flatMap((file) => {
    const from = roomOf(file);
    const allowed = mayImport[from];
    assert.ok(allowed, `src/${from} has no row in the table of this test`);
    return importsOf(file)
      .map((imported) => roomOf(path.join(path.dirname(file), imported)))
      .filter((room) => room !== from && !allowed.includes(room))
      .map((room) => `${file} imports from ${room}`);
  });
  assert.deepEqual(strays, []);
});

test('the anchoring engine imports nothing of this project', () => {
  const own = sourceFiles().filter((file) => roomOf(file) === 'anchor');
  const strays = own.filter((file) =>
    importsOf(file).some((imported) => imported.startsWith('../')),
  );
  assert.deepEqual(
    strays.filter((file) => !file.includes('/cases/')),
    [],
  );
});

function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !/(?:\.test|-fixture)\.ts$/.test(file))
    .toSorted();
}

function importsOf(file: string): string[] {
  const text = readFileSync(path.join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
}

function roomOf(file: string): string {
  const [room = ''] = path.normalize(file).split(path.sep);
  return room.replace(/\.(?:ts|mjs|astro)$/, '');
}
