import { getCollection } from 'astro:content';
import { buildLibrary } from './library.ts';
import type { Library, LibraryRecord } from './library.ts';
import { collectionNames } from './model/reference.ts';

let known: { readonly signature: string; readonly library: Library } | undefined;

/**
 * The library that every page is made from; the only caller of `getCollection()`.
 * Kept until a record's digest changes, so that the development server sees edits.
 */
export async function getLibrary(): Promise<Library> {
  if (known && import.meta.env.PROD) return known.library;
  const [settings] = await getCollection('site');
  if (!settings) throw new Error('site.yaml was not loaded');
  const entries = await Promise.all(collectionNames.map((name) => getCollection(name)));
  const records: readonly LibraryRecord[] = entries.flat().map((entry) => entry.data.record);
  const signature = [settings.digest, ...entries.flat().map((entry) => entry.digest)].join();
  if (known?.signature !== signature) {
    known = { signature, library: buildLibrary(settings.data, records) };
  }
  return known.library;
}
