import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archive, checkArchive, writeArchive } from '../archive-fixture.ts';
import { article, page, prose } from '../record-fixture.ts';
import { formatReport } from '../reports/report.ts';

const onion = `${'a'.repeat(56)}.onion`;

function problemsOf(files: Readonly<Record<string, string>>, withheld: readonly string[] = []) {
  const { dir, remove } = writeArchive({ ...archive, ...files });
  try {
    return checkArchive(dir, withheld).problems;
  } finally {
    remove();
  }
}

const title = (yaml: string) =>
  article(prose).replace('title: { text: Buoys, lang: en }', `title:\n  text: ${yaml}\n  lang: en`);

/** Line 5 is the first line of a page’s body. `quoted` is the author’s own text. */
const inProse: readonly (readonly [body: string, rule: string, column: number, quoted: string])[] =
  [
    ['At &#49;&#52; Harbour Road.', 'city-at-most', 4, '&#49;&#52; Harbour Road'],
    ['At 14 *Harbour* Road.', 'city-at-most', 4, '14 *Harbour* Road'],
    ['At 14 [Harbour](/a-z/) Road.', 'city-at-most', 4, '14 [Harbour](/a-z/) Road'],
    ['At 14 Harbour\nRoad.', 'city-at-most', 4, '14 Harbour'],
    ['> At 14 Harbour\n> Road.', 'city-at-most', 6, '14 Harbour'],
    ['At 12&nbsp;Harbour Street.', 'city-at-most', 4, '12&nbsp;Harbour Street'],
    ['- At １４ Harbour Road.', 'city-at-most', 6, '１４ Harbour Road'],
    ['51&#176; 30′ N', 'city-at-most', 1, '51&#176; 30′'],
    ['At 51&#46;50735, -0&#46;12776.', 'city-at-most', 4, '51&#46;50735, -0&#46;12776'],
    ['<Quote by="14 Harbour Road">a</Quote> b', 'city-at-most', 12, '14 Harbour Road'],
    ['<Quote>14 Harbour</Quote> Road', 'city-at-most', 8, '14 Harbour</Quote> Road'],
    ['[a](https://maps.example/@51.50735,-0.12776)', 'city-at-most', 27, '51.50735,-0.12776'],
    ['[a](https://maps.example/?q=14%20Harbour%20Road)', 'city-at-most', 29, '14%20Harbour%20Road'],
    [
      `See a${onion.slice(1, 9)}&#97;${onion.slice(10)}.`,
      'public-address',
      5,
      `${onion.slice(0, 9)}&#97;${onion.slice(10)}`.slice(0, 60),
    ],
    [`See *aaaaaaaa*aaaaaaaa.onion.`, 'public-address', 6, 'aaaaaaaa*aaaaaaaa.onion'],
    ['The Harwiсh lamp.', 'one-script', 5, 'Harwiсh'],
    ['The H&#1072;rwich lamp.', 'one-script', 5, 'H&#1072;rwich'],
    ['The H*а*rwich lamp.', 'one-script', 5, 'H*а*rwich'],
  ];

describe('harmful words are found in prose as readers see it', () => {
  for (const [body, rule, column, quoted] of inProse) {
    test(body, () => {
      assert.deepEqual(
        problemsOf({ 'pages/a.mdx': page(body) }).map((problem) => [
          problem.rule,
          problem.line,
          problem.column,
          problem.quoted,
        ]),
        [[rule, 5, column, quoted]],
      );
    });
  }
});

