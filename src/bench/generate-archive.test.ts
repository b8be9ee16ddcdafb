import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { generateArchive } from './generate-archive.ts';

const parent = mkdtempSync(join(tmpdir(), 'archive-'));
after(() => rmSync(parent, { recursive: true }));

function generate(name: string): string {
  const folder = join(parent, name);
  generateArchive(folder, 12);
  return folder;
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|yaml)$/.test(file))
    .sort();

test('the same number of articles gives the same archive, byte for byte', () => {
  const digests = [generate('one'), generate('two')].map((folder) => {
    const hash = createHash('sha256');
    for (const file of filesOf(folder)) hash.update(file).update(readFileSync(join(folder, file)));
    return hash.digest('hex');
  });
  assert.equal(digests[0], digests[1]);
});

test('the archive has the promised number of records', () => {
  const files = filesOf(generate('three'));
  const count = (pattern: RegExp) => files.filter((file) => pattern.test(file)).length;
  assert.equal(count(/^articles\/.*report-\d+\.mdx$/), 12);
  assert.equal(count(/^annotations\//), 36);
  assert.equal(count(/^agencies\//), 50);
  assert.equal(count(/^countries\//), 30);
});

test('an article has about 700 words, and each passage occurs in it once', () => {
  const folder = generate('four');
  const body =
    readFileSync(join(folder, 'articles/report-0000/report-000003.mdx'), 'utf8').split(
      '---\n',
    )[2] ?? '';
  const words = body.split(/\s+/).length;
  assert.ok(words > 600 && words < 800, `${words} words`);
  for (const annotation of [1, 2, 3]) {
    const text = readFileSync(
      join(folder, `annotations/report-0000/report-000003-${annotation}.mdx`),
      'utf8',
    );
    const exact = /^exact: (.*)$/m.exec(text)?.[1] ?? '';
    assert.equal(body.split(exact).length, 2, exact);
  }
});
