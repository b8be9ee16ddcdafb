import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { annotatedArticles } from './annotated-articles.ts';

const fontStacks = {
  'own fonts': '',
  'wide fonts': 'body, body * { font-family: "DejaVu Sans", Verdana, sans-serif !important }',
};

/** Rendered boxes may touch, and browsers round them to parts of a pixel. */
const tolerance = 0.5;

interface Box {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

// The site's own policy would refuse the style that tries other fonts.
test.use({ bypassCSP: true });

for (const { path, notes } of annotatedArticles()) {
  for (const [fonts, style] of Object.entries(fontStacks)) {
    test(`no note of /${path} covers another or what follows, in its ${fonts}`, async ({
      page,
    }) => {
      await page.goto(path);
      if (style) await page.addStyleTag({ content: style });
      for (const width of [1152, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overlaps(page, notes), `at ${width} pixels`).toEqual([]);
      }
    });
  }

  test(`no note of /${path} covers anything at twice the size of text`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(path);
    await expect(page.locator('html')).toHaveCSS('font-size', '32px');
    for (const width of [768, 1280, 1920, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overlaps(page, notes), `at ${width} pixels`).toEqual([]);
    }
  });
}

test('on a wide screen notes stand beside the text unless they would reach past its end', async ({
  page,
}) => {
  const [{ path = '', notes = [] } = {}] = annotatedArticles();
  await page.goto(path);
  const { asides } = await boxes(page, notes);
  const text = await page.locator('.prose > p').first().boundingBox();
  const textEnd = text ? text.x + text.width : Infinity;
  const beside = asides.filter(({ left }) => left >= textEnd - tolerance);
  expect(beside.length).toBe(await page.locator('.note:not(.in-flow)').count());
  expect(beside.length).toBeGreaterThan(0);
});

/** Pairs of boxes that cover each other: notes among themselves, and notes with text. */
async function overlaps(page: Page, notes: readonly string[]): Promise<readonly string[]> {
  const { asides, blocks } = await boxes(page, notes);
  expect(asides.length).toBe(notes.length);
  return asides.flatMap((note, index) =>
    [...asides.slice(index + 1), ...blocks]
      .filter((other) => cover(note, other))
      .map((other) => `${note.name} and ${other.name}`),
  );
}

function cover(a: Box, b: Box): boolean {
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return down > tolerance && across > tolerance;
}

/** Boxes of the notes, and of every piece of text and every footer outside them. */
async function boxes(
  page: Page,
  notes: readonly string[],
): Promise<{ asides: Box[]; blocks: Box[] }> {
  return page.evaluate((ids) => {
    const box = (element: Element | Range, name: string) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { name, top, bottom, left, right };
    };
    const blocks: ReturnType<typeof box>[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const text = node.nodeValue?.trim() ?? '';
      if (text === '' || node.parentElement?.closest('.note, script')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Of text over several lines each line has a box of its own.
      for (const { top, bottom, left, right } of range.getClientRects()) {
        blocks.push({ name: text.slice(0, 40), top, bottom, left, right });
      }
    }
    const footer = document.querySelector('body > footer');
    if (footer) blocks.push(box(footer, 'the footer'));
    const asides = ids.flatMap((id) => {
      const note = document.getElementById(id);
      return note ? [box(note, id)] : [];
    });
    return { asides, blocks };
  }, notes);
}
