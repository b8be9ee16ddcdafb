import { expect, test } from '@playwright/test';

/** Articles with notes, of each shape of title, date and author. */
const some = [
  'gazette-1901-lamp-lit',
  'gazette-1903-lamp-dark',
  'review-1904-two-lamps',
  'handbook',
  'fanus',
];

/** Its letters and figures alone: each style has its own quotation marks and capitals. */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

// No script has a part in it.
test.use({ javaScriptEnabled: false });

for (const id of some) {
  test(`${id} can be cited in words and taken into a reference manager`, async ({ page }) => {
    await page.goto(`articles/${id}/`);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const cite = page.locator('#cite');
    for (const style of ['APA', 'Chicago', 'MLA']) {
      const words = cite.locator('dt', { hasText: style }).locator('+ dd');
      expect(plain(await words.innerText())).toContain(plain(title).slice(0, 20).trim());
    }
    const links = cite.locator('a[download]');
    const types = [
      'application/x-bibtex',
      'application/x-research-info',
      'application/vnd.citationstyles',
      // Its notes, for tools that read annotations.
      'application/ld+json',
    ];
    await expect(links).toHaveCount(types.length);
    for (const [index, type] of types.entries()) {
      const address = (await links.nth(index).getAttribute('href')) ?? '';
      const response = await page.request.get(new URL(address, page.url()).href);
      expect(response.headers()['content-type']).toContain(type);
      expect(await response.text()).toContain(title.slice(0, 20));
    }
  });
}
