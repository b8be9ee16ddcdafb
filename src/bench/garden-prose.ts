import type { SeededRandom } from '../anchor/seeded-random.ts';

const subjects = [
  'The gardener',
  'A visitor',
  'The head of the nursery',
  'An old plan',
  'The committee',
];
const verbs = [
  'moved',
  'counted',
  'described',
  'lost',
  'drew',
  'measured',
  'sold',
  'found',
  'named',
];
const kinds = [
  'early',
  'late',
  'white',
  'double',
  'wild',
  'tall',
  'striped',
  'nameless',
  'grafted',
];
const plants = [
  'pears',
  'tulips',
  'quinces',
  'ferns',
  'currants',
  'medlars',
  'roses',
  'leeks',
  'vines',
];
const places = ['behind the wall', 'near the pump', 'under glass', 'along the path', 'by the gate'];
const times = [
  'before the frost',
  'in a dry spring',
  'after the flood',
  'in the third year',
  'that week',
];
const ends = [
  'as the ledger shows',
  'though no label says so',
  'and wrote it down',
  'to general surprise',
];

/** A sentence about gardens with about fifteen words. */
export function sentence(random: SeededRandom): string {
  const [count, row] = [random.integer(0, 900) + 20, random.integer(0, 90) + 2];
  return [
    random.pick(subjects),
    random.pick(verbs),
    `${count} ${random.pick(kinds)} ${random.pick(plants)}`,
    `from row ${row}`,
    random.pick(places),
    random.pick(times),
    `${random.pick(ends)}.`,
  ].join(' ');
}

/** A paragraph of `length` sentences. */
export function paragraph(random: SeededRandom, length: number): string {
  return Array.from({ length }, () => sentence(random)).join(' ');
}

/** Some consecutive words of a paragraph that occur only once in the whole text. */
export function uniquePassage(random: SeededRandom, from: string, text: string): string {
  const words = from.split(' ');
  for (;;) {
    const start = random.integer(0, words.length - 8);
    const passage = words.slice(start, start + 5 + random.integer(0, 4)).join(' ');
    if (!passage.includes('.') && text.indexOf(passage) === text.lastIndexOf(passage))
      return passage;
  }
}
