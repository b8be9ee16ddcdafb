import type { Person } from './person.ts';

/**
 * How a person is called wherever the site or an export names them: by name where their exposure
 * allows it, or where an override gives a reason; else by their part in the record.
 */
export function personName({ names, role, exposure, override }: Person): {
  readonly text: string;
  readonly lang?: string;
} {
  const mayBeNamed = exposure !== 'must-not-name' && exposure !== 'named-once';
  const name = names?.[0];
  return name && (mayBeNamed || override !== undefined) ? name : { text: role.text };
}
