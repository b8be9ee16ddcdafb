import { getCollection, getEntry, render } from 'astro:content';
import { readKept } from './compile/kept-content.ts';
import { buildLibrary } from './library.ts';
import type { Library } from './model/library.ts';
import { collectionNames } from './model/reference.ts';

let known: { readonly signature: string; readonly library: Library } | undefined;

/**
 * The library that every page is made from; the only caller of `getCollection()`.
 * Kept until a record's digest changes, so that the development server sees edits.
 */
export async function getLibrary(): Promise<Library> {
  if (known && import.meta.env.PROD) return known.library;
  const [site] = await getCollection('site');
  if (!site) throw new Error('site.yaml was not loaded');
  const entries = await Promise.all(collectionNames.map((name) => getCollection(name)));
  const signature = [site, ...entries.flat()].map(({ digest }) => digest).join();
  if (known?.signature !== signature) {
    const { site: settings, records, problems } = readKept(site.data.file);
    if (!settings) throw new Error('site.yaml was not read');
    known = { signature, library: buildLibrary(settings, records, problems) };
  }
  return known.library;
}

/** A page of prose, rendered from its MDX, as a component. */
export async function renderProse(id: string) {
  const entry = await getEntry('prose', id);
  if (!entry) throw new Error(`no page ${id}`);
  return render(entry);
}
