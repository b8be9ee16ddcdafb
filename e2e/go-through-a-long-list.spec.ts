import { expect, test } from '@playwright/test';
import { lengths } from './write-archive.ts';

test.use({ javaScriptEnabled: false });

const lists = {
  'countries/fo/articles/': lengths.tideTables,
  'countries/fo/dates/': lengths.tideTables,
  'outlets/tide-office/articles/': lengths.tideTables,
  'articles/country/fo/': lengths.tideTables,
  'events/year/1902/': lengths.lampsOf1902,
};

for (const [path, length] of Object.entries(lists)) {
  test(`/${path} holds all that it counts, page by page`, async ({ page }) => {
    await page.goto(path);
    const found: string[] = [];
    for (let more = true; more;) {
      found.push(...(await page.locator('main .list > li').allInnerTexts()));
      const next = page.locator('main a[rel="next"]').first();
      more = (await next.count()) > 0;
      if (!more) continue;
      await next.click();
      await expect(page.locator('main a[rel="prev"]').first()).toBeVisible();
    }
    expect(found).toHaveLength(length);
    expect(new Set(found).size).toBe(length);
  });
}

test('what was known at the end of each year goes on over its pages', async ({ page }) => {
  await page.goto('countries/fo/');
  await page.locator('main a[href$="/countries/fo/as-known/"]').first().click();
  await expect(page.getByRole('heading', { name: '1788' })).toBeVisible();
  await page.locator('main a[rel="next"]').first().click();
  await expect(page.getByRole('heading', { name: '1790' })).toBeVisible();
  await expect(page.locator('main')).toContainText(`${lengths.tideTables} articles`);
});

test('the claims of one mark have a list of their own', async ({ page }) => {
  await page.goto('claims/');
  await page.locator('main a[href$="/claims/status/untraced/"]').first().click();
  expect(await page.locator('main .list > li').count()).toBeGreaterThan(lengths.hearsay);
});
