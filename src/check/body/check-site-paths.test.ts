import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archive, checkWith } from '../archive-fixture.ts';
import { page } from '../record-fixture.ts';

const files = {
  ...archive,
  'pages/glossary.mdx': page('A lamp.'),
  'annotations/lamp-report/which-lamp.mdx':
    '---\nadded: 2024-02-01\ntarget: lamp-report\nexact: the lamp of 1790\nkind: correction\ncreator: keepers\ncreated: 2024-02-01\ncites: [article:tide-table]\n---\n\nIt was another lamp.\n',
  'claims/lamp-lit.mdx':
    '---\nadded: 2024-02-01\nstatement: The lamp was lit.\nkind: happened\nabout: [country:gb]\nassertions: [{ in: lamp-report, stance: asserts, restsOn: [unknown], speaker: A, speakerKind: keeper }]\n---\n',
  'articles/log-book.mdx':
    '---\nadded: 2024-02-01\ntype: report\ntitle: { text: Log, lang: en }\ntitleBasis: printed\nlanguage: en\ngenre: reference\ncorrections: [{ date: 2024-02-01, by: curators, kind: correction, was: a, now: b, cites: [article:tide-table] }]\n---\n',
};
const told = (path: string) =>
  checkWith({ ...files, 'pages/a.mdx': page(`See [a lamp](${path}).`) }).map(
    ({ file, line, column, rule, fix }) => `${file}:${line}:${column} ${rule} ${fix}`,
  );

describe('links to pages and files that the site makes are accepted', () => {
  for (const path of [
    '/',
    '/articles/',
    '/search/?q=lamp',
    '/a-z/',
    '/data/#keys',
    '/countries/gb/',
    '/articles/lamp-report/',
    '/articles/tide-table/',
    '/glossary/',
    '/contribute/rules/',
    '/contribute/rules/site-path/',
    '/annotations/correction/',
    '/corrections/log-book-1/',
    '/feed.atom',
    '/data/articles.csv',
    '/.well-known/security.txt',
    '/articles/tide-table.csl.json',
    '/articles/lamp-report.jsonld',
    '/claims/lamp-lit.csv',
    '/origins/board-statement.bib',
  ])
    test(path, () => assert.deepEqual(told(path), []));
});

describe('other paths are refused', () => {
  const rows: readonly (readonly [path: string, fix: RegExp, rule?: string])[] = [
    ['/anything.exe', /content\/pages/],
    ['/articles/anything.exe', /article:some-id/],
    ['/articles/lamp-report.exe', /whole section, \/articles\//],
    ['/articles/tide-table.jsonld', /article:some-id/],
    ['/articles/old-survey.bib', /article:some-id/],
    ['/countries/gb.bib', /country:some-id/],
    ['/articles/page/99999/', /Pages of lists move/],
    ['/articles/year/1700/', /Pages of lists move/],
    ['/articles/page/', /articles\/page\.mdx|Correct/],
    ['/events/between/gb/fr/', /event:some-id/],
    ['/claims/status/disputed/', /claim:some-id/],
    ['/countries/gb/articles/', /country:some-id/],
    ['/articles/lamp-report/2/', /article:some-id/],
    ['/a-z/2/', /whole section, \/a-z\//],
    ['/previews/x', /content\/pages/],
    ['/previews/', /content\/pages/],
    ['/pagefind/pagefind.js', /content\/pages/],
    ['/404/', /content\/pages/],
    ['/index/', /content\/pages/],
    ['/index.html', /content\/pages/],
    ['/pages/glossary/', /content\/pages/],
    ['/glossary/lamp/', /content\/pages/],
    ['/annotations/which-lamp/', /whole section/],
    ['/annotations/context/', /whole section/],
    ['/corrections/log-book-2/', /whole section/],
    ['/corrections/log-book/', /whole section/],
    ['/contribute/rules/constructor/', /content\/pages/],
    ['/constructor/', /content\/pages/],
    ['/outlets/toString/', /Correct the id/],
    ['/glossary', /Write \/glossary\/ for it/],
    ['/countries/gb', /Write \/countries\/gb\/ for it/],
    ['/glosary/', /content\/pages/],
    ['/article/', /Did you mean articles\?/],
    ['/countries/uk/', /Did you mean gb|Correct the id/],
    ['/articles/old-survey/', /another record/, 'standing-record'],
  ];
  for (const [path, fix, rule = 'site-path'] of rows)
    test(path, () => {
      const [first = '', ...more] = told(path);
      assert.ok(first.startsWith(`pages/a.mdx:5:5 ${rule} `), first);
      assert.match(first, fix);
      assert.deepEqual(more, []);
    });
});

test('the fix for a former id gives the current one', () => {
  const problems = checkWith({
    'outlets/a.mdx':
      '---\nadded: 2024-02-01\nname: A\nkind: newspaper\nformerIds: [old-gazette]\n---\n',
    'pages/a.mdx': page('See [it](/outlets/old-gazette/).'),
  });
  assert.deepEqual(
    problems.map(({ fix }) => fix),
    ['Its id is now a.'],
  );
});
