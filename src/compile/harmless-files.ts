import { keptValues } from '../cache/kept-values.ts';
import type { HarmlessFiles } from '../check/harm/check-harm.ts';
import type { NamedText } from '../load/place.ts';
import { digestOf, pipelineDigest } from './pipeline-digest.ts';

const values = keptValues('harmless');

/** The files in which an earlier check for the same names found nothing. */
export function harmlessFiles(names: readonly string[]): HarmlessFiles {
  const search = digestOf(pipelineDigest(), ...names);
  const keyOf = ({ path, text }: NamedText) => digestOf(search, path, text);
  return {
    has: (file) => values.get(keyOf(file)) !== undefined,
    add: (file) => values.set(keyOf(file), ''),
  };
}
