import { expect, test, type Locator } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('every mark of the timeline leads to an event that the list below holds too', async ({
  page,
}) => {
  await page.goto('events/');
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const listed = new Set(await hrefs('main .list a'));
  const drawn = await hrefs('main .timeline svg a');
  expect(drawn.length).toBeGreaterThan(1);
  for (const href of drawn) if (!href?.startsWith('#')) expect(listed).toContain(href);
  await page.locator('main .timeline svg a').first().click();
  await expect(page).toHaveURL(/\/events\/[^/]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('on a narrow screen the figure scrolls by itself, and on paper it stands whole', async ({
  page,
}) => {
  await page.goto('events/');
  const figure = page.locator('.timeline > div');
  await page.setViewportSize({ width: 360, height: 800 });
  const mark = await figure.locator('svg a').first().boundingBox();
  expect(Math.max(mark?.width ?? 0, mark?.height ?? 0)).toBeGreaterThan(14);
  expect(await widths(figure)).toEqual({ fits: false, pageFits: true });
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  await expect(figure).toBeVisible();
  expect(await widths(figure)).toEqual({ fits: true, pageFits: true });
});

/** Whether a figure, and the page, fit their boxes without scrolling. */
async function widths(figure: Locator) {
  return figure.evaluate((element) => ({
    fits: element.scrollWidth <= element.clientWidth,
    pageFits: document.documentElement.scrollWidth <= window.innerWidth,
  }));
}
