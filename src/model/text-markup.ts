/** Markup that a plain-text field would show as typed, each with the text that remains without it. */
const markup: readonly (readonly [sign: RegExp, words: string])[] = [
  [/<!--|-->/g, ''],
  [/<[/!?]?[a-z][^<>]*>/gi, ''],
  [/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1'],
  // Inside words, pairs of asterisks replace letters, as in “d**n”.
  [
    /(?<![\p{L}\p{N}*])\*\*([^\s*](?:[^*]*[^\s*])?)\*\*|\*\*([^\s*](?:[^*]*[^\s*])?)\*\*(?![\p{L}\p{N}*])/gu,
    '$1$2',
  ],
  [/(?<![\p{L}\p{N}_])__([^_]+)__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<![\p{L}\p{N}*])\*([^\s*](?:[^*]*[^\s*])?)\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_([^\s_](?:[^_]*[^\s_])?)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~([^~]+)~~/g, '$1'],
  // In some languages a back-tick is a letter: “Hawai`i”.
  [/(?<![\p{L}\p{N}])`([^\s`](?:[^`]*[^\s`])?)`(?![\p{L}\p{N}])/gu, '$1'],
];
const entity = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/i;

/**
 * Says what to write instead of markup in a plain-text field; undefined if it has none. Tags of citation styles,
 * such as `<i>` and `<span class="nocase">`, are markup too: citations are made from plain text.
 */
export function markupProblem(text: string): string | undefined {
  const [reference] = entity.exec(text) ?? [];
  if (reference !== undefined)
    return `Write the character itself instead of ${reference}: this is plain text, not markup.`;
  if (/<[/!?]?[a-z][^<>]*(?:<|$)/i.test(text))
    return 'Put a space after <: this is plain text, without tags.';
  const plain = markup.reduce((rest, [sign, words]) => rest.replaceAll(sign, words), text);
  if (plain === text) return undefined;
  const words = plain.replaceAll(/ {2,}/g, ' ').trim();
  return words === ''
    ? 'Write words: this is plain text, not markup.'
    : `Write it without markup: ${words}`;
}
