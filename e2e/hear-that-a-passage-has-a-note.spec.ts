import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { annotatedArticle } from './annotated-articles.ts';
import { test } from './visit.ts';

const { path, annotations } = annotatedArticle('review-1904-two-lamps');
const reader = fileURLToPath(
  new URL('index.browser.js', import.meta.resolve('@guidepup/virtual-screen-reader')),
);

test('a screen reader says that a passage has a note, and of the note what it is about', async ({
  visit,
}) => {
  const { page } = await visit(path);
  const spoken = await listen(page, annotations.length);
  expect(annotations.length).toBeGreaterThan(1);
  for (const [index, id] of annotations.entries()) {
    const number = index + 1;
    const kind = (await page.locator(`#${id} .kind`).innerText()).replace(/^\P{L}+/u, '').trim();
    const passage = await page.locator(`mark.p${number}`).first().innerText();
    const start = passage.slice(0, 20);

    const link = spoken.indexOf(`link, note ${number}, ${kind.toLowerCase()}`);
    expect(link, `${passage} has a note`).toBeGreaterThan(0);
    const before = spoken.slice(0, link);
    expect(before.slice(before.lastIndexOf('mark')), 'the passage is spoken as one').toContain(
      'end of mark',
    );
    expect(before.join(' '), 'the passage comes before the link').toContain(start);

    const name = spoken.findIndex((phrase) => phrase.startsWith(`note, ${number} ${kind} on “`));
    expect(name, `note ${number} comes after its passage`).toBeGreaterThan(link);
    expect(spoken[name], 'the note says what it is about').toContain(start);
    expect(spoken.slice(name), 'it leads back').toContain(`link, back to passage ${number}`);
  }
});

/** What a screen reader says of the text of an article, up to the end of the last of its notes. */
async function listen(page: Page, annotations: number): Promise<readonly string[]> {
  // From the site’s own address, so that its policy lets it in.
  const address = new URL('/screen-reader.js', page.url()).href;
  await page.route(address, (route) => route.fulfill({ path: reader }));
  return page.evaluate(
    async ({ module, count }) => {
      const { virtual } = (await import(
        module
      )) as typeof import('@guidepup/virtual-screen-reader');
      await virtual.start({ container: document.querySelector('.prose') ?? document.body });
      for (let ended = 0; ended < count;) {
        await virtual.next();
        if ((await virtual.lastSpokenPhrase()).startsWith('end of note,')) ended += 1;
      }
      const phrases = await virtual.spokenPhraseLog();
      await virtual.stop();
      return phrases;
    },
    { module: address, count: annotations },
  );
}
