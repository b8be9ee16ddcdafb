import { expect } from '@playwright/test';
import { annotatedArticles } from './annotated-articles.ts';
import { attribute, elementsOf } from './built-site.ts';
import { findUnprinted, whenPrinted } from './printed-page.ts';
import { test } from './visit.ts';

for (const { path, notes } of annotatedArticles()) {
  test(`/${path} is printed with all of its notes, in the flow of the text`, async ({ visit }) => {
    const { page } = await visit(path);
    expect(await whenPrinted(page, () => page.evaluate(findUnprinted, notes))).toEqual([]);
  });
}

test('what is printed says where a link leads', async ({ visit }) => {
  // Some articles were read in copies alone, whose addresses are no links.
  const linked = annotatedArticles().find(({ file }) => linksElsewhere(file) > 1);
  const { page } = await visit(linked?.path ?? '');
  const address = await whenPrinted(page, () =>
    page
      .locator('main a[href^="https:"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content),
  );
  expect(address).toContain('https://');
});

/** How many links of a page lead to other hosts; the licence in the footer is one of them. */
function linksElsewhere(file: string): number {
  return elementsOf(file).filter(
    (element) => element.tagName === 'a' && attribute(element, 'href')?.startsWith('https:'),
  ).length;
}
