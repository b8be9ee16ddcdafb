import type { Person } from './records/person.ts';

/**
 * What a person is called on the site and in exports: their name if their exposure allows it or an override gives
 * a reason, otherwise their role.
 */
export function personName(person: Person): { readonly text: string; readonly lang?: string } {
  const name = person.names?.[0];
  return name && mayBeNamed(person) ? name : { text: person.role.text };
}

/** True if the site and its exports may print the names of a person. */
export function mayBeNamed({ exposure, override }: Person): boolean {
  return (exposure !== 'must-not-name' && exposure !== 'named-once') || override !== undefined;
}
