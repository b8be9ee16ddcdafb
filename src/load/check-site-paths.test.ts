import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSitePaths } from './check-site-paths.ts';
import type { RecordIndex } from './record-index.ts';

const known = new Set(['agencies/lamp-board', 'pages/glossary']);
const index: RecordIndex = {
  find: ({ collection, id }) => (known.has(`${collection}/${id}`) ? 'faulty' : undefined),
  hint: ({ id }) => `Correct ${id}.`,
};
const place = { file: 'content/articles/lamp.mdx', line: 3, column: 7 };
const told = (path: string) =>
  checkSitePaths([{ path, place, quoted: `[a lamp](${path})` }], index).map(
    ({ message, fix }) => `${message} ${fix}`,
  );

test('sections, pages, records, lists and files may be linked to', () => {
  for (const path of [
    '/',
    '/agencies/',
    '/agencies/lamp-board/',
    '/agencies/lamp-board/articles/2/',
    '/articles/year/1903/#list',
    '/annotations/correction/',
    '/search/?q=lamp',
    '/glossary/#term',
    '/contribute.txt',
  ])
    assert.deepEqual(told(path), [], path);
});

test('a record that is not there is told with what may have been meant', () => {
  assert.deepEqual(told('/agencies/lamp-bord/#names'), [
    'There is no page /agencies/lamp-bord/ on this site. Correct lamp-bord.',
  ]);
});

test('so is a page at the root that nobody has written', () => {
  assert.match(
    told('/glosary/')[0] ?? '',
    /^There is no page \/glosary\/ on this site\. .*content\/pages\//,
  );
  assert.match(told('/article/')[0] ?? '', /Did you mean articles\?/);
});
