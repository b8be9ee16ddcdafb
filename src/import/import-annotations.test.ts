import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { importInto, recordOf, refusalOf, row, rows, writeLamps } from './import-fixture.ts';

const lamps = writeLamps();
const refusal = (file: unknown, options = {}) => refusalOf(lamps, file, options);
const made = (changes = {}, selector = {}, options = {}) =>
  recordOf(lamps, rows(row(changes, selector)), options);

test('a Hypothes.is row becomes a record, with links to our pages in the form of prose', async () => {
  const { files } = await importInto(lamps, rows(row({ tags: ['Omission'] })));
  assert.deepEqual(
    files.map(({ path: file, text }) => [path.relative(lamps, file), text]),
    [
      [
        'annotations/lamp/lamp-nobody-measured.mdx',
        `---
added: 2026-11-20
target: lamp
exact: Nobody measured
kind: omission
creator: keepers
created: 2024-05-01
cites:
  - origin:log
---

The [log](origin:log) says so.
`,
      ],
    ],
  );
});

test('an export from the Hypothes.is client is read like a search response', async () => {
  const { files } = await importInto(lamps, { export_date: '2024-06-01', annotations: [row()] });
  assert.equal(files.length, 1);
});

test('a W3C annotation keeps its motivation, its HTML and its links', async () => {
  const annotation = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example.org/1',
    type: 'Annotation',
    motivation: 'editing',
    creator: { type: 'Person', name: 'Ada Marsh' },
    created: '2024-05-01T10:00:00Z',
    modified: '2024-05-03T10:00:00Z',
    body: [
      {
        type: 'TextualBody',
        format: 'text/html',
        value: '<p>It was <em>once</em> {measured}.</p>',
      },
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: 'http://tides.example.org/almanac?year=1901',
      },
    ],
    target: {
      source: { id: 'https://lamps.example/articles/lamp/#what-it-leaves-open' },
      selector: { type: 'TextQuoteSelector', exact: 'the lamp', prefix: 'and ' },
    },
  };
  for (const file of [annotation, [annotation], { type: 'AnnotationPage', items: [annotation] }]) {
    const { files, refusals } = await importInto(lamps, file);
    assert.deepEqual(refusals, []);
    const text = files[0]?.text ?? '';
    assert.match(text, /^kind: correction$/m);
    assert.match(text, /^creator: ada$/m);
    assert.match(text, /^created: 2024-05-01\nmodified: 2024-05-03$/m);
    assert.match(text, /^ {2}- article:almanac$/m);
    assert.match(text, /^It was \*once\* \\\{measured\}\.$/m);
  }
});

test('the selector written is the shortest that matches exactly', async () => {
  const long = { prefix: 'What it leaves open\n\n', suffix: ' how far it carried.' };
  assert.match(await made({}, long), /^exact: Nobody measured\nkind/m);
  const twice = { exact: 'The lamp'.toLowerCase(), prefix: 'The lamp was lit in October, and ' };
  assert.match(
    await made({}, twice),
    /^exact: the lamp\nkind/m,
    'the other is written with a capital',
  );
});

test('passages in other scripts are found, and their ids differ by a number', async () => {
  const persian = { exact: 'فانوس می‌تابد' };
  const { files } = await importInto(
    lamps,
    rows(row({}, persian), row({ id: 'b', text: 'Or [so](origin:log).' }, persian)),
  );
  const names = files.map(({ path: file }) => path.basename(file));
  assert.deepEqual(names, ['lamp-note.mdx', 'lamp-note-2.mdx']);
});

test('a passage that does not match exactly is refused with the closest one', async () => {
  const words = await refusal(rows(row({}, { exact: 'Nobody had measured' })));
  assert.match(
    words,
    /does not stand in article:lamp\. The closest passage there: "Nobody measured"/,
  );
  const context = await refusal(rows(row({}, { prefix: 'in the log ' })));
  assert.match(
    context,
    /between the words given beside it\. It stands after "[^"]*leaves open " and before " how far/,
  );
  assert.match(await refusal(rows(row({}, { exact: 'was' }))), /stands 4 times in article:lamp/);
  assert.match(
    await refusal(rows(row({ target: [{ selector: [] }] }))),
    /names no passage by its words/,
  );
});

test('an annotation on an unknown page is refused, unless the article is given', async () => {
  const elsewhere = { uri: 'https://elsewhere.example.org/lamp' };
  assert.match(await refusal(rows(row(elsewhere))), /no article with a text here has that address/);
  assert.match(
    await refusal(rows(row({ uri: 'https://lamps.example/articles/almanac/' }))),
    /articles\/almanac, which has no text/,
  );
  assert.match(await made(elsewhere, {}, { target: 'lamp' }), /^target: lamp$/m);
});

