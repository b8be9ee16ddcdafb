import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, claim, libraryOf, record } from '../derive/library-fixture.ts';
import { checksumsFile, recordFileEndings, siteFilePaths } from '../model/links/site-files.ts';
import { siteFiles } from './site-files.ts';

test('each file has its own path, and a withdrawn work has none', () => {
  const gone = article('gone', { withdrawn: { date: '2025-03-01', reason: 'Twice.' } });
  const paths = siteFiles(libraryOf(article('lamp'), gone), () => []).map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length);
  assert.ok(paths.includes('articles/lamp.bib'));
  assert.deepEqual(
    paths.filter((path) => path.includes('gone')),
    [],
  );
});

test('prose may link to every published file except the further pages of long exports', () => {
  const library = libraryOf(
    article('lamp'),
    claim('lit', [['lamp', 'asserts', 'unknown']]),
    record('origins', 'log', {
      title: 'Log',
      kind: 'statement',
      issuer: 'The board',
      access: 'public',
    }),
  );
  const named = (
    [
      ['articles', 'lamp'],
      ['claims', 'lit'],
      ['origins', 'log'],
    ] as const
  ).flatMap(([collection, id]) =>
    (recordFileEndings[collection] ?? []).map((ending) => `${collection}/${id}.${ending}`),
  );
  const written = siteFiles(library, () => []).map(({ path }) => path);
  assert.deepEqual(
    // The checksums are written last, when all other files exist.
    [...written.filter((path) => !/page-\d+/.test(path)), checksumsFile].toSorted(),
    [...siteFilePaths, ...named].toSorted(),
  );
});
