import { expect, test } from '@playwright/test';

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

test('on a narrow screen and on paper the list stands for the figure', async ({ page }) => {
  await page.goto('events/');
  await expect(page.locator('.timeline')).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.locator('.timeline')).toBeHidden();
  await expect(page.locator('main .list').first()).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.timeline')).toBeHidden();
});
