/** A text in a record’s data, with its path. */
export interface FieldText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Every text in a record’s data, at any depth. */
export function textsIn(value: unknown, path: readonly PropertyKey[] = []): readonly FieldText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
    ? value.map((item, index) => [index, item] as const)
    : Object.entries(value);
  return entries.flatMap(([key, item]) => textsIn(item, [...path, key]));
}
