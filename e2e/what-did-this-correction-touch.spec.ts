import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { attribute, builtPages, elementsOf } from './built-site.ts';

test.use({ javaScriptEnabled: false });

test('from the list of corrections a reader comes to what one touched, and back from there', async ({
  page,
}) => {
  await page.goto('corrections/');
  const corrections = page.getByRole('link', { name: /^(Corrected|Retracted) by the / });
  expect(await corrections.count()).toBeGreaterThan(1);
  const found = pagesWithClaims();
  expect(found.length).toBeGreaterThan(0);
  const [path = ''] = found;
  await page.locator(`main a[href$="/${path}"]`).first().click();
  await expect(page.getByRole('heading', { name: 'What this correction touches' })).toBeVisible();
  await page.locator('main a[href*="/claims/"]').first().click();
  await expect(page).toHaveURL(/\/claims\/[^/]+\/$/);
  await expect(page.locator(`main a[href*="/${workOf(path)}/"]`).first()).toBeVisible();
  await page.locator(`#touched-by a[href$="/${path}"]`).click();
  await expect(page.getByRole('heading', { name: 'What this correction touches' })).toBeVisible();
});

test('the page of a corrected work leads to what its correction touched', async ({ page }) => {
  const [path = ''] = pagesWithClaims();
  await page.goto(`articles/${workOf(path)}/`);
  await page.locator(`#corrections a[href$="/${path}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/${path}$`));
});

test('the feed of corrections has the page of each', async ({ request }) => {
  const feed = await (await request.get('corrections.atom')).text();
  const pages = correctionPages();
  expect(pages.length).toBeGreaterThan(1);
  for (const { path } of pages) expect(feed).toContain(`/${path}</id>`);
});

function correctionPages() {
  return builtPages(outputFolder).filter(({ path }) => /^corrections\/[^/]+\/$/.test(path));
}

/** Paths of the corrections whose pages name a claim that they touch. */
function pagesWithClaims(): readonly string[] {
  return correctionPages()
    .filter(({ file }) =>
      elementsOf(file).some((element) =>
        /\/claims\/[^/]+\/$/.test(attribute(element, 'href') ?? ''),
      ),
    )
    .map(({ path }) => path);
}

/** The id of the work that a correction is to. */
function workOf(path: string): string {
  return path.replace(/^corrections\//, '').replace(/-\d+\/$/, '');
}
