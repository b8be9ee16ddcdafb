import { requireCompiled } from '../cached-bodies.ts';
import type { CompiledAnnotation } from '../compile-record.ts';

/** The compiled notes of an article in the order of their passages; those on its source come last. */
export function annotationTexts({
  digest,
}: {
  readonly digest: string;
}): readonly CompiledAnnotation[] {
  return digest === '' ? [] : requireCompiled(digest).annotations;
}
