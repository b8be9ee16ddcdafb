import { allCorrections, correctionHeading, correctionPath } from '../model/correction.ts';
import { nameOf } from '../model/library.ts';
import type { Library } from '../model/library.ts';
import { absoluteAddress } from './absolute-address.ts';
import { newest } from './last-changed.ts';
import type { Feed } from './to-atom.ts';

/** The most entries that the feed holds. */
const longest = 50;

/** The feed of corrections to published works, newest first, each by the address of its page. */
export function correctionsFeed(library: Library): Feed {
  const entries = allCorrections(library)
    .slice(0, longest)
    .map(({ id, work, correction }) => ({
      address: absoluteAddress(library, library.addresses.to(correctionPath(id))),
      title: `${correctionHeading(correction)}: ${nameOf(work).text}`,
      summary: `It said: ${correction.was} Right is: ${correction.now}`,
      published: correction.date.earliest,
      updated: correction.date.earliest,
    }));
  return {
    title: `${library.site.title}: corrections`,
    subtitle: 'What published works got wrong, and who corrected it.',
    page: 'corrections/',
    path: 'corrections.atom',
    updated: newest(entries.map(({ updated }) => updated)),
    entries,
  };
}
