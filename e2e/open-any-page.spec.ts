import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page, Response } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { builtPages, onePageOfEachKind } from './built-site.ts';

const pages = builtPages(outputFolder);
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Rules beyond those levels: they are off unless named. */
const further = ['target-size', 'color-contrast-enhanced'];
const widths = [360, 768, 1280, 1920];
/** Pages that run more than the few optional scripts. */
const withSearch = ['search/'];

for (const { path } of pages) {
  test(`/${path} is open to everybody and asks for nothing from elsewhere`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error')
        complaints.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(path);

    expect.soft(await violations(page), 'accessibility').toEqual([]);
    expect.soft(await sidewaysWidths(page), 'widths at which it scrolls sideways').toEqual([]);
    expect.soft(await inlineCode(page), 'inline scripts and styles').toEqual([]);
    expect.soft(complaints, 'what the browser complains of').toEqual([]);
    const foreign = responses
      .map((response) => response.url())
      .filter((url) => !url.startsWith(baseURL ?? '?'));
    expect.soft(foreign, 'requests to others').toEqual([]);
    if (!withSearch.includes(path)) {
      expect.soft(await scriptWeight(responses), 'bytes of script').toBeLessThanOrEqual(5 * 1024);
    }
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  for (const { path } of onePageOfEachKind(pages)) {
    test(`/${path} is as easy to read`, async ({ page }) => {
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
    });
  }
});

/** What axe finds against WCAG 2.2 at levels A and AA, and against the contrast of level AAA. */
async function violations(page: Page): Promise<readonly string[]> {
  const rules = Object.fromEntries(further.map((rule) => [rule, { enabled: true }]));
  const { violations: found } = await new AxeBuilder({ page })
    // Without frames there is nothing that the other mode, which opens a second page, would add.
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: levels }, rules })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join()} ${html}`),
  );
}

/** Bytes of all scripts that were loaded, compressed. */
async function scriptWeight(responses: readonly Response[]): Promise<number> {
  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).byteLength, 0);
}

async function sidewaysWidths(page: Page): Promise<readonly number[]> {
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
