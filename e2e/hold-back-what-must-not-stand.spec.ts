import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtFiles } from './built-site.ts';
import { archive } from './tested-sites.ts';
import { withdrawnRecords, withdrawnWord, withheldName } from './withheld-records.ts';

const texts = new Map<string, string>();
test.beforeAll(() => {
  for (const file of builtFiles(archive.folder))
    texts.set(file, textOf(join(archive.folder, file)));
});

const filesWith = (words: string) =>
  [...texts].flatMap(([file, text]) => (text.includes(words.toLowerCase()) ? [file] : []));

test('a withdrawn record is shown at its own address and nowhere else', () => {
  expect(filesWith('Oddrock')).toContain('data/records.json');
  const pages = Object.keys(withdrawnRecords);
  expect(filesWith(withdrawnWord)).toEqual(pages.map((path) => `${path}index.html`).sort());
  const corrections = texts.get('corrections/index.html') ?? '';
  for (const path of pages) expect(corrections).toContain(path);
});

test('a withheld name is in no file', () => {
  const { given, family } = withheldName;
  expect(filesWith(`${given} ${family}`)).toEqual([]);
  expect(filesWith(`${family}, ${given}`)).toEqual([]);
});

/** The text of a built file in lower case; files of the search index are decompressed. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}
