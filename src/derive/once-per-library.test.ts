import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, libraryOf } from './library-fixture.ts';
import { oncePerLibrary } from './once-per-library.ts';

test('the function runs once for each library', () => {
  let calls = 0;
  const titles = oncePerLibrary((library) => {
    calls += 1;
    return library.articles.map(({ id }) => id);
  });
  const library = libraryOf(article('storm'));
  assert.equal(titles(library), titles(library));
  assert.deepEqual(titles(libraryOf(article('ebb'))), ['ebb']);
  assert.equal(calls, 2);
});
