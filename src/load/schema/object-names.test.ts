import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archive, checkWith } from '../../check/archive-fixture.ts';

/** Names of members that every JavaScript object inherits. */
const names = [
  'toString',
  'valueOf',
  'hasOwnProperty',
  'constructor',
  '__proto__',
  'isPrototypeOf',
];

function placesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return checkWith(files).map(
    ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
  );
}

describe('a key with the name of an object’s member is one problem at its place', () => {
  for (const name of names) {
    test(`${name} in a page`, () => {
      assert.deepEqual(placesOf({ 'pages/x.mdx': `---\ntitle: A\n${name}: x\n---\n\nA lamp.\n` }), [
        'pages/x.mdx:3:1 plain-yaml',
      ]);
    });
    test(`${name} inside a title`, () => {
      const title = `title: { text: A report, lang: en, ${name}: x }`;
      const text = archive['articles/tide-table.mdx']?.replace(/title: .*/, title) ?? '';
      assert.deepEqual(placesOf({ 'articles/tide-table.mdx': text }), [
        'articles/tide-table.mdx:4:36 plain-yaml',
      ]);
    });
    test(`${name} in site.yaml`, () => {
      assert.deepEqual(placesOf({ 'site.yaml': `${name}: x\n${archive['site.yaml']}` }), [
        'site.yaml:1:1 plain-yaml',
      ]);
    });
  }
});

test('the prose of a record with such a key is still checked', () => {
  assert.deepEqual(placesOf({ 'pages/x.mdx': '---\ntitle: A\ntoString: x\n---\n\n{a}\n' }), [
    'pages/x.mdx:3:1 plain-yaml',
    'pages/x.mdx:6:1 literal-prose',
  ]);
});

test('records of every kind may have the id “constructor”', () => {
  const files: Readonly<Record<string, string>> = {
    'articles/constructor.mdx': archive['articles/lamp-report.mdx'] ?? '',
    'origins/constructor.mdx': archive['origins/board-statement.mdx'] ?? '',
    'outlets/constructor.mdx': archive['outlets/harbour-gazette.mdx'] ?? '',
    'countries/constructor.mdx': '---\nadded: 2024-02-01\ncode: FR\n---\n',
    'pages/constructor.mdx':
      '---\ntitle: A\n---\n\nSee [it](origin:constructor) and [that](/outlets/constructor/).\n',
    'annotations/constructor.mdx':
      '---\nadded: 2024-02-01\ntarget: constructor\nexact: the lamp of 1790\nkind: context\ncreator: keepers\ncreated: 2024-02-01\ncites: [origin:constructor]\n---\n\nThe board said so.\n',
  };
  assert.deepEqual(placesOf(files), []);
});

test('a reference to “constructor” where there is no such record is a problem', () => {
  assert.deepEqual(placesOf({ 'pages/x.mdx': '---\ntitle: A\n---\n\n[a](person:constructor)\n' }), [
    'pages/x.mdx:5:1 existing-record',
  ]);
});

test('a word “constructor” that site.yaml does not list is a problem', () => {
  const text = archive['outlets/harbour-gazette.mdx']?.replace('newspaper', 'constructor') ?? '';
  assert.deepEqual(placesOf({ 'outlets/harbour-gazette.mdx': text }), [
    'outlets/harbour-gazette.mdx:4:7 known-word',
  ]);
});
