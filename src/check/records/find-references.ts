import { isReference, type Reference } from '../../model/records/reference.ts';

/** A reference in a record’s data, with its path of keys. */
export interface FoundReference {
  readonly reference: Reference;
  readonly path: readonly PropertyKey[];
}

/** Finds every reference in a record’s data by its shape, in the order of the keys. */
export function findReferences(data: unknown): readonly FoundReference[] {
  const found: FoundReference[] = [];
  collect(data, [], found);
  return found;
}

function collect(value: unknown, path: readonly PropertyKey[], found: FoundReference[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isReference(value)) found.push({ reference: value, path });
  else if (Array.isArray(value))
    value.forEach((item, index) => collect(item, [...path, index], found));
  else for (const [key, item] of Object.entries(value)) collect(item, [...path, key], found);
}
