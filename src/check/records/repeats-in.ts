/** A value that occurs more than once in a list. */
export interface Repeat {
  readonly value: string;
  /** The index of its second occurrence. */
  readonly index: number;
  readonly count: number;
}

/** The values that occur more than once in a list, one result for each. Ignores `undefined`. */
export function repeatsIn(values: readonly (string | undefined)[]): readonly Repeat[] {
  const indexes = Map.groupBy(values.keys(), (index) => values[index]);
  return [...indexes].flatMap(([value, [, second, ...more]]) =>
    value === undefined || second === undefined
      ? []
      : [{ value, index: second, count: more.length + 2 }],
  );
}

/** A count in words: “twice”, “1,600 times”. */
export function timesInWords(count: number): string {
  return count === 2 ? 'twice' : `${count.toLocaleString('en')} times`;
}
