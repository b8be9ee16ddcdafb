import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archive, checkWith } from '../archive-fixture.ts';
import { annotation } from '../record-fixture.ts';

const article = archive['articles/lamp-report.mdx'] ?? '';
const annotationWith = (heading: string) =>
  annotation('cites: [article:tide-table]\n').replace('The board', `## ${heading}\n\nThe board`);
const said = (files: Readonly<Record<string, string>>) =>
  checkWith(files).map(
    ({ file, line, column, rule, quoted }) => `${file}:${line}:${column} ${rule} ${quoted}`,
  );

test('two notes on one article cannot have the same heading', () => {
  assert.deepEqual(
    said({
      'annotations/lamp-report/a.mdx': annotationWith('The lamp'),
      'annotations/lamp-report/b.mdx': annotationWith('The lamp'),
    }),
    ['annotations/lamp-report/b.mdx:11:1 unique-heading ## The lamp'],
  );
});

test('an article and a note on it cannot have the same heading', () => {
  assert.deepEqual(
    said({
      'articles/lamp-report.mdx': `${article}\n## The lamp\n`,
      'annotations/lamp-report/a.mdx': annotationWith('The *lamp*'),
    }),
    ['annotations/lamp-report/a.mdx:11:1 unique-heading ## The *lamp*'],
  );
});

test('a heading cannot have the fragment of the words that a note quotes', () => {
  const line = article.split('\n').length + 1;
  assert.deepEqual(
    said({
      'articles/lamp-report.mdx': `${article}\n## Source a\n`,
      'annotations/lamp-report/a.mdx': annotationWith('The lamp'),
    }),
    [`articles/lamp-report.mdx:${line}:1 unique-heading ## Source a`],
  );
});

test('records on other pages may have the same headings', () => {
  assert.deepEqual(
    said({
      'articles/lamp-report.mdx': `${article}\n## The lamp\n\n## Source b\n`,
      'pages/a.mdx': '---\ntitle: A\n---\n\n## The lamp\n',
    }),
    [],
  );
});

test('a link to a missing part of another page is reported', () => {
  const files = {
    'articles/lamp-report.mdx': `${article}\n## The lamp\n`,
    'annotations/lamp-report/a.mdx': annotationWith('The oil'),
    'pages/glossary.mdx': '---\ntitle: A\n---\n\n## Lamp oil\n',
  };
  const link = (path: string) =>
    said({ ...files, 'pages/b.mdx': `---\ntitle: B\n---\n\nSee [it](${path}).\n` });
  for (const path of [
    '/glossary/#lamp-oil',
    '/articles/lamp-report/#the-lamp',
    '/articles/lamp-report/#annotation-a',
    '/articles/lamp-report/#cite',
    '/articles/tide-table/#cite',
    '/articles/#any',
  ])
    assert.deepEqual(link(path), [], path);
  for (const path of [
    '/glossary/#lamp-oils',
    '/glossary/#cite',
    '/articles/lamp-report/#annotation-b',
    '/articles/tide-table/#the-lamp',
    '/articles/lamp-report/?a=b#constructor',
  ])
    assert.deepEqual(link(path), [`pages/b.mdx:5:5 existing-heading [it](${path})`], path);
});
