const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as written in a sentence: in words up to ten, in figures from 11. */
export function numberInWords(count: number): string {
  return small[count - 1] ?? String(count);
}
