import { expect, test, type Locator, type Page } from '@playwright/test';
import { annotatedArticle } from './annotated-articles.ts';

const {
  path,
  annotations: [first = '', second = ''],
} = annotatedArticle('gazette-1901-lamp-lit');

// It is done by style sheets alone.
test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
  await page.goto(path);
  await expectLit(page, []);
});

test('with the pointer on a passage its note lights up, and no other', async ({ page }) => {
  await passageOf(page, 1).first().hover();
  await expectLit(page, [1]);
  await passageOf(page, 2).first().hover();
  await expectLit(page, [2]);
});

test('with the pointer on a note its passage lights up, and no other', async ({ page }) => {
  await page.locator(`#${second} .note-body`).hover();
  await expectLit(page, [2]);
  await page.locator(`#${first} .note-body`).hover();
  await expectLit(page, [1]);
});

test('with the keyboard on the number of a note, or in it, both light up', async ({ page }) => {
  await page.locator(`.ref[href="#${first}"]`).focus();
  await expectLit(page, [1]);
  await page.locator(`#${second} a.back`).focus();
  await expectLit(page, [2]);
});

test('a note that was followed stays lit with its passage', async ({ page }) => {
  await page.goto(`${path}#${second}`);
  await expectLit(page, [2]);
});

function passageOf(page: Page, number: number): Locator {
  return page.locator(`mark.p${number}`);
}

/** Of the first two pairs those with these numbers are lit, the others are not. */
async function expectLit(page: Page, numbers: readonly number[]): Promise<void> {
  for (const [index, id] of [first, second].entries()) {
    const number = index + 1;
    const lit = numbers.includes(number);
    for (const part of [passageOf(page, number).first(), page.locator(`#${id}`)]) {
      const background = expect(part, `${number} is ${lit ? '' : 'not '}lit`);
      if (lit) await background.not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
      else await background.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    }
  }
}
