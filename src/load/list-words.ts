/** Maximum number of words in a list of a message. */
const maxWords = 40;

/** Words for a message, separated by commas. Lists the first 40 and says how many more there are. */
export function listWords(words: readonly string[], separator = ', '): string {
  if (words.length <= maxWords) return words.join(separator);
  return `${words.slice(0, maxWords).join(separator)} and ${(words.length - maxWords).toLocaleString('en')} more`;
}
