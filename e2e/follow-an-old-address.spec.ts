import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const moved = {
  'articles/review-two-lamps/': 'articles/review-1904-two-lamps/',
  'agencies/port-office/': 'agencies/harbour-office/',
  'countries/uk/': 'countries/gb/',
  'origins/letter-from-the-rock/': 'origins/keepers-letter/',
};

for (const [old, now] of Object.entries(moved)) {
  test(`/${old} leads to /${now}`, async ({ page }) => {
    await page.goto(old);
    await expect(page).toHaveURL(new RegExp(`/${now}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('a record that was withdrawn leaves its address, the day and the reason', async ({ page }) => {
  await page.goto('articles/almanac-of-errors/');
  const main = page.locator('main');
  await expect(main).toContainText('withdrawn on 22 November 2026');
  await expect(main).toContainText('It was entered twice.');
  await page.goto('corrections/');
  await expect(page.locator('main a[href$="/articles/almanac-of-errors/"]')).toBeVisible();
});

test('a note that was withdrawn leaves its place, the day and the reason', async ({ page }) => {
  await page.goto('articles/review-1904-two-lamps/#annotation-review-entered-twice');
  const annotation = page.locator('#annotation-review-entered-twice');
  await expect(annotation).toContainText('withdrawn on 22 November 2026: It was entered twice.');
});

test('an address that never was leads to the lists', async ({ page }) => {
  const response = await page.goto('articles/no-such-lamp/');
  expect(response?.status()).toBe(404);
  await page.locator('main a[href$="/a-z/"]').click();
  await expect(page).toHaveURL(/\/a-z\/$/);
});
