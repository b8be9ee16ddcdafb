import { expect, test } from '@playwright/test';
import { annotatedArticles } from './annotated-articles.ts';

const articles = annotatedArticles();

test('there are articles with notes', () => {
  expect(articles.length).toBeGreaterThan(3);
});

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });
    for (const { path, notes } of articles) {
      test(`every passage of /${path} leads to its note, and the note back`, async ({ page }) => {
        await page.goto(path);
        for (const id of notes) {
          const note = page.locator(`#${id}`);
          const reference = page.locator(`.ref[href="#${id}"]`);
          await reference.click();
          await expect(note, 'the note comes into view').toBeInViewport();
          await expect(page).toHaveURL(new RegExp(`#${id}$`));
          await note.locator('a.back').click();
          await expect(reference, 'the passage comes into view again').toBeInViewport();
        }
      });
    }

    test('keys alone lead from a passage to its note and back', async ({ page }) => {
      const [{ path = '', notes = [] } = {}] = articles;
      await page.goto(path);
      const reference = page.locator(`.ref[href="#${notes[0]}"]`);
      await reference.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(`#${notes[0]}`)).toBeInViewport();
      await page.locator(`#${notes[0]} a.back`).focus();
      await page.keyboard.press('Enter');
      await expect(reference).toBeInViewport();
    });
  });
}
