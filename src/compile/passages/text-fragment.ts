import type { TextQuoteSelector } from '../../anchor/text-quote-selector.ts';

/**
 * Adds a text fragment to the address of a page. Browsers that support it scroll to the passage and highlight it;
 * others just open the page.
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

/** Percent-encodes a text, including the characters with a meaning in text fragments: hyphen, comma, ampersand. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\s+/gu, ' ').trim()).replaceAll('-', '%2D');
}
