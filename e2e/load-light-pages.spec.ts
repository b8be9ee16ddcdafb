import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { contentFolder } from '../src/compile/content-folder.ts';
import { siteLocation } from '../src/load/site-location.ts';
import { attribute, builtPages, elementsOf } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';

const { base } = siteLocation(contentFolder);
const kilobyte = 1024;

test('every page and its style sheets arrive within their budget', () => {
  const tooHeavy = builtPages(outputFolder).flatMap((page) => {
    const { weight, budget } = weigh(page);
    return weight > budget ? [`${page.path}: ${weight} bytes of ${budget}`] : [];
  });
  expect(tooHeavy).toEqual([]);
});

/** Bytes of a page with its style sheets, compressed, and how many it may have. */
function weigh({ path, file }: BuiltPage): { readonly weight: number; readonly budget: number } {
  const elements = elementsOf(file);
  const sheets = elements
    .filter(({ properties }) => [properties['rel']].flat().includes('stylesheet'))
    .flatMap((element) => attribute(element, 'href') ?? [])
    .map((href) => join(outputFolder, href.slice(base.length)));
  const weight = [file, ...sheets].reduce((sum, name) => sum + compressedSize(name), 0);
  const notes = elements.filter(({ tagName }) => tagName === 'aside').length;
  const drawn = elements.some(({ tagName }) => tagName === 'svg');
  return { weight, budget: kilobyte * budgetOf(path, notes, drawn) };
}

function budgetOf(path: string, notes: number, drawn: boolean): number {
  if (drawn) return 60;
  if (!/^articles\/[^/]+\/$/.test(path)) return 20;
  return notes > 12 ? 24 : 14;
}

const sizes = new Map<string, number>();

function compressedSize(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).byteLength;
  sizes.set(file, size);
  return size;
}
