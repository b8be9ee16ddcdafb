import type { Library } from '../model/library.ts';
import { linkTo } from './record-link.ts';
import type { RecordLink } from './record-link.ts';

/** A name that is printed although its exposure says otherwise, and the reason that was written. */
export interface Override {
  readonly person: RecordLink;
  readonly reason: string;
}

/** Every override of the rules on names. */
export function overridesIn(library: Library): Override[] {
  return library.people.flatMap((person) => {
    const { override: reason } = person.data;
    return reason === undefined ? [] : [{ person: linkTo(library, person), reason }];
  });
}
