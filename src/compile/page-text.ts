import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHastText } from '../anchor/hast-text.ts';
import { matchQuote } from '../anchor/match-quote.ts';
import type { Resolution } from '../anchor/match-quote.ts';
import { normaliseText } from '../anchor/normalise-text.ts';
import type { NormalText } from '../anchor/normalise-text.ts';
import { textNodesOf } from '../anchor/text-model.ts';
import type { TextQuoteSelector } from '../anchor/text-quote-selector.ts';

/** An article's text as its page has it. */
export interface PageText {
  /** The text that notes on the summary are matched in. */
  readonly text: NormalText;
  /**
   * Resolves a selector that was made on the page: in the text or, failing that, in all that a
   * browser finds there, with notes and their numbers between the words. Ranges are of `text`.
   */
  resolve(selector: TextQuoteSelector): Resolution;
}

/** Reads the compiled HTML of an article. Notes on the source are no part of its text. */
export function toPageText(html: string): PageText {
  const root: Root = { ...fromHtml(html, { fragment: true }) };
  root.children = root.children.filter((child) => !isOnSource(child));
  const text = toHastText(root);
  const own = new Map(textNodesOf(root).map(({ node }, index) => [node, text.starts[index] ?? 0]));

  /** All text nodes in order, and for each of our own where it stands in both texts. */
  let rendered = '';
  const places: { readonly at: number; readonly start: number; readonly length: number }[] = [];
  visitText(root, (node) => {
    const start = own.get(node);
    if (start !== undefined) places.push({ at: rendered.length, start, length: node.value.length });
    rendered += node.value;
  });
  let page: NormalText | undefined;

  return {
    text: text.normal,
    resolve(selector) {
      const direct = matchQuote(text.normal, selector);
      if (direct.status !== 'orphaned') return direct;
      page ??= normaliseText(rendered);
      const found = matchQuote(page, selector);
      if (found.status !== 'found') return found.status === 'orphaned' ? found : direct;
      const { start, end } = found.range;
      const inside = places.filter(({ at, length }) => at < end && at + length > start);
      const [first, last] = [inside[0], inside.at(-1)];
      if (!first || !last) return direct;
      return {
        status: 'found',
        range: {
          start: first.start + Math.max(0, start - first.at),
          end: last.start + Math.min(last.length, end - last.at),
        },
      };
    },
  };
}

function isOnSource(node: Nodes): boolean {
  return node.type === 'element' && classesOf(node).includes('on-source');
}

function classesOf({ properties }: Element): readonly unknown[] {
  return Array.isArray(properties['className']) ? properties['className'] : [];
}

function visitText(node: Nodes, visit: (node: Extract<Nodes, { type: 'text' }>) => void): void {
  if (node.type === 'text') visit(node);
  else if ('children' in node) for (const child of node.children) visitText(child, visit);
}
