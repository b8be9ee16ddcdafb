import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { builtPages } from './built-site.ts';

test.use({ javaScriptEnabled: false });

const countries = builtPages(outputFolder).filter(({ path }) => /^countries\/[^/]+\/$/.test(path));

test('from a country, by one of its claims, to the origin of the claim, in four clicks at most', async ({
  page,
}) => {
  let journeys = 0;
  for (const { path } of countries) {
    await page.goto(path);
    const claim = page.locator('main #claims a[href*="/claims/"]').first();
    if ((await claim.count()) === 0) continue;
    await claim.click();
    await expect(page.locator('#origins-sentence')).toContainText(/^Reported in \d+ article/);
    const origin = page.locator('#origins a[href*="/origins/"]').first();
    if ((await origin.count()) === 0) continue;
    const name = await origin.innerText();
    await origin.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator('#claims')).toBeVisible();
    journeys += 1;
  }
  expect(journeys).toBeGreaterThan(3);
});

test('the list and the drawing of a claim lead to the same records', async ({ page }) => {
  await page.goto('claims/');
  await page.locator('main a[href*="/claims/"]').first().click();
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
  await page.goto('claims/');
  await page.locator('main a[href*="/claims/"]').first().click();
  const rows = await page.locator('#says tbody tr').count();
  const address = await page.locator('#says a[download]').getAttribute('href');
  const answer = await request.get(new URL(address ?? '', page.url()).href);
  expect(answer.ok()).toBe(true);
  expect((await answer.text()).split('\r\n')).toHaveLength(rows + 2);
});
