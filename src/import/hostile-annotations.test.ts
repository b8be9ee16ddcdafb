import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';
import { compileContent } from '../compile/compile-content.ts';
import { annotationTexts } from '../compile/annotations/annotation-texts.ts';
import { importInto, location, row, webAnnotation, writeLamps } from './import-fixture.ts';
import { writeRecords } from './write-records.ts';

/** Hostile texts for annotations. None may reach a reader as anything but plain text. */
const bodies: readonly string[] = [
  // Code in prose.
  '{process.env.PATH}',
  'text {1+1} more',
  "import fs from 'node:fs'",
  "export const a = await import('node:fs')",
  'export default function L(){return 1}',
  'export `\\`',
  '| a |\n|-|\nexport /**/const x = (await import("node:child_process")).execSync("id")',
  '<script>alert(1)</script>',
  '<iframe src="https://x.example/"></iframe>',
  '<form><input></form>',
  '<svg><use/></svg>',
  '<math><mi>x</mi></math>',
  '<style>p{}</style>',
  '<img onError="x"/>',
  '<img src=x onerror=alert(1)>',
  'a <Quote {...props}>b</Quote>',
  'a <Quote by={evil()}>b</Quote>',
  'a <Quote onClick="x">b</Quote>',
  'a <Quote style="color:red">b</Quote>',
  '<p client:load set:html="x">a</p>',
  '<a.b.c/>',
  '<>a</>',
  '<constructor/>',
  '<!-- comment -->',
  '<div>unclosed',
  'open { brace',
  '<Quote by="a" by="b">x</Quote>',
  '<https://auto.link>',
  '# A second heading of level 1',
  'a [text][nope] b',
  'a [^nope] b',
  '[^unused]: A footnote.',
  '<Quote>a <Original lang="fr">b</Original></Quote>',
  // Addresses.
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    '//host.example/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://2130706433/',
    'https://a.internal/',
    'https://user:pw@a.example/',
    'https://a.example:8080/',
    '../../../etc/passwd',
    '/a/%2e%2e/',
    'https://a.example/%zz',
    'https://a.example\\b',
    'https://\u0430pple.example/',
    'https://xn--pple-43d.example/',
    'https://abcdefghijklmnop.onion/',
    'https://bit.ly/x',
    'https://a.example/?utm_source=x',
    '#no-such-heading',
    'https://a.example/\\<script src="https://e.example/x.js"/>',
    'origin:no-such-origin',
    '/no-such-page/',
  ].flatMap((address) => [`a [b](${address})`, `<a href="${address}">b</a>`, `a ${address} b`]),
  '[a][b]\n\n[b]: javascript:alert(1)',
  '![a](https://a.example/x.png)',
  // Characters.
  ...['\u202e', '\u2066', '\u200b', '\u{e0041}', '\0', '\x1b[2J', '\u2028', '\ufffd', '\ufeff'].map(
    (char) => `a ${char}b`,
  ),
  'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  'e\u0301 in two parts',
  'a line\r\nand another',
  'a \ud800 half',
  // Depth and time.
  '>'.repeat(5000),
  '- '.repeat(2000),
  '['.repeat(20_000),
  '`'.repeat(10_000),
  '_a*'.repeat(8000),
  '[[[a](b)](b)]'.repeat(7000),
  '{{{}}}'.repeat(8000),
  `| a |\n|-|\n${'| a '.repeat(10_000)}`,
  '<blockquote>'.repeat(3000),
  '<blockquote>'.repeat(900),
  'word '.repeat(15_000),
  'A'.repeat(9900),
  // Front matter and harm.
  '---\nid: x\n---\n\nA second record.',
  '---',
  'Write to keeper@oddrock.example.',
  'Write to abcdefghijklmnop.onion.',
  'It was at 14 Harbour Road.',
  'It was at 51.50735, -0.12776.',
  'Here is Ada Wick.',
  'Here is Ada <span lang="fr">Wick</span>.',
];

const formats = ['text/plain', 'text/markdown', 'text/html'];

const names = path.join(mkdtempSync(path.join(tmpdir(), 'names-')), 'names.txt');
writeFileSync(names, 'Ada Wick\n');
process.env['SOURCEBOOK_WITHHELD_NAMES'] = names;

/** What the check reports on an archive without its summary, and the HTML of its annotations. */
async function checked(folder: string) {
  const { problems, records } = await compileContent(folder, location);
  const html = records.flatMap((record) =>
    annotationTexts(record).map((annotation) => annotation.html),
  );
  return { html, problems: problems.filter(({ rule }) => rule !== 'summary-length') };
}

