import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';
import { toHastText } from '../../anchor/hast-text.ts';
import { matchQuote, type Resolution } from '../../anchor/match-quote.ts';
import { normaliseText, toNormalRange, type NormalText } from '../../anchor/normalise-text.ts';
import { textNodesOf } from '../../anchor/text-model.ts';
import type { TextQuoteSelector, TextRange } from '../../anchor/text-quote-selector.ts';

/** The text of an article on its page. */
export interface PageText {
  /** The text in which notes on the summary are matched. */
  readonly text: NormalText;
  /**
   * Resolves a selector that was made on the page. Searches the text first, then everything that a browser sees
   * there, with notes and their numbers between the words. Ranges refer to `text`.
   */
  resolve(selector: TextQuoteSelector): Resolution;
}

/** Reads the compiled HTML of an article. Notes on the source are not part of its text. */
export function toPageText(html: string): PageText {
  const root: Root = { ...fromHtml(html, { fragment: true }) };
  root.children = root.children.filter((child) => !isOnSource(child));
  const text = toHastText(root);
  const own = new Map(textNodesOf(root).map(({ node }, index) => [node, text.starts[index] ?? 0]));

  let rendered = '';
  const places: TextPlace[] = [];
  const annotations: TextRange[] = [];
  visitParents(root, 'text', (node, ancestors) => {
    const [at, start] = [rendered.length, own.get(node)];
    rendered += node.value;
    if (start !== undefined) places.push({ at, start, length: node.value.length });
    if (ancestors.some(isAnnotation)) annotations.push({ start: at, end: rendered.length });
  });
  let page: NormalText | undefined;

  return {
    text: text.normal,
    resolve(selector) {
      const direct = matchQuote(text.normal, selector);
      if (direct.status !== 'orphaned') return direct;
      page ??= normaliseText(rendered);
      const [range, another] = fittingRanges(page, selector)
        .filter(
          ({ start, end }) =>
            !annotations.some((annotation) => annotation.start < end && annotation.end > start),
        )
        .flatMap((found) => rangeInText(places, found) ?? []);
      return range && !another ? { status: 'found', range } : direct;
    },
  };
}

/** A text node that is part of the text: its offset in the whole page and in the text, and its length. */
interface TextPlace {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

/** Maps a range of the whole page to the text; undefined if it contains none of the text. */
function rangeInText(
  places: readonly TextPlace[],
  { start, end }: TextRange,
): TextRange | undefined {
  const inside = places.filter(({ at, length }) => at < end && at + length > start);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return undefined;
  return {
    start: first.start + Math.max(0, start - first.at),
    end: last.start + Math.min(last.length, end - last.at),
  };
}

/**
 * The occurrences of a quotation that fit the given prefix and suffix. These may extend beyond the article, into
 * what the page has above and below it; there only the part inside the article counts.
 */
function fittingRanges(page: NormalText, selector: TextQuoteSelector): readonly TextRange[] {
  const prefix = normaliseText(selector.prefix ?? '').text;
  const suffix = normaliseText(selector.suffix ?? '').text;
  const found = matchQuote(page, { exact: selector.exact });
  const ranges =
    found.status === 'found' ? [found.range] : found.status === 'ambiguous' ? found.ranges : [];
  return ranges.filter((range) => {
    const { start, end } = toNormalRange(page, range);
    const [before, after] = [page.text.slice(0, start), page.text.slice(end)];
    return (
      (before.endsWith(prefix) || prefix.endsWith(before)) &&
      (after.startsWith(suffix) || suffix.startsWith(after))
    );
  });
}

function isOnSource(node: Nodes): boolean {
  return node.type === 'element' && classesOf(node).includes('on-source');
}

function isAnnotation(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'aside';
}

function classesOf({ properties }: Element): readonly unknown[] {
  return Array.isArray(properties['className']) ? properties['className'] : [];
}
