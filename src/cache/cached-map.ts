import { cacheOf, type Cache, type CacheKind } from './cache.ts';

/**
 * Opens a cache of small values that is one entry of a larger one: to read 40,000 entries one by one takes a
 * second more. Values must survive JSON. They are written by `prune`, without those that were
 * neither read nor set before.
 */
export function openCachedMap<Value>(kind: CacheKind, entry: string): Cache<Value> {
  const text = cacheOf(kind).get(entry);
  const cached = new Map(text === undefined ? [] : (JSON.parse(text) as [string, Value][]));
  const used = new Map<string, Value>();
  return {
    get(key) {
      const value = cached.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set: (key, value) => void used.set(key, value),
    prune() {
      const isSame = used.size === cached.size && used.keys().every((key) => cached.has(key));
      if (!isSame) cacheOf(kind).set(entry, JSON.stringify([...used]));
    },
  };
}
