import type { legalStates, Person } from '../records/person.ts';

/** What a court or a state has said of a person, as a reader is told. */
export const legalStateLabels: Record<(typeof legalStates)[number], string> = {
  accused: 'Accused',
  charged: 'Charged',
  convicted: 'Convicted',
  'convicted-in-absentia': 'Convicted in absentia',
  executed: 'Executed',
  acquitted: 'Acquitted',
};

/** Whether a person is alive, as a reader is told. */
export const livingLabels: Record<Person['living'], string> = {
  yes: 'yes, as last reported',
  no: 'no, as reported',
  unknown: 'not known',
};