/** Imports annotations into an archive and then runs the check. */
async function importing(annotations: readonly unknown[]) {
  const folder = writeLamps();
  const { files, refusals } = await importInto(folder, annotations);
  writeRecords(folder, files);
  const refused = new Set(refusals.map(({ label }) => label));
  assert.equal(files.length + refused.size, annotations.length, 'each is written or refused');
  assert.ok(
    refusals.every(({ message, fix }) => message !== '' && fix !== ''),
    'each has a reason and a fix',
  );
  return { files, refusals, ...(await checked(folder)) };
}

/** Elements allowed in the text of an annotation. */
const elements: ReadonlySet<string> = new Set(
  'p ul ol li blockquote pre code h2 h3 h4 h5 h6 hr em strong br a q span bdi div table thead tbody tr th td'.split(
    ' ',
  ),
);

for (const format of formats) {
  test(`a hostile body of type ${format} is refused, or becomes plain text in a record that passes the check`, async () => {
    const { files, html, problems } = await importing(
      bodies.map((value) => webAnnotation({}, { type: 'TextualBody', format, value })),
    );
    assert.deepEqual(problems, []);
    assert.equal(html.length, files.length);
    assert.ok(files.length > 10, 'some are harmless as words');
    for (const annotation of html) {
      visitParents(
        fromHtml(annotation, { fragment: true }),
        'element',
        ({ tagName, properties }) => {
          assert.ok(elements.has(tagName), `${tagName} in ${annotation}`);
          const { href } = properties;
          if (href !== undefined) assert.match(href, /^(?:https:\/\/|\/[a-z]|#)/, annotation);
          const handlers = Object.keys(properties).filter((name) => /^(?:on|style)/i.test(name));
          assert.deepEqual(handlers, [], annotation);
        },
      );
      assert.doesNotMatch(annotation, /[\0\x1b\u202a-\u202e\u2066-\u2069]/);
    }
    for (const { text } of files) assert.doesNotMatch(text, /Ada Wick/);
  });
}

test('a hostile value in another field is refused, or left out of a record that passes the check', async () => {
  const bad = [...bodies.filter((body) => body.length < 200), '../../x', 'Con', '__proto__', ''];
  const rows = bad.flatMap((value) => [
    row({ text: `[log](origin:log) ${value}` }),
    row({ id: value, text: `[log](origin:log) for ${bad.indexOf(value)}` }),
    row({ uri: value }),
    row({ user: value }),
    row({ user: `acct:${value}@hypothes.is` }),
    row({ created: value, updated: value }),
    row({ tags: [value] }),
    row({}, { exact: value }),
    row({}, { prefix: value }),
    row({}, { suffix: value }),
  ]);
  for (let from = 0; from < rows.length; from += 500) {
    const folder = writeLamps();
    const { files } = await importInto(folder, { rows: rows.slice(from, from + 500) });
    writeRecords(folder, files);
    for (const { path: file } of files)
      assert.match(path.relative(folder, file), /^annotations\/lamp\/[a-z0-9-]+\.mdx$/);
    assert.deepEqual((await checked(folder)).problems, []);
  }
});

test('an embedded record is written only if it passes the check', async () => {
  const record = {
    target: 'article:lamp',
    added: '2024-05-01',
    exact: 'Nobody measured',
    kind: 'context',
    creator: 'keepers',
    created: '2024-05-01',
    cites: ['origin:log'],
    prose: 'So it was.',
  };
  const text = { type: 'TextualBody', format: 'text/html', value: '<p>So it was.</p>' };
  const changes: readonly Readonly<Record<string, unknown>>[] = [
    { kind: 'no such kind' },
    { cites: ['origin:../../etc'] },
    { cites: ['origin:nowhere'] },
    { cites: ['article:lamp'] },
    { cites: [] },
    { created: '2024-02-30' },
    { created: '01/02/2024' },
    { added: 20240101 },
    { target: 'article:../../outside' },
    { target: 'article:nowhere' },
    { exact: 'x'.repeat(50_000) },
    { exact: 'was' },
    { exact: '' },
    { toString: 'x' },
    { valueOf: 'x' },
    { layout: '../evil.astro' },
    { formerIds: ['search', 'search'] },
    { changes: [{ date: '2024-05-02', by: 'nobody', what: '\u202e', kind: 'correction' }] },
    { prose: '{process.env.PATH}' },
    { prose: 'So it was.\n\n<script>x</script>' },
    { prose: `So it was.\n\n${'_a*'.repeat(8000)}` },
    { prose: '---\nkind: context\n---' },
  ];
  const made = [...changes, {}].map((change, index) =>
    webAnnotation(
      {
        id: `https://lamps.example/articles/lamp/#annotation-lamp-${index}`,
        'sourcebook:record': { ...record, ...change },
      },
      text,
    ),
  );
  const { files, problems } = await importing(made);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    files.map(({ id }) => id),
    [`lamp-${changes.length}`],
  );
});
