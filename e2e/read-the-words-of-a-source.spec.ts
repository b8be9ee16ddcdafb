import { expect, test } from '@playwright/test';

test('a note on the source itself stands with its words and leads to them', async ({ page }) => {
  await page.goto('articles/gazette-1903-lamp-dark/');
  const section = page.getByRole('region', { name: 'On the source’s own words' });
  await expect(section.locator('blockquote mark')).toHaveText('as dark as the rock it stands on');
  await expect(section.getByRole('note')).toContainText('The almanac has the same words');

  const work = 'https://gazette.example/1903/02/lamp-dark';
  const fragment = '#:~:text=the%20lamp%20was-,as%20dark%20as%20the%20rock%20it%20stands%20on';
  await expect(section.getByRole('link', { name: 'in the original' })).toHaveAttribute(
    'href',
    `${work}${fragment}`,
  );
  await expect(section.getByRole('link', { name: 'archived on 7 June 2025' })).toHaveAttribute(
    'href',
    `https://web.archive.org/web/20250607080910/${work}${fragment}`,
  );
});

test('an original and its translation are a pair, each in its language and direction', async ({
  page,
}) => {
  await page.goto('articles/gazette-1901-lamp-lit/');
  const [inLine, onItsOwn] = [page.locator('span.original'), page.locator('div.original')];
  await expect(inLine.locator('[lang="is"]')).toHaveText('ljós fyrir þá sem eru á sjó');
  await expect(inLine.locator('[lang="en"]')).toHaveText(
    'light for those at sea machine translation',
  );
  const original = onItsOwn.locator('[lang="fa"]');
  await expect(original).toHaveText('چراغ دور است و مهربان است.');
  await expect(original).toHaveCSS('direction', 'rtl');
  const translation = onItsOwn.locator('[lang="en"]');
  await expect(translation).toHaveText('The light is far, and it is kind.');
  await expect(translation).toHaveCSS('direction', 'ltr');
});
