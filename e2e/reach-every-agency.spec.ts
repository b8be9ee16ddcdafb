import { expect, test } from '@playwright/test';
import { builtPages, kindOfPage } from './built-site.ts';
import { archive } from './tested-sites.ts';

const agencies = builtPages(archive.folder).filter((page) => kindOfPage(page) === 'agencies/*');

test.use({ javaScriptEnabled: false });

test('every agency is two clicks from home', async ({ page }) => {
  expect(agencies.length).toBeGreaterThan(4);
  await page.goto('');
  await page.getByRole('navigation', { name: 'Main' }).locator('a[href$="/agencies/"]').click();
  for (const { path } of agencies) {
    await page.locator(`main a[href$="/${path}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
  }
});
