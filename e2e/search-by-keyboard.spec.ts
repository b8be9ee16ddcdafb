import { expect, type Page } from '@playwright/test';
import { test } from './visit.ts';

test('keys alone lead from any page through a search to a record', async ({ page }) => {
  await page.goto('search/');
  await page.locator('body').press('/');
  await expect(page.locator('#search-box')).toBeFocused();
  await page.keyboard.type('hand lamp gallery');
  await page.keyboard.press('Enter');
  const first = page.locator('#results a').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#search-box')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(?:articles|agencies|countries|origins|outlets)\/[^/]+\//);
});

test('whoever is among the results stays there when a search ends late', async ({ page }) => {
  await page.goto('search/');
  await page.locator('#search-box').fill('the');
  const links = page.locator('#results a');
  await expect(links.nth(1)).toBeVisible();
  await links.nth(1).focus();
  await links.nth(1).evaluate((link) => link.setAttribute('data-old', ''));
  await page.evaluate(() =>
    document.querySelector('form#search-form')?.dispatchEvent(new Event('change')),
  );
  await expect(page.locator('[data-old]')).toHaveCount(0);
  await expect(links.nth(1)).toBeFocused();
});

test('a phrase in quotation marks finds only the phrase, and is marked on arrival', async ({
  page,
}) => {
  const phrase = 'steady hand and a dry match';
  await page.goto(`search/?q=${encodeURIComponent(`"${phrase}"`)}`);
  const link = page.locator(`#results a[href*="/articles/gazette-1901-lamp-lit/"]`).first();
  await expect(link).toHaveAttribute('href', /:~:text=/);
  const exact = await page.locator('#results > li').count();
  await page.goto(`search/?q=${encodeURIComponent(phrase)}`);
  await expect(page.locator('#results > li').first()).toBeVisible();
  expect(await page.locator('#results > li').count()).toBeGreaterThanOrEqual(exact);
});

test('results stand in the order of their dates when that is asked for', async ({ page }) => {
  const oldest = await titlesInOrder(page, 'oldest');
  const newest = await titlesInOrder(page, 'newest');
  // Works of the same day may be in either order, so this compares the ends, and all works as a set.
  expect(newest.at(0)).toBe(oldest.at(-1));
  expect(newest.at(-1)).toBe(oldest.at(0));
  expect(newest.toSorted()).toEqual(oldest.toSorted());
});

/** The titles of all articles, those that wait behind “more” included. */
async function titlesInOrder(page: Page, sort: string): Promise<readonly string[]> {
  await page.goto(`search/?kind=Report&sort=${sort}`);
  const titles = page.locator('#results > li h2');
  await expect(titles.nth(1)).toBeVisible();
  const more = page.locator('#more-results');
  while (await more.isVisible()) {
    const shown = await titles.count();
    await more.click();
    await expect(titles.nth(shown)).toBeVisible();
  }
  return titles.allInnerTexts();
}

const nativeNames = {
  Ísland: 'countries/is/',
  'Vitanefnd Skrýtaskers': 'agencies/oddrock-board/',
  فانوس‌خانه: 'agencies/fanus-khaneh/',
  Havnekontoret: 'agencies/harbour-office/',
};

for (const [name, path] of Object.entries(nativeNames)) {
  test(`${name} finds /${path}`, async ({ visit }) => {
    const { page } = await visit(`search/?q=${encodeURIComponent(name)}`);
    await expect(page.locator(`#results a[href*="/${path}"]`).first()).toBeVisible();
  });
}
