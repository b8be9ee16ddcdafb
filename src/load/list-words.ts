/** The most words that a message lists. */
const most = 40;

/** Words for a message, separated by commas: the first of them, and how many more there are. */
export function listWords(words: readonly string[], separator = ', '): string {
  if (words.length <= most) return words.join(separator);
  return `${words.slice(0, most).join(separator)} and ${(words.length - most).toLocaleString('en')} more`;
}
