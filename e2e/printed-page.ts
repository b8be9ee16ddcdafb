import type { Page } from '@playwright/test';

/** Shows an open page as it is printed on A4. */
export async function whenPrinted<Result>(
  page: Page,
  look: () => Promise<Result>,
): Promise<Result> {
  // As wide as the text of the sheet.
  await page.setViewportSize({ width: 660, height: 990 });
  await page.emulateMedia({ media: 'print' });
  const found = await look();
  await page.emulateMedia({ media: null });
  return found;
}

/** Runs in the page: notes that would not be printed in the flow with their numbers, and furniture that would. */
export function findUnprinted(ids: readonly string[]): readonly string[] {
  const unprinted = ids.filter((id) => {
    const annotation = document.getElementById(id);
    const number = annotation?.querySelector('.note-number');
    return (
      !annotation?.checkVisibility() ||
      !['static', 'relative'].includes(getComputedStyle(annotation).position) ||
      !number?.checkVisibility() ||
      number.textContent.trim() === ''
    );
  });
  const search = document.querySelector('form[role="search"]');
  return [...unprinted, ...(search?.checkVisibility() ? ['the search form'] : [])];
}
