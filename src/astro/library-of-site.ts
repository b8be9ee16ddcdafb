import { getEntry } from 'astro:content';
import { awaitKept } from './kept-content.ts';
import { buildLibrary } from '../library.ts';
import type { Library } from '../model/library.ts';

let known: { readonly digest: string | number | undefined; readonly library: Library } | undefined;

/**
 * The library that every page is made from. Kept until the digest of the content changes, so that
 * the development server sees edits.
 */
export async function getLibrary(): Promise<Library> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('site.yaml was not loaded');
  if (!known || known.digest !== entry.digest) {
    const { site, records, problems } = await awaitKept(entry.data.file);
    if (!site) throw new Error('site.yaml was not read');
    known = { digest: entry.digest, library: buildLibrary(site, records, problems) };
  }
  return known.library;
}
