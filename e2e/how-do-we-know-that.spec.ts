import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('from a country, by one of its claims, to the origin of the claim', async ({ page }) => {
  await page.goto('countries/is/');
  await page
    .locator('main #claims')
    .getByRole('link', { name: /eleven nights/ })
    .click();
  await expect(page.locator('#origins-sentence')).toContainText('Reported in 2 articles');
  await page.locator('#origins').getByRole('link', { name: 'Two pilots without names' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two pilots without names');
  await expect(page.locator('#claims')).toContainText('eleven nights');
});

test('the list and the drawing of a claim lead to the same records', async ({ page }) => {
  await page.goto('claims/lamp-lit-in-october-1901/');
  const section = page.locator('#lineage');
  const targets = (within: string) =>
    section
      .locator(`${within} a`)
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))].sort());
  const listed = await targets('.chain');
  expect(listed.length).toBeGreaterThan(1);
  expect(await targets('svg')).toEqual(listed);
});

test('who says what of a claim stands beside it as CSV', async ({ page, request }) => {
  await page.goto('claims/lamp-lit-in-october-1901/');
  const rows = await page.locator('#says tbody tr').count();
  const address = await page.locator('#says a[download]').getAttribute('href');
  const answer = await request.get(new URL(address ?? '', page.url()).href);
  expect(answer.ok()).toBe(true);
  expect((await answer.text()).split('\r\n')).toHaveLength(rows + 2);
});
