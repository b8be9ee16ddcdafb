import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

/** Corrections of the archive, with the work that each is to and a claim that it touches. */
const corrections = [
  {
    id: 'lantern-1903-dark-lamp-1',
    name: /^Retracted by the outlet/,
    work: 'lantern-1903-dark-lamp',
    claim: 'lamp-out-for-good',
  },
  {
    id: 'review-1904-two-lamps-1',
    name: /^Corrected by the outlet/,
    work: 'review-1904-two-lamps',
    claim: 'dark-for-eleven-nights',
  },
];

for (const { id, name, work, claim } of corrections) {
  test(`from the list of corrections a reader comes to what ${id} touched, and back`, async ({
    page,
  }) => {
    await page.goto('corrections/');
    await page.getByRole('link', { name }).first().click();
    await expect(page).toHaveURL(new RegExp(`/corrections/${id}/$`));
    await expect(page.getByRole('heading', { name: 'What this correction touches' })).toBeVisible();
    await page.locator(`main a[href$="/claims/${claim}/"]`).first().click();
    await expect(page.locator(`main a[href*="/${work}/"]`).first()).toBeVisible();
    await page.locator(`#touched-by a[href$="/corrections/${id}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/corrections/${id}/$`));
  });

  test(`the page of ${work} leads to what its correction touched`, async ({ page }) => {
    await page.goto(`articles/${work}/`);
    await page.locator(`#corrections a[href$="/corrections/${id}/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/corrections/${id}/$`));
  });
}

test('a retraction touches what rests on the work that was taken back', async ({ page }) => {
  await page.goto('corrections/lantern-1903-dark-lamp-1/');
  const touched = page.locator('main');
  await expect(
    touched.locator('a[href$="/articles/review-1904-two-lamps/"]').first(),
  ).toBeVisible();
  await expect(touched.locator('a[href$="/claims/dark-for-eleven-nights/"]').first()).toBeVisible();
});

test('the feed of corrections has the page of each', async ({ request }) => {
  const feed = await (await request.get('corrections.atom')).text();
  for (const id of [
    'lantern-1903-dark-lamp-1',
    'review-1904-two-lamps-1',
    'review-1904-two-lamps-2',
  ])
    expect(feed).toContain(`/corrections/${id}/</id>`);
});
