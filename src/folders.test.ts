import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('.', import.meta.url));

/** What each folder may import, besides itself; `type:` where only types may cross. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  load: ['model'],
  anchor: [],
  keep: [],
  compile: ['model', 'load', 'anchor', 'keep'],
  derive: ['model', 'type:library.ts'],
  'library.ts': ['model', 'load', 'derive'],
  'site.ts': ['library.ts', 'compile', 'model'],
  figures: ['model', 'type:derive'],
  components: ['model', 'type:derive', 'figures', 'client', 'styles'],
  layouts: ['components', 'figures', 'model', 'type:derive', 'client', 'styles'],
  publish: ['model', 'keep', 'type:derive', 'type:library.ts'],
  search: ['model', 'type:derive', 'type:library.ts'],
  pages: ['site.ts', 'compile', 'derive', 'components', 'layouts', 'publish', 'model', 'client'],
  client: ['anchor', 'model'],
  styles: ['compile'],
  cli: ['anchor', 'model', 'load', 'keep', 'compile', 'derive', 'library.ts', 'publish', 'search'],
  'content.config.ts': ['model', 'compile'],
};

test('no folder imports a later one', () => {
  const found = imports().filter(({ from, to, typesOnly }) => {
    const list = allowed[from] ?? [];
    return !list.includes(to) && !(typesOnly && list.includes(`type:${to}`));
  });
  assert.deepEqual(found, []);
});

test('every folder stands in the table', () => {
  const names = readdirSync(source).filter((name) => !name.endsWith('.test.ts'));
  assert.deepEqual(
    names.filter((name) => !(name in allowed)),
    [],
  );
});

/** Every import that crosses from one folder to another; tests and their fixtures may reach anywhere. */
function imports() {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !/\.test\.ts$|-fixture\.ts$/.test(file))
    .sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(source, file), 'utf8');
    const statements = text.matchAll(
      /^(?:import|export)(?<types> type)?[^;]*?from '(?<path>\.[^']*)'/gm,
    );
    return [...statements].flatMap(({ groups }) => {
      const target = relative(source, resolve(source, file, '..', groups?.['path'] ?? '.'));
      const [from = '', to = ''] = [file.split('/')[0], target.split('/')[0]];
      return from === to ? [] : [{ file, from, to, typesOnly: groups?.['types'] !== undefined }];
    });
  });
}
