import { expect, test, type Page } from '@playwright/test';

// Figures are drawn when the site is built; no script has a part in them.
test.use({ javaScriptEnabled: false });

test('each cell of the matrix leads to as many events as it says, between the two it stands for', async ({
  page,
}) => {
  await page.goto('');
  const cells = await page.locator('.matrix td a').evaluateAll((links) =>
    links.map((link) => ({
      count: Number(link.textContent),
      href: link.getAttribute('href') ?? '',
      row: link.closest('tr')?.querySelector('th')?.textContent.trim() ?? '',
      column:
        link
          .closest('table')
          ?.querySelectorAll('thead th')
          [link.closest('td')?.cellIndex ?? -1]?.textContent.trim() ?? '',
    })),
  );
  expect(cells.length).toBeGreaterThan(1);
  expect(Math.max(...cells.map(({ count }) => count))).toBeGreaterThan(1);
  for (const { count, href, row, column } of cells) {
    await page.goto(href);
    if (count === 1) {
      await expect(page).toHaveURL(/\/events\/[^/]+\/$/);
      await expect(page.locator('main')).toContainText(row);
    } else {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${row} to ${column}`);
      await expect(page.locator('main .list > li')).toHaveCount(count);
      for (const line of await page.locator('main .list > li').allTextContents())
        expect(line).toMatch(new RegExp(`${row}.*${column}|${column}.*${row}`));
    }
    await expect(page.locator('main')).toContainText(column);
  }
});

test('the matrix can be read on a narrow screen, where it scrolls by itself', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('events/');
  await page.locator('.matrix td a').last().focus();
  await expect(page.locator('.matrix td a').last()).toBeInViewport();
  expect(await scrollsSideways(page)).toBe(false);
});

test('every country on the map stands in the list below with the number that the map gives', async ({
  page,
}) => {
  await page.goto('countries/');
  const labels = await page
    .locator('.map .label')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')] as const),
    );
  expect(labels.length).toBeGreaterThan(5);
  for (const [href, label] of labels) {
    const [, name = '', count] = label?.match(/^(.*?)(?:: (\d+) .*)?$/) ?? [];
    const line = page.locator('main .list > li').filter({ has: page.locator(`a[href="${href}"]`) });
    await expect(line).toContainText(name);
    if (count !== undefined) await expect(line).toContainText(new RegExp(`\\b${count} `));
  }
  await page.locator('.map .label').first().click();
  await expect(page).toHaveURL(/\/countries\/[^/]+\/$/);
  await expect(page.locator('.locator svg')).toBeVisible();
  await page.locator('.locator a').click();
  await expect(page).toHaveURL(/\/countries\/#map$/);
});

test('a country too small or too crowded for a name is still found by its outline or its point', async ({
  page,
}) => {
  await page.goto('countries/');
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const outlines = await hrefs('.map a[aria-hidden]');
  const listed = await hrefs('main .list a');
  const missing = (await page.locator('.map figcaption').textContent()) ?? '';
  for (const href of listed.filter((each) => !outlines.includes(each))) {
    const name = await page.locator(`main .list a[href="${href}"]`).textContent();
    expect(missing).toContain(name ?? href);
  }
});

test('each bar of a year leads to the list of that year, as long as the bar says', async ({
  page,
}) => {
  await page.goto('articles/');
  const bars = await page
    .locator('.bars a')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('aria-label') ?? '']),
    );
  expect(bars.length).toBeGreaterThan(1);
  for (const [href = '', label = ''] of bars) {
    const [year = '', count = ''] = label.match(/\d+/g) ?? [];
    await page.goto(href);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(year);
    await expect(page.locator('main .list > li')).toHaveCount(Number(count));
  }
});

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
