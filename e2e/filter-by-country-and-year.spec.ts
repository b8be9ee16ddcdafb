import { expect, test, type Page } from '@playwright/test';

/** Chooses the value of a filter that has the most records; answers with it and their number. */
async function chooseLargest(page: Page, name: string): Promise<{ value: string; count: number }> {
  const list = page.locator(`#search-form select[name="${name}"]`);
  await expect(list.locator('option').nth(1)).toBeAttached();
  const labels = await list.locator('option').allTextContents();
  const options = labels.flatMap((label) => {
    const [, value = '', count] = /^(.*) \((\d+)\)$/.exec(label) ?? [];
    return count === undefined ? [] : [{ value, count: Number(count) }];
  });
  const largest = options.reduce((most, option) => (option.count > most.count ? option : most));
  await list.selectOption(largest.value);
  return largest;
}

test('a country and a year narrow a search, and the address can be sent on', async ({ page }) => {
  await page.goto('search/');
  const country = await chooseLargest(page, 'country');
  await expect(page.locator('#search-status')).toContainText(
    new RegExp(`^${country.count} records?`),
  );
  const year = await chooseLargest(page, 'year');
  await expect(page.locator('#search-status')).toContainText(new RegExp(`^${year.count} records?`));
  expect(year.count).toBeLessThanOrEqual(country.count);
  await expect(page.locator('#results > li')).toHaveCount(Math.min(year.count, 10));

  const address = new URL(page.url());
  expect(address.searchParams.get('country')).toBe(country.value);
  expect(address.searchParams.get('year')).toBe(year.value);
  await page.reload();
  await expect(page.locator('#search-status')).toContainText(new RegExp(`^${year.count} records?`));
  await page.goBack();
  await expect(page.locator('#search-status')).toContainText(
    new RegExp(`^${country.count} records?`),
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('lists of a country and of a year stand ready', async ({ page }) => {
    await page.goto('articles/');
    await page.locator('main a[href*="/articles/country/"]').first().click();
    await expect(page.locator('main a[href*="/articles/"]').first()).toBeVisible();
    await page.goto('articles/');
    await page.locator('main a[href*="/articles/year/"]').first().click();
    await expect(page.locator('main a[href*="/articles/"]').first()).toBeVisible();
  });
});
