const small = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A number as it stands inside a sentence: written out up to ten, in figures beyond. */
export function numberInWords(count: number): string {
  return small[count - 1] ?? String(count);
}
