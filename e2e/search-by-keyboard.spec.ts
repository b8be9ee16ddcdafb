import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit as visitTree } from 'unist-util-visit';
import { outputFolder } from '../src/cli/output-folder.ts';
import { annotatedArticles } from './annotated-articles.ts';
import { builtPages } from './built-site.ts';
import { test } from './visit.ts';

const [{ path = '', notes = [] } = {}] = annotatedArticles();

test('keys alone lead from any page through a search to a record', async ({ page }) => {
  await page.goto(path);
  const words = (await page.locator(`#${notes[0]} .about`).innerText()).match(/\p{L}{6,}/gu) ?? [];
  await page.goto('search/');
  await page.locator('body').press('/');
  await expect(page.locator('#search-box')).toBeFocused();
  await page.keyboard.type(words.join(' '));
  await page.keyboard.press('Enter');
  const first = page.locator('#results a').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('#search-box')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(?:articles|agencies|countries|origins|outlets)\/[^/]+\//);
});

test('whoever is among the results stays there when a search ends late', async ({ page }) => {
  await page.goto('search/');
  await page.locator('#search-box').fill('the');
  const links = page.locator('#results a');
  await expect(links.nth(1)).toBeVisible();
  await links.nth(1).focus();
  await links.nth(1).evaluate((link) => link.setAttribute('data-old', ''));
  await page.evaluate(() =>
    document.querySelector('form#search-form')?.dispatchEvent(new Event('change')),
  );
  await expect(page.locator('[data-old]')).toHaveCount(0);
  await expect(links.nth(1)).toBeFocused();
});

test('a phrase in quotation marks finds only the phrase, and is marked on arrival', async ({
  page,
}) => {
  await page.goto(path);
  const passage = await page.locator('.prose mark').first().innerText();
  const phrase = passage
    .split(' ')
    .slice(0, 3)
    .join(' ')
    .replace(/\P{L}+$/u, '');
  await page.goto(`search/?q=${encodeURIComponent(`"${phrase}"`)}`);
  const link = page.locator(`#results a[href*="${path}"]`).first();
  await expect(link).toHaveAttribute('href', /:~:text=/);
  const exact = await page.locator('#results > li').count();
  await page.goto(`search/?q=${encodeURIComponent(phrase)}`);
  await expect(page.locator('#results > li').first()).toBeVisible();
  expect(await page.locator('#results > li').count()).toBeGreaterThanOrEqual(exact);
});

test('results stand in the order of their dates when that is asked for', async ({ page }) => {
  const oldest = await titlesInOrder(page, 'oldest');
  const newest = await titlesInOrder(page, 'newest');
  // Works of one day may stand in either order, so the ends are compared and the whole as a set.
  expect(newest.at(0)).toBe(oldest.at(-1));
  expect(newest.at(-1)).toBe(oldest.at(0));
  expect(newest.toSorted()).toEqual(oldest.toSorted());
});

/** The titles of all articles, those that wait behind “more” included. */
async function titlesInOrder(page: Page, sort: string): Promise<readonly string[]> {
  await page.goto(`search/?kind=Article&sort=${sort}`);
  const titles = page.locator('#results > li h2');
  await expect(titles.nth(1)).toBeVisible();
  const more = page.locator('#more-results');
  while (await more.isVisible()) {
    const shown = await titles.count();
    await more.click();
    await expect(titles.nth(shown)).toBeVisible();
  }
  return titles.allInnerTexts();
}

for (const { path: agency, name } of nativeNames()) {
  test(`${name} finds /${agency}`, async ({ visit }) => {
    const { page } = await visit(`search/?q=${encodeURIComponent(name)}`);
    await expect(page.locator(`#results a[href*="/${agency}"]`).first()).toBeVisible();
  });
}

/** The names in other languages that stand beside the headings of agencies and countries. */
function nativeNames(): readonly { path: string; name: string }[] {
  const records = builtPages(outputFolder).filter(({ path: at }) =>
    /^(?:agencies|countries)\/[^/]+\/$/.test(at),
  );
  return records.flatMap(({ path: at, file }) => {
    const names: { path: string; name: string }[] = [];
    visitTree(fromHtml(readFileSync(file, 'utf8')), 'element', (heading) => {
      if (heading.tagName !== 'h1') return;
      visitTree(heading, 'element', (part) => {
        if (part.properties['lang'] !== undefined)
          names.push({ path: at, name: toString(part).trim() });
      });
    });
    return names.slice(0, 1);
  });
}
