import type { TextForm } from './found-text.ts';

const what = 'an onion address';
const key = '(?<![a-z2-7])[a-z2-7]{16}(?:[a-z2-7]{40})?';
const dot = String.raw`\s?(?:[.。]|[[({]\s?(?:dot|[.。])\s?[\])}]|\bdot\b)\s?`;
const onion = String.raw`${key}${dot}(?:onion|tor2web)(?!\p{L})`;

/** An address without its ending. In the third version it ends in d; a digest has no letter after f. */
const bare: TextForm = {
  what,
  sign: /[a-z2-7]{55}d/i,
  pattern: /(?<![\p{L}\d])[a-z2-7]{55}d(?![\p{L}\d.])/giu,
  accepts: ({ 0: found }) => /[g-z]/i.test(found),
};

const withEnding = (pattern: RegExp): TextForm => ({ what, sign: /onion|tor2web/i, pattern });

/** Addresses in the Tor network, also with a dot in words or brackets. */
export const onions: readonly TextForm[] = [withEnding(new RegExp(onion, 'giu')), bare];

/** Those that are no host: the host of a link is checked with the link. */
export const onionsInLinks: readonly TextForm[] = [
  withEnding(new RegExp(String.raw`(?<!https?://(?:[\w-]{1,63}\.){0,3})${onion}`, 'giu')),
  bare,
];
