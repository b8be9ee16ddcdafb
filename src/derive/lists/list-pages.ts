/** One page of a long list. */
export interface ListPage<T> {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly items: readonly T[];
}

/** Splits a list into pages of at most `size` items. An empty list is one empty page. */
export function toPages<T>(items: readonly T[], size: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
