import type { Library } from '../model/library.ts';

/** Makes a function of a library do its work once for each library: what hundreds of pages ask for is found once. */
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
