import { expect, test } from '@playwright/test';
import { annotatedArticles } from './annotated-articles.ts';
import { attribute, elementsOf } from './built-site.ts';

for (const { path, notes } of annotatedArticles()) {
  test(`/${path} is printed with all of its notes, in the flow of the text`, async ({ page }) => {
    await page.goto(path);
    // As wide as the text of a sheet of A4.
    await page.setViewportSize({ width: 660, height: 990 });
    await page.emulateMedia({ media: 'print' });
    for (const id of notes) {
      const note = page.locator(`#${id}`);
      await expect(note).toBeVisible();
      await expect(note).toHaveCSS('position', /static|relative/);
      await expect(note.locator('.note-number')).toBeVisible();
    }
    await expect(page.locator('form[role="search"]')).toBeHidden();
  });
}

test('what is printed says where a link leads', async ({ page }) => {
  // Some articles were read in copies alone, whose addresses are no links.
  const linked = annotatedArticles().find(({ file }) => linksElsewhere(file) > 1);
  await page.goto(linked?.path ?? '');
  await page.emulateMedia({ media: 'print' });
  const address = await page
    .locator('main a[href^="https:"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://');
});

/** How many links of a page lead to other hosts; the licence in the footer is one of them. */
function linksElsewhere(file: string): number {
  return elementsOf(file).filter(
    (element) => element.tagName === 'a' && attribute(element, 'href')?.startsWith('https:'),
  ).length;
}
