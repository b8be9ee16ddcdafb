import type { Person } from './records/person.ts';

/**
 * How a person is called wherever the site or an export names them: by name where their exposure
 * allows it, or where an override gives a reason; else by their part in the record.
 */
export function personName(person: Person): { readonly text: string; readonly lang?: string } {
  const name = person.names?.[0];
  return name && mayBeNamed(person) ? name : { text: person.role.text };
}

/** True where the names of a person may be printed: here and in every export. */
export function mayBeNamed({ exposure, override }: Person): boolean {
  return (exposure !== 'must-not-name' && exposure !== 'named-once') || override !== undefined;
}
