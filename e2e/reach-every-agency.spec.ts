import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { builtPages } from './built-site.ts';

const agencies = builtPages(outputFolder).filter(({ path }) => /^agencies\/[^/]+\/$/.test(path));

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });
    test('every agency is two clicks from home', async ({ page }) => {
      // Two pages for each of some fifty agencies.
      test.setTimeout(120_000);
      expect(agencies.length).toBeGreaterThan(1);
      for (const { path } of agencies) {
        await page.goto('');
        await page
          .getByRole('navigation', { name: 'Main' })
          .locator('a[href$="/agencies/"]')
          .click();
        await page.locator(`main a[href$="/${path}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`/${path}$`));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
    });
  });
}