/** In the title of an article, whose value begins at 5:9. */
const inFields: readonly (readonly [yaml: string, rule: string, place: string, quoted: string])[] =
  [
    ['Buoys of 14 Harbour Road', 'city-at-most', '5:18', '14 Harbour Road'],
    ["'It''s at 14 Harbour Road'", 'city-at-most', '5:19', '14 Harbour Road'],
    ['"At \\x31\\x34 Harbour Road"', 'city-at-most', '5:13', '\\x31\\x34 Harbour Road'],
    ['At 14\n    Harbour Road', 'city-at-most', '5:12', '14'],
    ['"At 14 Har\\\n    bour Road"', 'city-at-most', '5:13', '14 Har\\'],
    ['keeper\\u0040oddrock.example', '', '', ''],
    ['"keeper\\u0040oddrock.example"', 'no-contact', '5:10', 'keeper\\u0040oddrock.example'],
    ['keeper&#64;oddrock.example', 'plain-text', '5:9', 'keeper&#64;oddrock.example'],
    ['keeper@oddrock.example', 'no-contact', '5:9', 'keeper@oddrock.example'],
    ["'+74956249401'", 'no-contact', '5:10', '+74956249401'],
    ['8 (495) 624-94-01', 'no-contact', '5:9', '8 (495) 624-94-01'],
    ['703-482-0623', 'no-contact', '5:9', '703-482-0623'],
    [`Buoys at ${onion}`, 'public-address', '5:18', onion.slice(0, 60)],
    ['Buоys', 'one-script', '5:9', 'Buоys'],
    ['10 Downing Street', '', '', ''],
    ['2017 Main Street Report', '', '', ''],
    ['2017 Main Street', 'city-at-most', '5:9', '2017 Main Street'],
  ];

describe('harmful words are found in fields', () => {
  for (const [yaml, rule, place, quoted] of inFields) {
    test(yaml, () => {
      assert.deepEqual(
        problemsOf({ 'articles/a.mdx': title(yaml) }).map((problem) => [
          problem.rule,
          `${problem.line}:${problem.column}`,
          problem.quoted,
        ]),
        rule === '' ? [] : [[rule, place, quoted]],
      );
    });
  }
});

/** Files that contain “Ivan Petrov”, each once. */
const named: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'split by a component': ['pages/a.mdx', page('Ivan <Original lang="ru">Petrov</Original>')],
  'split by emphasis': ['pages/a.mdx', page('I*van* Pet**rov**')],
  'split by a footnote': ['pages/a.mdx', page('Ivan[^ab] Petrov\n\n[^ab]: A man.')],
  'split by an entity': ['pages/a.mdx', page('Iv&#97;n Petrov')],
  'with seven spaces': ['pages/a.mdx', page('Ivan       Petrov')],
  'over two lines of a quotation': ['pages/a.mdx', page('> Ivan\n> Petrov')],
  'in full-width letters': ['pages/a.mdx', page('Ｉｖａｎ Ｐｅｔｒｏｖ')],
  'in two cells of a table': ['pages/a.mdx', page('| Ivan | Petrov |\n| - | - |')],
  'in an address': ['pages/a.mdx', page('[a](https://example.org/ivan%20petrov)')],
  'in an address, encoded twice': ['pages/a.mdx', page('[a](https://example.org/ivan%2520petrov)')],
  'in an address, in Latin-1 and with +': [
    'pages/a.mdx',
    page('[a](https://example.org/%69van+petrov)'),
  ],
  'in a title of a link': ['pages/a.mdx', page('[a](https://example.org/ "Petrov, Ivan")')],
  'in an attribute': ['pages/a.mdx', page('<Quote by="Ivan Petrov">a</Quote>')],
  'in code': ['pages/a.mdx', page('`ivan_petrov`')],
  'in a folded value': ['articles/a.mdx', title('"Iv\\\n    an Petrov"')],
  'in an escaped value': ['articles/a.mdx', title('"\\x49van Petrov"')],
  'in a comment': [
    'articles/a.mdx',
    title('Buoys').replace('titleBasis', '# Ivan Petrov\ntitleBasis'),
  ],
  'as an author': [
    'articles/a.mdx',
    title('Buoys').replace('titleBasis', 'author: [{ given: Ivan, family: Petrov }]\ntitleBasis'),
  ],
  'as an author, family name first': [
    'articles/a.mdx',
    title('Buoys').replace('titleBasis', 'author: [{ family: Petrov, given: Ivan }]\ntitleBasis'),
  ],
  'in the name of a file': ['pages/ivan-petrov.mdx', page('A.')],
  'in the name of a folder': ['pages/Ivan Petrov/a.mdx', page('A.')],
  'in the settings': [
    'site.yaml',
    (archive['site.yaml'] ?? '').replace(/^tagline: .*$/m, 'tagline: "I\\x76an Petrov"'),
  ],
  'in a file without the end of its front matter': ['pages/a.mdx', '---\ntitle: Ivan Petrov\n'],
};

