import { expect } from '@playwright/test';
import { annotatedArticle } from './annotated-articles.ts';
import { crowdedAnnotations } from './crowded-annotations.ts';
import { findOverlaps, measureOverlaps } from './annotation-overlaps.ts';
import { findUnprinted, whenPrinted } from './printed-page.ts';
import { archive, servedAt } from './tested-sites.ts';
import { test, type Viewer } from './viewer.ts';

for (const id of Object.keys(crowdedAnnotations)) {
  test(`no note of the ${id} covers anything in Chromium`, async ({ chromium }) => {
    await expectClear(id, chromium);
  });

  test(`the ${id} is printed with all of its notes, in the flow`, async ({ page }) => {
    const { path, annotations } = annotatedArticle(id);
    await page.goto(path);
    expect(await whenPrinted(page, () => page.evaluate(findUnprinted, annotations))).toEqual([]);
  });
}

test.describe('in Firefox', () => {
  // One after the other, so that one Firefox is enough.
  test.describe.configure({ mode: 'default' });
  for (const id of Object.keys(crowdedAnnotations)) {
    test(`no note of the ${id} covers anything`, async ({ firefox }) => {
      await expectClear(id, firefox);
    });
  }
});

test('some notes of a crowded page are in the margin, and those that are too long are not', async ({
  page,
}) => {
  for (const id of Object.keys(crowdedAnnotations)) {
    await page.goto(annotatedArticle(id).path);
    const inMargin = page.locator('.note:not(.in-flow)');
    expect(await inMargin.count(), id).toBeGreaterThan(3);
    const lengths = await inMargin
      .locator('.note-body')
      .evaluateAll((bodies) => bodies.map((body) => body.textContent.split(/\s+/).length));
    expect(Math.max(...lengths), id).toBeLessThanOrEqual(120);
  }
});

test('notes of a site that is written from right to left are at the left', async ({ chromium }) => {
  for (const id of ['handbook', 'logbook']) {
    const { path, annotations } = annotatedArticle(id);
    await chromium.open(servedAt(archive, path), 16);
    await chromium.resize(1280, 900);
    const right = await chromium.evaluate((ids) => {
      document.documentElement.dir = 'rtl';
      const textStart = document.querySelector('.prose')?.getBoundingClientRect().left ?? 0;
      return ids.filter((annotation) => {
        const aside = document.querySelector(`#${annotation}:not(.in-flow)`);
        return aside && aside.getBoundingClientRect().right > textStart;
      });
    }, annotations);
    expect(right, id).toEqual([]);
    expect(await chromium.evaluate(measureOverlaps, annotations), id).toEqual([]);
  }
});

test('notes on a text from right to left are in the language of the site, and quote in that of the text', async ({
  page,
}) => {
  await page.goto(annotatedArticle('fanus').path);
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'fa');
  await expect(page.locator('.prose')).toHaveCSS('direction', 'rtl');
  const annotation = page.locator('#annotation-fanus-1');
  await expect(annotation).toHaveAttribute('lang', 'en');
  await expect(annotation).toHaveCSS('direction', 'ltr');
  await expect(annotation.locator('.about [lang="fa"]')).toHaveText('فانوس دریایی');
  await expect(annotation.locator('.about [lang="fa"]')).toHaveCSS('direction', 'rtl');
});

/** On wide screens notes may be beside the text; on narrow ones they are in it. */
async function expectClear(id: string, viewer: Viewer): Promise<void> {
  const { path, annotations } = annotatedArticle(id);
  const address = servedAt(archive, path);
  const expected = (crowdedAnnotations[id] ?? []).reduce(
    (sum, [, ...lengths]) => sum + lengths.length,
    0,
  );
  expect(annotations.length).toBe(expected);
  expect(await findOverlaps(viewer, address, annotations)).toEqual([]);
  await viewer.open(address, 16);
  for (const width of [360, 1151]) {
    await viewer.resize(width, 900);
    expect(await viewer.evaluate(measureOverlaps, annotations), `${width} wide`).toEqual([]);
    expect(await viewer.evaluate(outOfFlow, annotations), `${width} wide`).toEqual([]);
  }
}

/** Runs in the page: notes that are not in the flow. */
function outOfFlow(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => {
    const annotation = document.getElementById(id);
    return !annotation || !['static', 'relative'].includes(getComputedStyle(annotation).position);
  });
}
