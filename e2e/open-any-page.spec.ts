import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Page, Response } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { violations } from './accessibility.ts';
import { builtPages, onePageOfEachKind } from './built-site.ts';
import { test } from './visit.ts';

const pages = builtPages(outputFolder);
const address = process.env['SITE_ADDRESS'] ?? '';
/** Pages that run more than the few optional scripts. */
const withSearch = ['search/'];

for (const { path } of pages) {
  test(`/${path} is open to everybody and asks for nothing from elsewhere`, async ({ visit }) => {
    const { page, complaints, responses } = await visit(path);
    expect.soft(await violations(page), 'accessibility').toEqual([]);
    expect.soft(await scrollsSideways(page, [360]), 'widths at which it scrolls').toEqual([]);
    expect.soft(await inlineCode(page), 'inline scripts and styles').toEqual([]);
    expect.soft(complaints, 'what the browser complains of').toEqual([]);
    const requested = responses.map((response) => response.url());
    const foreign = requested.filter((url) => !url.startsWith(address));
    expect.soft(foreign, 'requests to others').toEqual([]);
    if (!withSearch.includes(path)) {
      expect.soft(await scriptWeight(responses), 'bytes of script').toBeLessThanOrEqual(5 * 1024);
    }
  });
}

for (const { path } of onePageOfEachKind(pages)) {
  test(`/${path} is as easy to read in the dark, and fits any window`, async ({ visit }) => {
    const { page } = await visit(path);
    await page.emulateMedia({ colorScheme: 'dark' });
    const found = await violations(page);
    await page.emulateMedia({ colorScheme: null });
    expect.soft(found, 'accessibility').toEqual([]);
    const widths = [320, 768, 1280, 1920];
    expect.soft(await scrollsSideways(page, widths), 'widths at which it scrolls').toEqual([]);
  });
}

/** Bytes of all scripts that were loaded, compressed. */
async function scriptWeight(responses: readonly Response[]): Promise<number> {
  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).byteLength, 0);
}

/** Those of the widths, in pixels, at which a page is wider than the window. */
async function scrollsSideways(page: Page, widths: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const inner = await page.evaluate(() => document.documentElement.scrollWidth);
    if (inner > width) found.push(width);
  }
  return found;
}

/** Scripts, styles and event attributes that stand in the page itself; data blocks are no scripts. */
async function inlineCode(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const code = document.querySelectorAll(
      'script:not([src], [type="application/ld+json"]), style, [style]',
    );
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    );
    return [...code, ...handlers].map((element) => element.outerHTML.slice(0, 200));
  });
}
