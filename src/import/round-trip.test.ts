import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { compileContent } from '../compile/compile-content.ts';
import { annotationTexts } from '../compile/annotations/annotation-texts.ts';
import { buildLibrary } from '../library.ts';
import { loadContent } from '../load/load-content.ts';
import { siteFiles } from '../publish/site-files.ts';
import { importInto, location, summary, writeLamps } from './import-fixture.ts';

const quotes = createHash('sha256')
  .update('فانوس می‌تابد\n[the wick, they say, was dry]')
  .digest('hex');
const article = `---
added: 2024-02-01
type: report
title: { text: The lamp, lang: en }
titleBasis: printed
language: en
genre: reference
outlet: paper
lineage: not-recorded
URL: https://gazette.example.org/lamp
capture: { sha256: '${'0'.repeat(64)}', bytes: 80, quotes: '${quotes}' }
---

${summary}`;
const annotation = (keys: string, body: string) =>
  `---\nadded: 2024-02-01\ntarget: lamp\n${keys}---\n\n${body}\n`;
const plain = 'kind: context\ncreator: keepers\ncreated: 2024-02-01\ncites: [origin:log]\n';
const annotations = {
  'annotations/lamp/plain.mdx': annotation(
    `exact: Nobody measured\n${plain}`,
    'The log said so first.',
  ),
  'annotations/deep/er/persian.mdx': annotation(
    `exact: فانوس می‌تابد\nkind: translation\ncreator: ada\ncreated: 2024-05~\nmodified: '2024'\ncites:\n  - article:almanac\n  - origin:log\n`,
    'It means <Original lang="fa" translation="a light" by="machine">چراغ</Original>:\n\n<Original lang="ar" translation="the light" by="human">النور</Original>\n\nand <Quote by="The keeper" lang="ru">маяк</Quote>.',
  ),
  'annotations/lamp/beside.mdx': annotation(
    `exact: The\nprefix: " "\nsuffix: " oil"\n${plain}changes:\n  - { date: 2024-03-01, by: ada, what: 'Says more: a “date”.', kind: correction }\nformerIds: [beside-it, near]\n`,
    '- One\n- Two, with [the log](origin:log)[^1] and \\{braces\\}\n\n> Quoted & `code`.\n\n[^1]: A footnote.',
  ),
  'annotations/lamp/across.mdx': annotation(
    `exact: "quay.\\nThe plate"\n${plain.replace('context', 'textual').replace('origin:log', 'article:lamp')}`,
    'Two sentences,\non two lines.',
  ),
  'annotations/lamp/source.mdx': annotation(
    `on: source\nexact: the wick, they say, was dry\n${plain}`,
    'The source says it; we do not.',
  ),
};

/** The annotations that a folder publishes, by file path. */
async function publishedBy(folder: string): Promise<ReadonlyMap<string, unknown>> {
  const { site, records, problems } = await compileContent(folder, location);
  const own = problems.filter(({ rule }) => rule !== 'summary-length');
  assert.deepEqual(own, []);
  assert.ok(site);
  const files = siteFiles(buildLibrary(site, records), annotationTexts);
  return new Map(
    files
      .filter((file) => file.path.endsWith('.jsonld'))
      .map((file): [string, unknown] => [file.path, JSON.parse(file.text())]),
  );
}

/** Every annotation record of a folder by id, with data and text. */
function annotationsIn(folder: string) {
  const records = loadContent(folder).records.filter(
    ({ collection }) => collection === 'annotations',
  );
  return Object.fromEntries(records.map(({ id, data, body }) => [id, { data, body: body.trim() }]));
}

const full = writeLamps({ 'articles/lamp.mdx': article, ...annotations });

for (const file of ['articles/lamp.jsonld', 'annotations/page-1.jsonld']) {
  test(`exporting and importing ${file} gives the same records`, async () => {
    const published = (await publishedBy(full)).get(file);
    const empty = writeLamps({ 'articles/lamp.mdx': article });
    const { files, refusals } = await importInto(empty, published);
    assert.deepEqual(refusals, []);
    for (const { path: name, text } of files) {
      mkdirSync(path.dirname(name), { recursive: true });
      writeFileSync(name, text);
    }
    assert.deepEqual(annotationsIn(empty), annotationsIn(full));
    assert.deepEqual((await publishedBy(empty)).get(file), published, 'and is published as before');
  });
}

test('importing an export into its own archive changes nothing', async () => {
  const published = (await publishedBy(full)).get('articles/lamp.jsonld');
  const { files, refusals } = await importInto(full, published);
  assert.deepEqual(files, []);
  assert.equal(refusals.length, Object.keys(annotations).length);
  for (const { message } of refusals) assert.match(message, /stands here already/);
});

test('a passage of the source is refused if the other verified quotations changed', async () => {
  const published = (await publishedBy(full)).get('articles/lamp.jsonld');
  const other = article.replace(quotes, '1'.repeat(64));
  const { files, refusals } = await importInto(
    writeLamps({ 'articles/lamp.mdx': other }),
    published,
  );
  assert.equal(files.length, Object.keys(annotations).length - 1);
  assert.match(refusals[0]?.message ?? '', /no longer those that were verified/);
});

test('an export changed by another tool is refused if it no longer matches its record', async () => {
  const published = (await publishedBy(full)).get('articles/lamp.jsonld');
  const change = (from: string, to: string): unknown =>
    JSON.parse(JSON.stringify(published).replace(from, to));
  const empty = writeLamps({ 'articles/lamp.mdx': article });
  const [text] = (
    await importInto(empty, change('<p>The log said so first.', '<p>The log denied it.'))
  ).refusals;
  assert.match(text?.message ?? '', /Its text was changed since it was exported/);
  const [passage] = (
    await importInto(empty, change('"exact":"Nobody measured"', '"exact":"how far it carried"'))
  ).refusals;
  assert.match(passage?.message ?? '', /Its passage was changed since it was exported/);
  const [creator] = (await importInto(empty, change('"nickname":"keepers"', '"nickname":"bo"')))
    .refusals;
  assert.match(creator?.message ?? '', /Its creator was changed since it was exported/);
});

test('withdrawn annotations are not exported', async () => {
  const withdrawn = annotations['annotations/lamp/plain.mdx'].replace(
    'kind:',
    'withdrawn: { date: 2024-04-01, reason: It was wrong. }\nkind:',
  );
  const folder = writeLamps({ 'annotations/lamp/plain.mdx': withdrawn });
  const files = await publishedBy(folder);
  assert.ok(files.size > 0);
  assert.ok(!JSON.stringify([...files.values()]).includes('The log said so first'));
});
