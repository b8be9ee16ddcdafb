import { requireCompiled } from '../cached-bodies.ts';
import type { CompiledNote } from '../compile-record.ts';

/** The compiled notes of an article in the order of their passages; those on its source come last. */
export function noteTexts({ digest }: { readonly digest: string }): readonly CompiledNote[] {
  return digest === '' ? [] : requireCompiled(digest).notes;
}
