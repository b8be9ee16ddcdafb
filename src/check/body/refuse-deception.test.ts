import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cpuMillisecondsSince } from '../../cpu-time-fixture.ts';
import { linkWordsFinding } from './check-link-words.ts';
import { assertAccepted, assertRefused, fileOf, pageOf, type Refusal } from '../inspect-fixture.ts';

type Row = readonly [body: string, column: number, fix?: RegExp];

const refuse = (title: string, rule: Refusal['rule'], rows: readonly Row[], line = 5) => {
  describe(title, () => {
    for (const [body, column, fix] of rows)
      test(JSON.stringify(body), () =>
        assertRefused(pageOf(body), { rule, line, column, ...(fix && { fix }) }),
      );
  });
};
const accept = (title: string, bodies: readonly string[]) => {
  describe(title, () => {
    for (const body of bodies) test(JSON.stringify(body), () => assertAccepted(pageOf(body)));
  });
};

refuse('links whose words show another address', 'honest-link', [
  ['[https://good.example/](https://evil.example/)', 1, /own host: \[evil\.example\]/],
  ['See [good.example](https://evil.example/).', 5],
  ['[www.good.example/path](https://evil.example/)', 1],
  ['[good.example/path](https://evil.example/)', 1],
  ['[good.example.evil.example](https://evil.example/)', 1],
  ['[evil.example](https://notevil.example/)', 1],
  ['[https://good.example@evil.example/](https://evil.example/)', 1],
  ['[https://good.example/a](https://good.example/b)', 1],
  ['[see https://good.example/a for more](https://evil.example/)', 1],
  ['[HTTPS://Good.Example](https://evil.example/)', 1],
  ['[//good.example](https://evil.example/)', 1],
  ['[“good.example”](https://evil.example/)', 1],
  ['[**good**.*example*](https://evil.example/)', 1],
  ['[https://**good**.example/](https://evil.example/)', 1],
  ['[`good.example`](https://evil.example/)', 1],
  ['[good&#46;example](https://evil.example/)', 1],
  ['[ｇｏｏｄ．ｅｘａｍｐｌｅ](https://evil.example/)', 1],
  ['[good。example](https://evil.example/)', 1],
  ['[https∶∕∕good.example](https://evil.example/)', 1],
  ['[gооd.example](https://good.example/)', 1],
  ['[good%2Eexample](https://evil.example/)', 1],
  ['[good[.]example](https://evil.example/)', 1],
  ['[a](https://x.example/ "https://y.example")', 1],
  ['[a](https://x.example/ "y.example")', 1],
  ['[good.example:443](https://evil.example/)', 1],
  ['[→ good.example ↗](https://evil.example/)', 1],
  ['[Visit good.example now](https://evil.example/)', 1],
  ['[https://good.example/](/about/)', 1],
  ['[www.good.example](article:some-id)', 1],
  ['[https://good.example/][a]\n\n[a]: https://evil.example/', 1],
  ['[good.example][]\n\n[good.example]: https://evil.example/', 1],
  ['[good.example]\n\n[good.example]: https://evil.example/', 1],
  ['[b][a]\n\n[a]: https://x.example/ "https://y.example/"', 1],
]);

accept('links whose words are their own address, or none', [
  '[https://good.example/](https://good.example/)',
  '[good.example](https://www.good.example/page)',
  '[www.good.example](https://good.example/)',
  '[good.example](https://news.good.example/)',
  '[https://good.example/a…](https://good.example/abc)',
  '[good.example](https://web.archive.org/web/2024/https://good.example/)',
  '[report.pdf](https://good.example/files/7)',
  '[Lamps.info](article:some-id)',
  '[The board of 5.30 p.m., U.S. and U.K.](https://good.example/)',
  '[and/or](https://good.example/)',
  '[a](https://good.example/ "The page of good.example")',
  '[A report in Lamps.info](article:some-id)',
  '[A report in Lamps.info](https://archive.ph/abc)',
  '[No. 2, e.g. the St. Example lamp, Ph.D. and report.pdf](https://good.example/)',
]);

refuse('links that go wrong, each told once', 'defined-link', [
  ['[a](https://good.example/a b)', 3, /%20/],
  ['[a] (https://good.example/)', 3, /\[words\]\(https:\/\/good\.example\/\)/],
  ['(a)[http://good.example/]', 1, /\[a\]\(https:\/\/good\.example\/\)/],
  ['[a][__proto__]', 3],
  ['[a][*nope*]', 3],
  ['[a][no `pe`]', 3],
]);

