import { expect } from '@playwright/test';
import { annotatedArticles } from './annotated-articles.ts';
import { findOverlaps } from './note-overlaps.ts';
import { test } from './viewer.ts';
import type { Viewer } from './viewer.ts';

const articles = annotatedArticles();
const addressOf = (path: string) => new URL(path, process.env['SITE_ADDRESS']).href;

test.describe('in Chromium', () => {
  for (const { path, notes } of articles) {
    test(`no note of /${path} covers another or what follows`, async ({ chromium }) => {
      expect(await findOverlaps(chromium, addressOf(path), notes)).toEqual([]);
    });
  }

  test('notes stand beside the text on a wide screen', async ({ chromium }) => {
    await expectNotesBeside(chromium);
  });

  test('text is as large as the reader has set it', async ({ chromium }) => {
    await expectTextSize(chromium);
  });
});

test.describe('in Firefox', () => {
  // One after the other, so that one Firefox is enough.
  test.describe.configure({ mode: 'default' });
  for (const { path, notes } of articles) {
    test(`no note of /${path} covers another or what follows`, async ({ firefox }) => {
      expect(await findOverlaps(firefox, addressOf(path), notes)).toEqual([]);
    });
  }

  test('notes stand beside the text on a wide screen', async ({ firefox }) => {
    await expectNotesBeside(firefox);
  });

  test('text is as large as the reader has set it', async ({ firefox }) => {
    await expectTextSize(firefox);
  });
});

/** All but those that would reach past the end of the text, and some of these there are. */
async function expectNotesBeside(viewer: Viewer): Promise<void> {
  const [{ path = '', notes = [] } = {}] = articles;
  await viewer.open(addressOf(path), 16);
  await viewer.resize(1280, 900);
  const [beside, inMargin] = await viewer.evaluate((ids) => {
    const textEnd = document.querySelector('.prose > p')?.getBoundingClientRect().right ?? Infinity;
    const asides = ids.flatMap((id) => document.getElementById(id) ?? []);
    return [
      asides.filter((aside) => aside.getBoundingClientRect().left >= textEnd),
      asides.filter((aside) => !aside.classList.contains('in-flow')),
    ].map((some) => some.map(({ id }) => id).join(' '));
  }, notes);
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