describe('a name from the list of withheld names', () => {
  for (const [where, [file, text]] of Object.entries(named)) {
    test(`is found ${where}, and the report does not print it`, () => {
      const problems = problemsOf({ [file]: text }, ['Ivan Petrov']);
      assert.ok(problems.filter(({ rule }) => rule === 'withheld-name').length === 1, where);
      const report = formatReport(problems, () => text);
      assert.doesNotMatch(report.normalize('NFKC'), /petrov/i);
    });
  }

  test('is not printed if its line breaks another rule, nor with the path of its file', () => {
    const files = {
      'pages/ivan-petrov.mdx': page(
        'Ivan Petrov at 14 Harbour Road, [Ivan Petrov](ivan-petrov) <b>Ivan Petrov</b>',
      ),
      'pages/z/Ivan-Petrov.mdx': page('A.'),
      'pages/ivan-petrov.txt': 'A',
      'pages/b.mdx': `---\ntitle: A\nIvan Petrov: b\n---\n\n[a](article:ivan-petrov)\n`,
      'outlets/c.mdx': '---\nadded: 2024\nname: C\nkind: Ivan Petrov\n---\n',
    };
    const problems = problemsOf(files, ['Ivan Petrov']);
    for (const rule of ['city-at-most', 'known-component', 'known-file', 'known-word', 'known-key'])
      assert.ok(
        problems.some((problem) => problem.rule === rule),
        rule,
      );
    const report = formatReport(
      problems,
      (file) => Object.entries(files).find(([path]) => path === file)?.[1],
    );
    assert.doesNotMatch(report, /petrov/i);
  });

  test('is found every time it occurs', () => {
    const body = page('Ivan Petrov and Petrov, Ivan.\n\nIvan *Petrov*');
    assert.deepEqual(
      problemsOf({ 'pages/a.mdx': body }, ['Ivan Petrov']).map(
        ({ line, column }) => `${line}:${column}`,
      ),
      ['5:1', '5:17', '7:1'],
    );
  });

  test('cannot be declared as meant', () => {
    const files = {
      'pages/a.mdx': page('Ivan Petrov').replace(
        'title: A',
        "title: A\nmeant: [{ rule: withheld-name, words: 'Ivan Petrov', reason: He said so. }]",
      ),
    };
    assert.deepEqual(
      new Set(problemsOf(files, ['Ivan Petrov']).map(({ rule }) => rule)),
      new Set(['known-word', 'withheld-name']),
    );
  });
});

describe('words that are meant', () => {
  const museum = (words: string, more = '') =>
    page(`The museum is at 14 *Harbour* Road.${more}`).replace(
      'title: A',
      `title: A\nmeant: [{ rule: city-at-most, words: '${words}', reason: It is a museum. }]`,
    );

  test('are accepted if the record gives them with a reason', () => {
    assert.deepEqual(problemsOf({ 'pages/a.mdx': museum('14 Harbour Road') }), []);
  });

  test('are only the words given: others are refused, and the fix works', () => {
    const text = museum('14 Harbour Road', ' Its keeper lives at 15 Harbour Road.');
    const [problem, ...more] = problemsOf({ 'pages/a.mdx': text });
    assert.deepEqual(more, []);
    assert.equal(problem?.quoted, '15 Harbour Road');
    const entry = /\{.*\}/.exec(problem.fix)?.[0] ?? '';
    assert.deepEqual(
      problemsOf({ 'pages/a.mdx': text.replace('meant: [', `meant: [${entry}, `) }),
      [],
    );
  });

  test('can be declared in a record without any, as the fix says', () => {
    for (const harm of ["It's at 14 O'Hara Road.", 'Harwiсh', '+74956249401']) {
      const text = article(`${prose} ${harm}`);
      const [problem] = problemsOf({ 'articles/a.mdx': text });
      const key = /meant: .*$/.exec(problem?.fix ?? '')?.[0] ?? '';
      assert.deepEqual(
        problemsOf({ 'articles/a.mdx': text.replace('type:', `${key}\ntype:`) }),
        [],
        harm,
      );
    }
  });

  test('must occur: an entry for other words is refused with a suggestion', () => {
    const problems = problemsOf({ 'pages/a.mdx': museum('14 Harbor Road') });
    assert.deepEqual(
      problems.map(({ rule, line, column }) => [rule, line, column]),
      [
        ['city-at-most', 6, 18],
        ['meant-words', 3, 38],
      ],
    );
    assert.match(problems[1]?.fix ?? '', /Did you mean 14 Harbour Road\?/);
  });
});
