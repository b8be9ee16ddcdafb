import type { TextQuoteSelector } from '../../anchor/text-quote-selector.ts';

/**
 * The address of a page with a text fragment: a browser that knows them scrolls to the passage and
 * lights it up, every other opens the page.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function withTextFragment(address: string, selector: TextQuoteSelector): string {
  const { exact, prefix, suffix } = selector;
  const directive = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(exact),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ].join(',');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** Percent-encoded, with the signs that have a meaning in a text fragment: hyphen, comma, ampersand. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');
}
