/** A value that a list has more than once. */
export interface Repeat {
  readonly value: string;
  /** The index of its second entry. */
  readonly index: number;
  readonly count: number;
}

/** The values that a list has more than once, each told once; `undefined` entries are left out. */
export function repeatsIn(values: readonly (string | undefined)[]): readonly Repeat[] {
  const indexes = Map.groupBy(values.keys(), (index) => values[index]);
  return [...indexes].flatMap(([value, [, second, ...more]]) =>
    value === undefined || second === undefined
      ? []
      : [{ value, index: second, count: more.length + 2 }],
  );
}

/** “twice”, “1,600 times”. */
export function timesInWords(count: number): string {
  return count === 2 ? 'twice' : `${count.toLocaleString('en')} times`;
}
