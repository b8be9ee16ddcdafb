import type { Library } from '../model/library.ts';
import { currentSite } from './site.ts';

/** The library that every page is made from. The development server answers with a new one after each edit. */
export function getLibrary(): Promise<Library> {
  return currentSite().library();
}
