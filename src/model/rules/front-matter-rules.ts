import { outlet, page, exampleReference, type Rule } from './rule.ts';

/** Rules on front matter. */
export const frontMatterRules = {
  'front-matter': {
    title: 'Keys between two lines of hyphens',
    summary: 'A record begins with its keys in YAML, between two lines of three hyphens.',
    why: 'From these keys the record gets its title, its dates and its place in every list.',
    wrong: { file: 'content/pages/lamps.mdx', text: 'title: Lamps of the coast\n\nThe lamps.\n' },
    right: page('The lamps.'),
  },
  'plain-yaml': {
    title: 'Values written out',
    summary: 'Keys and values are plain YAML: no anchors, aliases, tags or merges.',
    why: 'A few such signs can make a small file unfold into gigabytes, or name code to be run.',
    wrong: page('The lamps.', 'description: !important The lamps.\n'),
    right: page('The lamps.', "description: '!important: the lamps.'\n"),
  },
  'unique-key': {
    title: 'Each key once',
    summary: 'No key stands twice in one place.',
    why: 'Only one of the two values could be shown, and nobody would know which.',
    wrong: page('The lamps.', 'title: Lamps\n'),
    right: page('The lamps.'),
  },
  'known-key': {
    title: 'Keys that mean something',
    summary: 'Every key is one that this kind of record has.',
    why: 'A key with a slip in it would be ignored without a word. The key layout could even name a program.',
    wrong: page('The lamps.', 'descripton: All lamps.\n'),
    right: page('The lamps.', 'description: All lamps.\n'),
  },
  'needed-key': {
    title: 'Keys that every record has',
    summary: 'The keys that a kind of record cannot do without are there.',
    why: 'Without them the record could not be shown, cited or found.',
    wrong: outlet('name: Tide Times\n'),
    right: outlet('name: Tide Times\nkind: newspaper\n'),
  },
  'field-form': {
    title: 'Values of the right form',
    summary:
      'Every value has the form that its key asks for: text, a list, keys of its own, a language tag.',
    why: 'Values are compared, sorted and exported, which only works when all have one form.',
    wrong: page('The lamps.', 'order: first\n'),
    right: page('The lamps.', 'order: 1\n'),
  },
  'plain-text': {
    title: 'Plain text in the keys',
    summary:
      'Titles, names and other texts in the keys have no markup: no tags, entities or Markdown.',
    why: 'They are shown, sorted and exported as they are typed. A tag in a name could pose as part of the page.',
    wrong: page('The lamps.', 'description: All **lamps** of the coast.\n'),
    right: page('The lamps.', 'description: All lamps of the coast & 5 < 6.\n'),
  },
  'date-form': {
    title: 'Dates that mean one day',
    summary:
      'Dates are written in EDTF: 2024-01-24, 2024-01, 2024, with ? or ~ where they are uncertain.',
    why: 'To different readers 01/02/2024 is a different day, and 2024-02-30 is no day at all.',
    wrong: exampleReference('issued: 01/02/2024\n'),
    right: exampleReference('issued: 2024-02-01\n'),
  },
  'known-word': {
    title: 'Words from a list',
    summary: 'A value that is chosen from a list, here or in site.yaml, is one of that list.',
    why: 'Records are gathered by these words; a word with a slip in it would stand alone.',
    wrong: outlet('name: Tide Times\nkind: newspapr\n'),
    right: outlet('name: Tide Times\nkind: newspaper\n'),
  },
  'public-address': {
    title: 'Addresses that are safe to follow',
    summary:
      'An address is whole, on the public web, and free of scripts, passwords, ports, shorteners, redirects and tracking; a host with letters outside a–z is one that site.yaml allows.',
    why: 'Readers follow links in good faith, some of them at risk. A link shows where it leads and tells nobody who followed it.',
    wrong: page('[The board](http://127.0.0.1/)'),
    right: page('[The board](https://example.org/)'),
  },
} as const satisfies Record<string, Rule>;