test('an unknown creator is refused, unless a curator is named for the annotation', async () => {
  const stranger = { user: 'acct:bob@hypothes.is' };
  assert.match(await refusal(rows(row(stranger))), /bob is not among the curators/);
  assert.match(await made(stranger, {}, { creator: 'ada' }), /^creator: ada$/m);
  assert.match(await made({}, {}, { creator: 'ada' }), /^creator: keepers$/m, 'a known one stays');
});

test('an annotation without a recorded source is refused; a work’s own address refers to its record', async () => {
  const none = /cites no work that is recorded here/;
  assert.match(await refusal(rows(row({ text: 'It was so.' }))), none);
  assert.match(await refusal(rows(row({ text: '[Here](https://elsewhere.example.org/)' }))), none);
  const itself = { text: '[Itself](https://lamps.example/articles/lamp/).' };
  assert.match(await refusal(rows(row(itself))), none);
  assert.match(await made({ ...itself, tags: ['textual'] }), /^ {2}- article:lamp$/m);
  const almanac = { text: '[Tides](https://tides.example.org/almanac?year=1901).' };
  assert.match(await made(almanac), /^ {2}- article:almanac$/m);
});

test('content that prose does not allow is refused by name', async () => {
  const text = 'See <img src="x" onerror="y"> [log](origin:log).';
  assert.match(await refusal(rows(row({ text }))), /holds <img>/);
  assert.match(
    await refusal(
      rows(row({ text: '[log](origin:log) ![a lamp](https://lamps.example/lamp.png)' })),
    ),
    /\(text-only\)/,
  );
  assert.match(
    await refusal(rows(row({ text: '[log](origin:log) and [that](http://lamps.example.org/)' }))),
    /\(public-address\)/,
  );
  assert.match(
    await refusal(rows(row({ text: '[log](origin:log) \u202Edehsiv' }))),
    /\(plain-characters\)/,
  );
});

test('highlights, replies and other values are refused, each with its reason', async () => {
  const { files, refusals } = await importInto(
    lamps,
    rows(row({ text: ' ' }), row({ references: ['row'] }), { text: 'x' }, row({ id: 'good' })),
  );
  assert.equal(files.length, 1);
  assert.deepEqual(
    refusals.map(({ label, message }) => `${label}: ${message}`),
    [
      'annotation 1 (row): It says nothing: it only marks a passage.',
      'annotation 2 (row): It answers another annotation, and is not on a passage itself.',
      'annotation 3: It does not have the form of an annotation.',
    ],
  );
});

test('an annotation that exists already is not written again', async () => {
  const { files } = await importInto(lamps, rows(row()));
  const again = writeLamps({ 'annotations/lamp/elsewhere.mdx': files[0]?.text ?? '' });
  const { refusals } = await importInto(again, rows(row()));
  assert.match(refusals[0]?.message ?? '', /stands here already: .*elsewhere\.mdx/);
});

test('an annotation on the source needs the capture, and its passage must be in it', async () => {
  const copy = 'We saw it. Nobody measured anything, and nobody cared.';
  const captures = mkdtempSync(path.join(tmpdir(), 'captures-'));
  writeFileSync(path.join(captures, 'a.txt'), copy);
  const sha256 = createHash('sha256').update(copy).digest('hex');
  const uri = 'http://gazette.example.org/lamp/#comments';
  assert.match(await refusal(rows(row({ uri }))), /of which no capture is recorded/);

  const article = `---\nadded: 2024-02-01\ntype: report\ntitle: { text: A, lang: en }\ntitleBasis: printed\nlanguage: en\ngenre: reference\noutlet: paper\nlineage: not-recorded\nURL: https://gazette.example.org/lamp\ncapture: { sha256: ${sha256}, bytes: 54 }\n---\n\nThe lamp.\n`;
  const folder = writeLamps({ 'articles/lamp.mdx': article });
  const without = await importInto(folder, rows(row({ uri })));
  assert.match(without.refusals[0]?.message ?? '', /the capture of that is not at hand/);
  const { files, refusals } = await importInto(
    folder,
    rows(row({ uri }, { suffix: ' anything' }), row({ id: 'not', uri }, { exact: 'The lamp' })),
    { captures },
  );
  assert.match(files[0]?.text ?? '', /^on: source\nexact: Nobody measured\nkind/m);
  assert.match(refusals[0]?.message ?? '', /does not stand in the source of article:lamp/);
});

test('a file with an empty list of annotations imports nothing', async () => {
  assert.deepEqual(await importInto(lamps, rows()), { files: [], refusals: [], notices: [] });
  assert.deepEqual(await importInto(lamps, { type: 'AnnotationCollection', total: 0 }), {
    files: [],
    refusals: [],
    notices: [],
  });
});
