import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const source = fileURLToPath(new URL('.', import.meta.url));

/** Folders whose subfolders are rooms too. */
const divided = ['check', 'compile', 'components', 'derive', 'load', 'publish'];

/**
 * What each room may import besides itself; `type:` marks rooms from which only types may come. A room is a folder
 * of `src/`, a subfolder of a divided folder, or a file at the top. Tests and their fixtures may import anything.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  anchor: [],
  astro: [
    'cache',
    'check/reports',
    'compile',
    'compile/annotations',
    'compile/html',
    'derive',
    'library.ts',
    'load/files',
    'load/schema',
    'model',
    'publish',
    'publish/cite',
    'publish/pictures',
    'search',
    'server',
    'staging',
  ],
  bench: ['anchor', 'model'],
  cache: [],
  check: [
    'check/body',
    'check/records',
    'load',
    'load/body',
    'load/files',
    'load/schema',
    'load/yaml',
    'model',
  ],
  'check/body': [
    'type:check',
    'check/reports',
    'check/visible',
    'load',
    'load/body',
    'load/files',
    'type:load/schema',
    'model',
  ],
  'check/harm': [
    'check/patterns',
    'check/visible',
    'load',
    'load/body',
    'load/files',
    'type:load/schema',
    'load/yaml',
    'model',
  ],
  'check/patterns': [],
  'check/records': [
    'check',
    'check/body',
    'load',
    'load/files',
    'type:load/schema',
    'load/yaml',
    'model',
  ],
  'check/reports': ['load/files', 'type:model'],
  'check/visible': ['type:load', 'load/yaml'],
  cli: [
    'bench',
    'cache',
    'check/harm',
    'check/reports',
    'compile',
    'compile/passages',
    'derive/indexes',
    'import',
    'library.ts',
    'load',
    'load/files',
    'load/schema',
    'load/yaml',
    'model',
    'server',
    'staging',
  ],
  client: [],
  compile: [
    'anchor',
    'cache',
    'check',
    'check/body',
    'check/harm',
    'check/reports',
    'compile/annotations',
    'compile/html',
    'compile/passages',
    'compile/threads',
    'load',
    'load/body',
    'load/files',
    'type:load/schema',
    'model',
  ],
  'compile/annotations': ['anchor', 'compile', 'compile/html', 'compile/passages', 'model'],
  'compile/html': ['compile', 'load/body', 'model'],
  'compile/passages': [
    'anchor',
    'type:check/body',
    'load/body',
    'type:load/schema',
    'load/yaml',
    'model',
  ],
  'compile/threads': ['check', 'compile', 'load/files'],
  'components/entries': [
    'components/sections',
    'components/text',
    'type:derive/entries',
    'type:derive/indexes',
    'type:derive/lineage',
    'type:derive/routes',
    'type:derive/views',
    'model',
  ],
  'components/figures': [
    'components/text',
    'type:derive/entries',
    'type:derive/views',
    'figures',
    'model',
    'styles',
  ],
  'components/lists': ['components/text', 'type:derive/lists', 'type:derive/views', 'model'],
  'components/page': ['type:derive', 'type:derive/views', 'model'],
  'components/sections': [
    'components/entries',
    'components/figures',
    'components/lists',
    'components/text',
    'type:derive',
    'type:derive/entries',
    'type:derive/indexes',
    'type:derive/lineage',
    'type:derive/lists',
    'type:derive/routes',
    'type:derive/views',
    'model',
  ],
  'components/text': ['type:derive', 'figures', 'model', 'styles'],
  'content.config.ts': ['astro', 'model'],
  derive: ['model'],
  'derive/entries': ['derive', 'derive/lineage', 'model'],
  'derive/indexes': ['derive', 'derive/entries', 'derive/lineage', 'model'],
  'derive/lineage': ['derive', 'model'],
  'derive/lists': ['derive', 'derive/entries', 'derive/indexes', 'derive/lineage', 'model'],
  'derive/routes': [
    'derive',
    'derive/entries',
    'derive/indexes',
    'derive/lineage',
    'derive/lists',
    'derive/views',
    'model',
  ],
  'derive/views': [
    'derive',
    'derive/entries',
    'derive/indexes',
    'derive/lineage',
    'derive/lists',
    'model',
  ],
  figures: ['type:derive/lineage', 'model'],
  import: [
    'anchor',
    'compile',
    'compile/annotations',
    'compile/passages',
    'type:load',
    'load/body',
    'type:load/files',
    'type:load/schema',
    'model',
    'publish/exports',
  ],
  layouts: [
    'components/entries',
    'components/figures',
    'components/lists',
    'components/page',
    'components/sections',
    'components/text',
    'type:derive',
    'type:derive/entries',
    'type:derive/lineage',
    'type:derive/routes',
    'type:derive/views',
    'figures',
    'model',
    'styles',
  ],
  'library.ts': ['model'],
  load: ['load/files', 'load/schema', 'type:model'],
  'load/body': ['load', 'type:load/schema', 'model'],
  'load/files': ['load', 'model'],
  'load/schema': ['load', 'load/files', 'load/yaml', 'model'],
  'load/yaml': ['load', 'load/files', 'type:model'],
  model: [],
  pages: [
    'astro',
    'compile/html',
    'components/entries',
    'components/figures',
    'components/lists',
    'components/page',
    'components/sections',
    'components/text',
    'derive',
    'derive/entries',
    'derive/indexes',
    'derive/lists',
    'derive/routes',
    'derive/views',
    'layouts',
    'model',
    'publish',
    'publish/cite',
    'publish/exports',
  ],
  publish: [
    'cache',
    'model',
    'publish/cite',
    'publish/exports',
    'publish/feeds',
    'publish/pictures',
  ],
  'publish/cite': ['cache', 'model', 'publish', 'publish/exports'],
  'publish/exports': ['model', 'publish'],
  'publish/feeds': ['model', 'publish', 'type:publish/cite'],
  'publish/pictures': ['model'],
  search: [],
  server: ['type:load/schema', 'model'],
  staging: ['cache', 'load/files'],
  styles: ['compile/annotations'],
};

const imports = sourceFiles().flatMap(importsOf);

test('rooms import only what the table allows', () => {
  const found = crossings().filter(
    ({ from, to, typesOnly }) =>
      !allowed[from]?.includes(to) && !(typesOnly && allowed[from]?.includes(`type:${to}`)),
  );
  assert.deepEqual(found, []);
});

test('the table allows nothing that no room imports', () => {
  const used = new Set(
    crossings().flatMap(({ from, to, typesOnly }) => [`${from} ${typesOnly ? 'type:' : ''}${to}`]),
  );
  const unused = Object.entries(allowed)
    .flatMap(([from, list]) => list.map((to) => `${from} ${to}`))
    .filter((line) => !used.has(line));
  assert.deepEqual(unused, []);
});

test('every room is in the table', () => {
  const rooms = new Set(sourceFiles().map(roomOf));
  assert.deepEqual(
    [...rooms].filter((room) => !(room in allowed)),
    [],
  );
});

test('no imports form a cycle', () => {
  const targets = Map.groupBy(imports, ({ file }) => file);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const { target } of targets.get(file) ?? []) visit(target, [...way, file]);
  };
  for (const file of targets.keys()) visit(file, []);
  assert.deepEqual(cycles, []);
});

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

function sourceFiles(): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file) && !/\.test\.ts$|-fixture\.ts$/.test(file))
    .sort();
}

/** All imports of files of `src/`: static, dynamic, type-only and re-exports. */
function importsOf(file: string): readonly Import[] {
  const whole = readFileSync(join(source, file), 'utf8');
  const text = file.endsWith('.astro') ? (whole.split(/^---$/m)[1] ?? '') : whole;
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    const target = relative(source, resolve(source, file, '..', fileName));
    if (!fileName.startsWith('.') || !existsSync(join(source, target))) return [];
    const [statement = ''] = /\b(?:import|export)\b[^;]*$/.exec(text.slice(0, pos)) ?? [];
    return [{ file, target, typesOnly: /^(?:import|export) type\b/.test(statement) }];
  });
}

function roomOf(file: string): string {
  const [folder = '', inner = '', ...more] = file.split('/');
  return divided.includes(folder) && more.length > 0 ? `${folder}/${inner}` : folder;
}

/** Imports between rooms, each pair once. */
function crossings() {
  const pairs = Map.groupBy(
    imports.map(({ file, target, typesOnly }) => ({
      from: roomOf(file),
      to: roomOf(target),
      typesOnly,
    })),
    ({ from, to }) => `${from} ${to}`,
  );
  return [...pairs.values()].flatMap((found) => {
    const [{ from, to } = { from: '', to: '' }] = found;
    return from === to ? [] : [{ from, to, typesOnly: found.every(({ typesOnly }) => typesOnly) }];
  });
}
