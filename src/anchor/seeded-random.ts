/** Pseudo-random numbers that are the same on every run. */
export interface SeededRandom {
  /** An integer from `from` up to, but not including, `to`. */
  integer(from: number, to: number): number;
  /** A random element of a list. Throws if the list is empty. */
  pick<T>(list: readonly T[]): T;
}

/** Starts a sequence of the generator Mulberry32. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from));
  return {
    integer,
    pick(list) {
      const item = list[integer(0, list.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from.');
      return item;
    },
  };
}
