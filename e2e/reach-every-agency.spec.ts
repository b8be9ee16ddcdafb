import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { builtPages } from './built-site.ts';

const agencies = builtPages(outputFolder).filter(({ path }) => /^agencies\/[^/]+\/$/.test(path));

test.use({ javaScriptEnabled: false });

test('every agency is two clicks from home', async ({ page }) => {
  // One page for each of some fifty agencies.
  test.setTimeout(120_000);
  expect(agencies.length).toBeGreaterThan(1);
  await page.goto('');
  await page.getByRole('navigation', { name: 'Main' }).locator('a[href$="/agencies/"]').click();
  for (const { path } of agencies) {
    await page.locator(`main a[href$="/${path}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
  }
});
