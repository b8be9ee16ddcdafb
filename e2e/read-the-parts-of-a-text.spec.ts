import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

for (const path of [
  'articles/review-1904-two-lamps/',
  'articles/rules-for-keepers/',
  'lamp-words/',
]) {
  test(`a footnote of /${path} can be read and left again`, async ({ page }) => {
    await page.goto(path);
    const reference = page.locator('.prose a[data-footnote-ref]');
    await reference.click();
    const footnotes = page.locator('[data-footnotes] li');
    await expect(footnotes).toHaveCount(1);
    await expect(footnotes).toBeInViewport();
    await footnotes.locator('a[data-footnote-backref]').click();
    await expect(reference).toBeInViewport();
  });
}

test('a whole text keeps its tables, lists, listings and quotations', async ({ page }) => {
  await page.goto('articles/rules-for-keepers/');
  const prose = page.locator('.prose');
  const cells = prose.locator('tbody tr').nth(1).locator('td');
  await expect(cells).toHaveText(['Wait', 'Blue', '2']);
  await expect(cells.nth(1)).toHaveCSS('text-align', 'center');
  await expect(cells.nth(2)).toHaveCSS('text-align', 'right');
  await expect(prose.locator('ol > li')).toHaveCount(3 + 1);
  await expect(prose.locator('ol ul > li')).toHaveCount(2);
  await expect(prose.locator('blockquote blockquote')).toHaveText('So is a ledger.');
  await expect(prose.locator('pre')).toContainText('three for the boat that is late');
});

test('a title in another language stands with its translation', async ({ page }) => {
  await page.goto('articles/fyrbladet-1903-lampe/');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('En ny lampe på Oddrock');
  await expect(title.and(page.locator('[lang="da"]')).or(title.locator('[lang="da"]'))).toHaveCount(
    1,
  );
  await expect(page.locator('main')).toContainText('A new lamp on Oddrock');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'da');
});

test('what a reader should know of a work stands above its text', async ({ page }) => {
  await page.goto('articles/lantern-1903-dark-lamp/');
  await expect(page.locator('.kicker')).toContainText('machine-written');
  const record = page.locator('.record');
  await expect(record).toContainText('A pantograph');
  await expect(record).toContainText('It was taken back by the paper.');
  await expect(page.locator('#corrections')).toContainText('The paper takes the report back.');
  // Where a copy was seen is said, but nobody is sent there.
  await expect(record).toContainText('mirror.example');
  await expect(record.locator('a[href*="mirror.example"]')).toHaveCount(0);
});

test('the foot of a page says when its record changed, and leads to where it is edited', async ({
  page,
}) => {
  await page.goto('outlets/coast-review/');
  await expect(page.getByRole('region', { name: 'This record' })).toContainText('The grade was C.');
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    /^https:\/\/git\.example\/keepers\/lamps\/.*\/outlets\/coast-review\.mdx$/,
  );
});
