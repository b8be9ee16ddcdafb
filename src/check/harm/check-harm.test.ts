import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { archive, checkArchive, writeArchive } from '../archive-fixture.ts';
import { checkHarm } from './check-harm.ts';
import { loadContent } from '../../load/load-content.ts';
import { article, page, prose } from '../record-fixture.ts';
import { readWithheldNames } from '../../load/files/withheld-names.ts';

const keeper = (exposure: string, more = '', body = '') =>
  `---\nadded: 2024-02-01\nnames: [{ text: Ann Wick, lang: en, cites: [article:tide-table] }]\nrole: { text: The keeper of 1790, cites: [article:tide-table] }\nliving: no\nexposure: ${exposure}\n${more}---\n${body}`;

/** The problems of the archive with these files and a list of withheld names. */
function problemsOf(files: Readonly<Record<string, string>>, withheld: readonly string[] = []) {
  const { dir, remove } = writeArchive({ ...archive, ...files });
  try {
    return checkArchive(dir, withheld).problems;
  } finally {
    remove();
  }
}

describe('a name that was printed once', () => {
  const withKeeper = { 'people/keeper-1790.mdx': keeper('named-once') };
  for (const [where, file, text] of [
    ['in the body of a page', 'pages/a.mdx', page('The lamp of Ann Wick.')],
    ['across a line end and emphasis', 'pages/a.mdx', page('The lamp of *ann*\nWICK.')],
    ['with a mark on a letter', 'pages/a.mdx', page('The lamp of Ånn Wick.')],
    ['with an entity in it', 'pages/a.mdx', page('The lamp of Ann&#32;W&#105;ck.')],
    ['with markup in it', 'pages/a.mdx', page('The lamp of A*nn* Wi**ck**.')],
    ['with a link in it', 'pages/a.mdx', page('The lamp of [Ann](/a-z/) Wick.')],
    ['with the family name first', 'pages/a.mdx', page('The lamp of Wick, Ann.')],
    [
      'as an author',
      'articles/a.mdx',
      article(prose).replace('title:', 'author:\n  - family: Wick\n    given: Ann\ntitle:'),
    ],
    ['in a quotation', 'articles/a.mdx', article(`${prose} <Quote>says Ann Wick</Quote>`)],
    [
      'in a title',
      'articles/a.mdx',
      article(prose).replace('text: Buoys', 'text: Ann Wick at home'),
    ],
    ['in an address', 'pages/a.mdx', page('[It](https://example.org/ann-wick)')],
    ['in an id', 'pages/ann-wick.mdx', page('The lamp.')],
    [
      'in the settings of the site',
      'site.yaml',
      (archive['site.yaml'] ?? '').replace(/^tagline: .*$/m, 'tagline: The lamps of Ann Wick.'),
    ],
  ] as const) {
    test(`is found ${where}, and the fix names the role`, () => {
      const problems = problemsOf({ ...withKeeper, [file]: text });
      assert.deepEqual(
        problems.map((problem) => [problem.rule, problem.file]),
        [['withheld-name', file]],
      );
      assert.match(problems[0]?.fix ?? '', /The keeper of 1790/);
    });
  }

  test('is allowed among the names of its own record, and nowhere else in it', () => {
    assert.deepEqual(problemsOf(withKeeper), []);
    for (const text of [
      keeper('named-once', '', '\nAnn Wick kept it.\n'),
      keeper('named-once').replace('The keeper of 1790', 'Ann Wick of the lamp'),
    ]) {
      const problems = problemsOf({ 'people/keeper-1790.mdx': text });
      assert.deepEqual(
        problems.map(({ rule }) => rule),
        ['withheld-name'],
      );
    }
  });

  test('is allowed if the record gives a reason, or if it is widely known', () => {
    const files = { 'pages/a.mdx': page('The lamp of Ann Wick.') };
    for (const record of [
      keeper('named-once', 'override: She asked for it.\n'),
      keeper('named-widely'),
    ]) {
      assert.deepEqual(problemsOf({ ...files, 'people/keeper-1790.mdx': record }), []);
    }
  });
});

test('a name from the list of withheld names is found, and no message repeats it', () => {
  const files = { 'pages/a.mdx': page('The lamp of Ann Wick.') };
  const problems = problemsOf(files, ['Ann Wick']);
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [['withheld-name', 5]],
  );
  assert.doesNotMatch(JSON.stringify(problems), /wick/i);
});

test('the list is a file with one name per line; a missing file is an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  const file = join(folder, 'names.txt');
  writeFileSync(file, '# keepers\nAnn Wick\n\n  Олег Маяк \n');
  assert.deepEqual(readWithheldNames(file), ['Ann Wick', 'Олег Маяк']);
  rmSync(folder, { recursive: true });
  assert.throws(() => readWithheldNames(file), /ENOENT/);
  assert.deepEqual(readWithheldNames(''), []);
});

test('many problems of one rule do not hide those of another', () => {
  const body = 'Ask a@lamps.example or b@lamps.example. '.repeat(20);
  const files = {
    'outlets/a.mdx': `---\nadded: 2024\nname: A\nkind: newspaper\n---\n\n${`${body}\n\n`.repeat(80)}It is at 14 Harbour Road.\n`,
  };
  const rules = Map.groupBy(problemsOf(files), ({ rule }) => rule);
  assert.equal(rules.get('no-contact')?.length, 100);
  assert.equal(rules.get('city-at-most')?.length, 1);
});

test('a file without problems is not searched again, and one with a problem is', () => {
  const { dir, remove } = writeArchive({
    ...archive,
    'pages/a.mdx': page('The lamp of Ann Wick.'),
  });
  const seen = new Set<string>();
  const known = {
    proseOf: () => undefined,
    isStopped: () => false,
    harmlessFiles: (names: readonly string[]) => ({
      has: ({ text }: { readonly text: string }) => seen.has(`${names.join()} ${text}`),
      add: ({ text }: { readonly text: string }) => void seen.add(`${names.join()} ${text}`),
    }),
  };
  try {
    const content = loadContent(dir);
    const count = (names: readonly string[]) => checkHarm(content, names, known).problems.length;
    assert.equal(count([]), 0);
    const files = content.records.length + 1;
    assert.equal(seen.size, files);
    // Other names need a new search, which finds a problem in the page each time.
    assert.equal(count(['Ann Wick']), 1);
    assert.equal(count(['Ann Wick']), 1);
    assert.equal(seen.size, 2 * files - 1);
  } finally {
    remove();
  }
});
