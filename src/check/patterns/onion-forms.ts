import type { TextForm } from './found-text.ts';

const what = 'an onion address';
const key = '(?<![a-z2-7])[a-z2-7]{16}(?:[a-z2-7]{40})?';
const dot = String.raw`\s?(?:[.。]|[[({]\s?(?:dot|[.。])\s?[\])}]|\bdot\b)\s?`;
const onion = String.raw`${key}${dot}(?:onion|tor2web)(?!\p{L})`;

/** An address without its ending. Version 3 addresses end in d; unlike digests they have letters after f. */
const bare: TextForm = {
  what,
  sign: /[a-z2-7]{55}d/i,
  pattern: /(?<![\p{L}\d])[a-z2-7]{55}d(?![\p{L}\d.])/giu,
  accepts: ({ 0: found }) => /[g-z]/i.test(found),
};

const withEnding = (pattern: RegExp): TextForm => ({ what, sign: /onion|tor2web/i, pattern });

/** Tor onion addresses, also with the dot written in words or brackets. */
export const onions: readonly TextForm[] = [withEnding(new RegExp(onion, 'giu')), bare];

/** The same, except for hosts of links, which are checked with the link. */
export const onionsInLinks: readonly TextForm[] = [
  withEnding(new RegExp(String.raw`(?<!https?://(?:[\w-]{1,63}\.){0,3})${onion}`, 'giu')),
  bare,
];
