/** The beginning of a list, and the address of the whole of it where this is not all. */
export interface Beginning<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly whole?: string;
}

/** The first `size` items of a list; `whole` is where the rest can be read. */
export function beginningOf<T>(items: readonly T[], size: number, whole: string): Beginning<T> {
  const total = items.length;
  return { items: items.slice(0, size), total, ...(total > size && { whole }) };
}
