import { expect, type Page } from '@playwright/test';
import { annotatedArticles } from './annotated-articles.ts';
import { test } from './visit.ts';

const articles = annotatedArticles();
const anyPath = articles[0]?.path ?? '';
const anyAnnotation = articles[0]?.annotations[0] ?? '';

for (const { path, annotations } of articles) {
  test(`every passage of /${path} leads to its note, and the note back`, async ({ visit }) => {
    const { page } = await visit(path);
    expect(await page.evaluate(findLost, annotations)).toEqual([]);
    await clickThereAndBack(page, annotations.at(-1) ?? '');
  });
}

test('keys alone lead from a passage to its note and back', async ({ visit }) => {
  const { page } = await visit(anyPath);
  const reference = page.locator(`.ref[href="#${anyAnnotation}"]`);
  await reference.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${anyAnnotation}`)).toBeInViewport();
  await page.locator(`#${anyAnnotation} a.back`).focus();
  await page.keyboard.press('Enter');
  await expect(reference).toBeInViewport();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a passage leads to its note, and the note back', async ({ page }) => {
    await page.goto(anyPath);
    await clickThereAndBack(page, anyAnnotation);
  });
});

async function clickThereAndBack(page: Page, id: string): Promise<void> {
  const annotation = page.locator(`#${id}`);
  const reference = page.locator(`.ref[href="#${id}"]`);
  await reference.click();
  await expect(annotation, 'the note comes into view').toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await annotation.locator('a.back').click();
  await expect(reference, 'the passage comes into view again').toBeInViewport();
}

/**
 * Runs in the page: which notes a reader with a pointer would not get to from their passages, or back.
 * A link must be what lies under the pointer, and what its address names must come into view.
 */
function findLost(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const annotation = document.getElementById(id);
    const reference = document.querySelector<HTMLAnchorElement>(`.ref[href="#${id}"]`);
    const back = annotation?.querySelector<HTMLAnchorElement>('a.back');
    if (!annotation || !reference || !back) return [`${id} or a link of it is missing`];
    return [
      ...(leads(reference, annotation) ? [] : [`no way to ${id}`]),
      ...(leads(back, reference) ? [] : [`no way back from ${id}`]),
    ];
  });

  function leads(link: HTMLAnchorElement, to: Element): boolean {
    link.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = link.getBoundingClientRect();
    const under = document.elementFromPoint(x + width / 2, y + height / 2);
    location.hash = link.hash;
    const { top, bottom } = to.getBoundingClientRect();
    return link.contains(under) && bottom > 0 && top < innerHeight;
  }
}