refuse('signs that would be printed as they are typed', 'read-signs', [
  ['The keeper was ~~never~~ there.', 16, /tildes/],
  ['It was ~~*never*', 8],
  ['- [ ] Light the lamp', 3, /box/],
  ['- [x] Light the lamp', 3],
  ['1. [X] Light the lamp', 4],
  ['See [[the board]].', 5, /\[the board\]\(article:some-id\)/],
  ['##Lamps', 1, /space after ##/],
  ['> [!NOTE]\n> A lamp.', 3, /Remove/],
  ['See https://good.example/a.', 5, /\[words for it\]\(https:\/\/good\.example\/a\)\./],
  ['See http://127.0.0.1:8080/ for it.', 5],
  ['See https://user:pw@a.example/.', 5],
  ['(www.good.example)', 2, /\(https:\/\/www\.good\.example\)/],
  ['See https&#58;//good.example/a.', 1],
  ['*https://good.example/*', 2],
]);
refuse('such signs on a later line', 'read-signs', [['A line.\n###Lamps', 1]], 6);
refuse(
  'an address alone in a table',
  'read-signs',
  [['| a |\n|-|\n| HTTPS://GOOD.EXAMPLE |', 3]],
  7,
);

accept('signs that mean nothing else', [
  'It was #1 of ~5, [formerly Twitter], a ~ b, and `~~x~~ [[x]] https://a.example`.',
  '#MeToo was named.',
  '```\n##x\n- [ ] https://a.example ~~x~~\n```',
  '\\~~x\\~~ and \\[[x]] and \\##Lamps',
  '- [the box](https://good.example/) and [x]',
  'The address begins with https:// and a host, or with http://.',
  'x ~ y ~~ z',
  'He [the keeper] (of Oddrock) lit it (in 1790)[sic].',
]);

refuse('what follows the signs of a block of code', 'plain-code', [
  ['```js {1,3}\nlamp\n```', 4, /```js and no more/],
  ['```js title="a"\nlamp\n```', 4],
  ['```JS\nlamp\n```', 4],
  ['~~~ "><script>\nlamp\n~~~', 5, /```text/],
  ['```../../etc/passwd\nlamp\n```', 4],
  ['```{.js}\nlamp\n```', 4],
  ['```__proto__\nlamp\n```', 4],
  [`\`\`\`${'a'.repeat(21)}\nlamp\n\`\`\``, 4],
  ['```j&#115;&shy;\nlamp\n```', 4],
]);
accept('languages of blocks of code', [
  '```\nlamp\n```',
  '```yaml\nlamp\n```',
  '~~~ text\nlamp\n~~~',
  '    lamp',
]);

describe('keys of a second record right after the first', () => {
  for (const [name, text, line] of [
    ['after a line of hyphens with a space', '---\ntitle: A\n--- \ntitle: B\n---\nx\n', 4],
    ['after the front matter', '---\ntitle: A\n---\n\nurl: B\ntitle: C\n---\nx\n', 5],
  ] as const)
    test(name, () => assertRefused(fileOf(text), { rule: 'front-matter', line, column: 1 }));
  test('a heading that begins with a word and a colon is not a key', () =>
    assertAccepted(pageOf('Background: the lamp\n---\n\nIt was lit.')));
});

describe('headings whose fragments the page itself has', () => {
  const article = (body: string) =>
    fileOf(
      `---\nadded: 2024-02-01\ntype: report\ntitle: { text: A, lang: en }\ntitleBasis: printed\nlanguage: en\ngenre: reference\n---\n\n${body}\n`,
      'articles',
    );
  for (const [heading, fix] of [
    ['Notes', /“About notes”/],
    ['Cite', /“About cite”/],
    ['**Cl**aims!', /“About claims!”/],
    ['Corrections', /./],
    ['Touched by', /./],
    ['Main', /./],
    ['Origins', /./],
    ['Lineage', /./],
    ['Annotation x', /./],
    ['annotation-lamp-report-lit', /./],
    ['Ref lamp', /./],
    ['user-content-fn-1', /./],
    ['fn-1', /./],
    ['fnref', /./],
    ['articles-lamp-report-fnref-1', /./],
    ['Footnote-label', /./],
    ['on_source', /./],
    ['\\_\\_proto\\_\\_', /./],
    ['Constructor', /./],
  ] as const)
    test(heading, () =>
      assertRefused(article(`## ${heading}`), { rule: 'unique-heading', line: 10, column: 1, fix }),
    );
  for (const heading of [
    'About notes',
    'The claims',
    'Source criticism',
    'Text of the log',
    'toString',
  ])
    test(`not ${heading}`, () => assertAccepted(article(`## ${heading}`)));
  test('a page of prose has fewer parts of its own', () => {
    assertAccepted(pageOf('## Lineage\n\n## Notes'));
    assertRefused(pageOf('## Overrides'), { rule: 'unique-heading', line: 5, column: 1 });
  });
});

test('long repetitive words of a link are checked within a second', () => {
  for (const piece of ['a.', 'www.', 'a.b/', 'https:', '//', '.', 'a-', '-', ':1', 'a ', 'é_'])
    for (const count of [10_000, 40_000]) {
      const start = process.cpuUsage();
      linkWordsFinding(`${piece.repeat(count)}a!`, 'https://a.example/');
      assert.ok(cpuMillisecondsSince(start) < 1000, piece);
    }
});
