import { outlet, page, type Rule } from './rule.ts';

const gazette = 'name: Tide Times\nkind: newspaper\n';

/** Rules on files: their folders, names, bytes and characters. */
export const fileRules = {
  'known-file': {
    title: 'Plain files in known places',
    summary:
      'Content is made of plain, readable files: site.yaml, and records ending in .mdx in the folder of their kind.',
    why: 'A file with another ending or in another folder would be left out of the site without a word; a link or pipe could bring in what no reviewer saw.',
    wrong: { ...page('The lamps.'), file: 'content/pages/lamps.md' },
    right: page('The lamps.'),
  },
  'readable-size': {
    title: 'Files that a person can read',
    summary:
      'A file has at least one byte and at most 200,000, and no line has more than 10,000 characters.',
    why: 'Every record is read by a reviewer before it is published.',
    wrong: { file: 'content/pages/lamps.mdx', text: '' },
    right: page('The lamps.'),
  },
  'readable-record': {
    title: 'Files that the generator can read',
    summary:
      'The generator reads every file to its end, in at most 1.5 seconds of processor time and 512 MB of memory.',
    why: 'One file must not keep the others from being checked. Where the generator itself fails, the message says so.',
    wrong: page(`${'[[[a](b)](b)]'.repeat(20)}… and so on, thousands of times`),
    right: page('The lamps.'),
  },
  'valid-utf8': {
    title: 'Text in UTF-8',
    summary: 'Every file is text in UTF-8.',
    why: 'In any other encoding letters outside English come out wrong, or differently on every computer.',
    wrong: { ...page('The café at the quay.'), encoding: 'latin1' },
    right: page('The café at the quay.'),
  },
  'plain-characters': {
    title: 'Characters that can be seen',
    summary:
      'A text has no control characters, soft hyphens or odd spaces in a row, and no invisible characters except where a script or an emoji needs them.',
    why: 'Invisible characters can make a text read otherwise than it is written, and hide words from a search.',
    wrong: page('The lamp \u202eon si.'),
    right: page('The lamp is on. می‌خواهم'),
  },
  'plain-line-ends': {
    title: 'Line ends of one kind',
    summary: 'Lines end with a line feed alone, as Unix, macOS and most editors write them.',
    why: 'With two kinds of line ends every line of a file seems changed, and a review finds nothing.',
    wrong: { ...page('The lamps.'), text: page('The lamps.').text.replaceAll('\n', '\r\n') },
    right: page('The lamps.'),
  },
  'composed-characters': {
    title: 'Letters in one piece',
    summary:
      'Letters with marks are written in composed form (Unicode NFC), with at most eight marks on one letter.',
    why: 'Two texts that look alike must be alike, or passages are not found and names are taken for others.',
    wrong: page('The cafe\u0301 at the quay.'),
    right: page('The café at the quay.'),
  },
  'id-form': {
    title: 'Ids that work everywhere',
    summary:
      'An id is made of small letters a–z, figures and single hyphens, 80 characters at most.',
    why: 'It is the name of a file and a part of an address, and must be the same on every computer for as long as the record stands.',
    wrong: { ...outlet(gazette), file: 'content/outlets/Tide_Times.mdx' },
    right: outlet(gazette),
  },
  'unique-id': {
    title: 'One record, one id',
    summary:
      'No two records of one kind have the same id, in whatever folder or letter case, nor an id that another had before or that is an address of the site itself.',
    why: 'An address leads to one record only, and never to another one later.',
    wrong: { ...outlet(gazette), file: 'content/outlets/local/harbour-gazette.mdx' },
    right: outlet(gazette),
  },
} as const satisfies Record<string, Rule>;
