import { expect } from '@playwright/test';
import { annotatedArticle } from './annotated-articles.ts';
import { findOverlaps } from './annotation-overlaps.ts';
import { archive, servedAt } from './tested-sites.ts';
import { test, type Viewer } from './viewer.ts';

const articles = [
  'gazette-1901-lamp-lit',
  'gazette-1903-lamp-dark',
  'review-1904-two-lamps',
] as const;
const addressOf = (path: string) => servedAt(archive, path);

test.describe('in Chromium', () => {
  for (const id of articles) {
    test(`no note of ${id} covers another or what follows`, async ({ chromium }) => {
      const { path, annotations } = annotatedArticle(id);
      expect(await findOverlaps(chromium, addressOf(path), annotations)).toEqual([]);
    });
  }

  test('notes stand beside the text on a wide screen', async ({ chromium }) => {
    await expectAnnotationsBeside(chromium);
  });

  test('text is as large as the reader has set it', async ({ chromium }) => {
    await expectTextSize(chromium);
  });
});

test.describe('in Firefox', () => {
  // One after the other, so that one Firefox is enough.
  test.describe.configure({ mode: 'default' });
  for (const id of articles) {
    test(`no note of ${id} covers another or what follows`, async ({ firefox }) => {
      const { path, annotations } = annotatedArticle(id);
      expect(await findOverlaps(firefox, addressOf(path), annotations)).toEqual([]);
    });
  }

  test('notes stand beside the text on a wide screen', async ({ firefox }) => {
    await expectAnnotationsBeside(firefox);
  });

  test('text is as large as the reader has set it', async ({ firefox }) => {
    await expectTextSize(firefox);
  });
});

/** All but those that would reach past the end of the text, and some of these there are. */
async function expectAnnotationsBeside(viewer: Viewer): Promise<void> {
  const { path, annotations } = annotatedArticle(articles[0]);
  await viewer.open(addressOf(path), 16);
  await viewer.resize(1280, 900);
  const [beside, inMargin] = await viewer.evaluate((ids) => {
    const textEnd = document.querySelector('.prose > p')?.getBoundingClientRect().right ?? Infinity;
    const asides = ids.flatMap((id) => document.getElementById(id) ?? []);
    return [
      asides.filter((aside) => aside.getBoundingClientRect().left >= textEnd),
      asides.filter((aside) => !aside.classList.contains('in-flow')),
    ].map((some) => some.map(({ id }) => id).join(' '));
  }, annotations);
  expect(beside).not.toBe('');
  expect(beside).toBe(inMargin);
}

async function expectTextSize(viewer: Viewer): Promise<void> {
  await viewer.resize(1280, 900);
  for (const size of [16, 32]) {
    await viewer.open(addressOf(''), size);
    const found = await viewer.evaluate(
      () => [getComputedStyle(document.documentElement).fontSize],
      [],
    );
    expect(found).toEqual([`${size}px`]);
  }
}
