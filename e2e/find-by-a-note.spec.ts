import { expect, test } from '@playwright/test';

const path = 'articles/gazette-1901-lamp-lit/';
const id = 'annotation-oddrock-dog';
/** A word of that note alone. */
const word = 'inhabitants';

test('a word of a note finds the article and leads to the note', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(word)}`);
  const found = page.locator(`#results a[href*="${path}"][href*="#${id}"]`);
  await found.first().click();
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(page.locator(`#${id}`)).toContainText(word);
});

test('what is typed is searched for, and the address keeps it', async ({ page }) => {
  await page.goto('search/');
  await page.locator('#search-box').fill(word);
  await expect(page.locator('#results li').first()).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`[?]q=${encodeURIComponent(word)}$`));
  await page.reload();
  await expect(page.locator('#results li').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of notes leads to the note', async ({ page }) => {
    await page.goto('');
    await page
      .getByRole('navigation', { name: 'About this site' })
      .locator('a[href$="/annotations/"]')
      .click();
    const kind = await page
      .locator('main a[href*="/annotations/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of new Set(kind)) {
      await page.goto(address);
      const link = page.locator(`main a[href$="${path}#${id}"]`).first();
      if ((await link.count()) === 0) continue;
      await expect(page.locator('main')).toContainText(word);
      await link.click();
      await expect(page.locator(`#${id}`)).toBeInViewport();
      return;
    }
    throw new Error(`no list of notes holds ${id}`);
  });

  test('the search page leads to complete lists', async ({ page }) => {
    await page.goto('search/');
    await page.locator('main a[href$="/a-z/"]').click();
    const entry = page.locator(`main a[href$="/${path}"]`).first();
    while ((await entry.count()) === 0) await page.locator('main a[rel="next"]').first().click();
    await expect(entry).toBeVisible();
  });
});
