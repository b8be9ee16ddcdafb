import type { legalStates, Person } from '../records/person.ts';

/** Labels for the legal states that courts and states have declared. */
export const legalStateLabels: Record<(typeof legalStates)[number], string> = {
  accused: 'Accused',
  charged: 'Charged',
  convicted: 'Convicted',
  'convicted-in-absentia': 'Convicted in absentia',
  executed: 'Executed',
  acquitted: 'Acquitted',
};

/** Labels for whether a person is alive. */
export const livingLabels: Record<Person['living'], string> = {
  yes: 'yes, as last reported',
  no: 'no, as reported',
  unknown: 'not known',
};
