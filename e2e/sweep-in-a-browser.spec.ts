import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';
import { seededRandom } from '../src/anchor/seeded-random.ts';
import { colourViolations, violations } from './accessibility.ts';
import { builtPages, kindOfPage, onePageOfEachKind, type BuiltPage } from './built-site.ts';
import { measureOverlaps } from './annotation-overlaps.ts';
import { archive, ownSite, servedAt, type TestedSite } from './tested-sites.ts';
import { test, type Visit } from './visit.ts';

/** Pages to check besides one of each kind, and how many of them one test checks. */
const sample = { size: 40, share: 10 };
/** Bytes of compressed script that a page may run. The search runs more. */
const mostScript = 5 * 1024;

for (const site of [archive, ownSite]) {
  const pages = builtPages(site.folder).filter((page) => kindOfPage(page) !== 'moved');
  const kinds = onePageOfEachKind(pages);

  for (const { path } of kinds) {
    test(`of ${site.name} /${path} is open to everybody and asks for nothing from elsewhere`, async ({
      visit,
    }) => {
      const { page } = await expectOpen(visit, site, path);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await colourViolations(page), 'colours in the dark').toEqual([]);
      await page.emulateMedia({ colorScheme: null });
      await expectNarrow(page, path);
    });
  }

  if (site === archive) continue;
  const others = sampleOf(pages.filter((page) => !kinds.includes(page)));
  for (let first = 0; first < others.length; first += sample.share) {
    test(`of ${site.name} a sample is open to everybody (from the ${first + 1}th page on)`, async ({
      visit,
    }) => {
      test.setTimeout(120_000);
      for (const { path } of others.slice(first, first + sample.share))
        await test.step(`/${path}`, async () => {
          const { page } = await expectOpen(visit, site, path);
          await expectNarrow(page, path);
        });
    });
  }
}

/** Opens a page and checks what every reader can see of it. */
async function expectOpen(
  visit: (address: string) => Promise<Visit>,
  site: TestedSite,
  path: string,
): Promise<Visit> {
  const opened = await visit(servedAt(site, path));
  const { page, complaints, responses } = opened;
  expect.soft(complaints, `/${path}: what the browser complains of`).toEqual([]);
  const requested = responses.map((response) => response.url());
  const foreign = requested.filter((url) => !url.startsWith(servedAt(site, '')));
  expect.soft(foreign, `/${path}: requests to others`).toEqual([]);
  if (path !== 'search/')
    expect.soft(await scriptWeight(responses), `/${path}: script`).toBeLessThanOrEqual(mostScript);
  expect.soft(await violations(page), `/${path}: accessibility`).toEqual([]);
  expect.soft(await overlaps(page), `/${path}: notes that cover something`).toEqual([]);
  return opened;
}

/** Some pages, the same on every run as long as the site has the same pages. */
function sampleOf(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const random = seededRandom(40);
  const picked = new Set<BuiltPage>();
  while (picked.size < Math.min(sample.size, pages.length)) picked.add(random.pick(pages));
  return [...picked];
}

/** Bytes of all scripts that were loaded, compressed. */
async function scriptWeight(responses: readonly Response[]): Promise<number> {
  const scripts = responses.filter((response) => response.request().resourceType() === 'script');
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + brotliCompressSync(body).byteLength, 0);
}

/** Expects that an open page is never wider than the window. */
async function expectNarrow(page: Page, path: string): Promise<void> {
  const tooNarrow: number[] = [];
  for (const width of [1280, 320, 360, 768, 1920]) {
    if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: 900 });
    const inner = await page.evaluate(() => document.documentElement.scrollWidth);
    if (inner > width) tooNarrow.push(width);
  }
  expect.soft(tooNarrow, `/${path}: widths at which it scrolls`).toEqual([]);
}

/** What the notes of a page cover where they have room beside the text, in the window that a visit opens. */
async function overlaps(page: Page): Promise<readonly string[]> {
  const annotations = await page
    .locator('aside.note')
    .evaluateAll((asides) => asides.map(({ id }) => id));
  return page.evaluate(measureOverlaps, annotations);
}
