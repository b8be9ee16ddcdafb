import { allCorrections } from '../../model/records/correction.ts';
import { addressOf, type Library, type LibraryRecord } from '../../model/library.ts';
import { correctionEntry, type CorrectionEntry } from '../entries/correction-entry.ts';
import { correctionEffects } from './correction-effects.ts';
import { oncePerLibrary } from '../once-per-library.ts';

/** Corrections by the address of each other record that they affect, newest first. */
const byAddress = oncePerLibrary((library): ReadonlyMap<string, readonly CorrectionEntry[]> => {
  const touched = allCorrections(library).flatMap((placed) => {
    const { claims, resting } = correctionEffects(library, placed);
    const entry = correctionEntry(library, placed);
    return [
      ...claims.map(({ claim }) => addressOf(library, claim)),
      ...resting.map(({ work }) => work.href),
    ].map((address) => ({ address, entry }));
  });
  const groups = Map.groupBy(touched, ({ address }) => address);
  return new Map([...groups].map(([address, all]) => [address, all.map(({ entry }) => entry)]));
});

/** The corrections that affect a claim, or the retractions of works that a work rests on. Newest first. */
export function correctionsAffecting(
  library: Library,
  record: LibraryRecord<'articles'> | LibraryRecord<'claims'>,
): readonly CorrectionEntry[] {
  return byAddress(library).get(addressOf(library, record)) ?? [];
}
