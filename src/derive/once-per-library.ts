import type { Library } from '../model/library.ts';

/**
 * Memoizes a function of a library, so that hundreds of pages share one result. The result lives as long as
 * the library.
 */
export function oncePerLibrary<T extends object>(
  make: (library: Library) => T,
): (library: Library) => T {
  const made = new WeakMap<Library, T>();
  return (library) => {
    const before = made.get(library);
    if (before) return before;
    const value = make(library);
    made.set(library, value);
    return value;
  };
}
