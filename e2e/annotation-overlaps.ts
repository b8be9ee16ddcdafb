import type { Viewer } from './viewer.ts';

/** Default sizes of text and widths of the window, in pixels. */
const sizes = [
  { textSize: 16, widths: [1152, 1280, 1920] },
  { textSize: 32, widths: [768, 1280, 1920, 2560] },
];

/**
 * Which notes of a page cover each other or other text, or reach past the end of the text that they are on.
 * Measured at each width, at the usual size of text and at twice that, in the site's own fonts and
 * in wider ones.
 */
export async function findOverlaps(
  viewer: Viewer,
  address: string,
  annotations: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { textSize, widths } of sizes) {
    await viewer.open(address, textSize);
    for (const width of widths) {
      await viewer.resize(width, 900);
      const overlaps = await viewer.evaluate(measureOverlaps, annotations);
      found.push(...overlaps.map((what) => `text of ${textSize}, ${width} wide: ${what}`));
    }
  }
  return found;
}

/** Runs in the page: what covers what in the window as it is, in each of the two stacks of fonts. */
export function measureOverlaps(ids: readonly string[]): readonly string[] {
  /** Pixels. Boxes may touch, and browsers round their sides to parts of a pixel. */
  const tolerance = 0.5;
  const fontStacks = {
    'own fonts': '',
    'wide fonts': '* { font-family: "DejaVu Sans", Verdana, sans-serif !important }',
  };
  const annotations = ids.map((id) => document.getElementById(id));
  if (annotations.includes(null)) return ['a note is missing'];
  return Object.entries(fontStacks).flatMap(([fonts, style]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
    const boxes = annotations.flatMap((annotation) =>
      annotation ? boxOf(annotation, annotation.id) : [],
    );
    const others = otherBoxes();
    const end = document.querySelector('.prose')?.getBoundingClientRect().bottom ?? 0;
    const tooLow = boxes
      .filter(({ rect }) => rect.bottom > end + tolerance)
      .map(({ name }) => `${name} and the end of the text, in ${fonts}`);
    const covering = boxes.flatMap((box, index) =>
      [...boxes.slice(index + 1), ...others]
        .filter((other) => cover(box.rect, other.rect))
        .map((other) => `${box.name} and ${other.name}, in ${fonts}`),
    );
    return [...covering, ...tooLow];
  });

  function boxOf(element: Element, name: string) {
    return { name, rect: element.getBoundingClientRect() };
  }

  /** The footer, and each line of text outside notes. */
  function otherBoxes() {
    const found = [...document.querySelectorAll('body > footer')].map((footer) =>
      boxOf(footer, 'the footer'),
    );
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const name = node.nodeValue?.trim().slice(0, 40) ?? '';
      if (name === '' || node.parentElement?.closest('.note, script')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) found.push({ name, rect });
    }
    return found;
  }

  function cover(a: DOMRect, b: DOMRect): boolean {
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    return down > tolerance && across > tolerance;
  }
}
