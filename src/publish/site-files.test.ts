import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, libraryOf } from '../derive/library-fixture.ts';
import { siteFiles } from './site-files.ts';

test('each file has a path of its own, and a withdrawn work has none', () => {
  const gone = article('gone', { withdrawn: { date: '2025-03-01', reason: 'Twice.' } });
  const paths = siteFiles(libraryOf(article('lamp'), gone), () => []).map(({ path }) => path);
  assert.equal(new Set(paths).size, paths.length);
  assert.ok(paths.includes('articles/lamp.bib'));
  assert.deepEqual(
    paths.filter((path) => path.includes('gone')),
    [],
  );
});
