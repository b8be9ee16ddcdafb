import { expect } from '@playwright/test';
import { annotatedArticles } from './annotated-articles.ts';
import { findUnprinted, whenPrinted } from './printed-page.ts';
import { test } from './visit.ts';

for (const { path, annotations } of annotatedArticles()) {
  test(`/${path} is printed with all of its notes, in the flow of the text`, async ({ visit }) => {
    const { page } = await visit(path);
    expect(await whenPrinted(page, () => page.evaluate(findUnprinted, annotations))).toEqual([]);
  });
}

test('what is printed says where a link leads', async ({ visit }) => {
  const { page } = await visit('articles/gazette-1903-lamp-dark/');
  const address = await whenPrinted(page, () =>
    page
      .locator('main a[href^="https:"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content),
  );
  expect(address).toContain('https://gazette.example/1903/02/lamp-dark');
});
