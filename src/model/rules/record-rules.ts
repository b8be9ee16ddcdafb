import { article, annotation, page, prose, exampleReference, type Rule } from './rule.ts';

const annotationKeys = (exact: string) =>
  `target: lamp-report\nexact: ${exact}\nkind: context\ncreator: keepers\ncreated: 2024-02-01\ncites: [origin:board-statement]\n`;
const country = (code: string) => `---\nadded: 2024-02-01\ncode: ${code}\n---\n`;
const copyOf = (address: string) =>
  exampleReference(
    `URL: https://example.org/survey\narchives:\n  - URL: ${address}\n    captured: 2024-01-31\n`,
  );

const claim = (keys: string) => ({
  file: 'content/claims/lamp-lit.mdx',
  text: `---\nadded: 2024-02-01\nstatement: The lamp was lit in 1790.\nabout: [country:gb]\n${keys}---\n`,
});
const assertion = (rest: string) =>
  `assertions:\n  - in: lamp-report\n    stance: asserts\n    restsOn: [${rest}]\n    speaker: The keeper\n    speakerKind: keeper\n`;
const graded = (grade: number) =>
  `credibility:\n  grade: ${grade}\n  reason: The log says so.\n  gradedBy: keepers\n  date: 2024-02-01\n`;

const keeper = (body: string) => ({
  file: 'content/people/keeper-of-1790.mdx',
  text: `---\nadded: 2024-02-01\nnames:\n  - text: Ann Wick\n    lang: en\n    cites: [article:tide-table]\nrole:\n  text: The keeper of 1790\n  cites: [article:tide-table]\nliving: no\nexposure: named-once\n---\n\n${body}\n`,
});

/** Rules on what records say about each other and about the works they describe. */
export const recordRules = {
  'existing-record': {
    title: 'Records that are there',
    summary: 'Every record that is named is there, and of the kind that is meant.',
    why: 'A link to nothing is a statement without a source.',
    wrong: annotation(annotationKeys('the lamp').replace('board-statement', 'board-statment')),
    right: annotation(annotationKeys('the lamp')),
  },
  'standing-record': {
    title: 'Records that stand',
    summary: 'No record rests on one that was withdrawn.',
    why: 'What was withdrawn supports nothing any more.',
    wrong: annotation(
      annotationKeys('the lamp').replace('origin:board-statement', 'article:old-survey'),
    ),
    right: annotation(annotationKeys('the lamp')),
  },
  'other-record': {
    title: 'Support from elsewhere',
    summary:
      'No record names itself as its own source or part, and no note cites the article that it is about, unless it is about the wording.',
    why: 'A statement cannot be its own evidence.',
    wrong: annotation(
      annotationKeys('the lamp').replace('origin:board-statement', 'article:lamp-report'),
    ),
    right: annotation(
      annotationKeys('the lamp')
        .replace('origin:board-statement', 'article:lamp-report')
        .replace('context', 'textual'),
    ),
  },
  'annotated-article': {
    title: 'Notes on texts',
    summary: 'A note is on an article that has a text.',
    why: 'A reference has no passage that a note could be anchored on.',
    wrong: annotation(annotationKeys('the lamp').replace('lamp-report', 'tide-table')),
    right: annotation(annotationKeys('the lamp')),
  },
  'relied-on': {
    title: 'Lineage that agrees',
    summary: 'What a passage on a claim rests on is among what its article relies on.',
    why: 'The lineage of a claim is counted from both records, and they must tell the same story.',
    wrong: claim(`kind: happened\n${assertion('origin:board-statement')}`),
    right: claim(`kind: happened\n${assertion('unknown')}`),
  },
  'confirmed-claim': {
    title: 'Confirmed by others',
    summary:
      'A claim graded 1, other than that something was said, has two recorded origins and a cited note that they are independent.',
    why: 'Repetition by many outlets that share one origin is not confirmation.',
    wrong: claim(`kind: happened\n${assertion('unknown')}${graded(1)}`),
    right: claim(`kind: said\n${assertion('unknown')}${graded(1)}`),
  },
  'withheld-name': {
    title: 'Names that are withheld',
    summary:
      'A name that must not be printed is in no text, quotation, title, address, file or folder name, however it is written; only among the names of its own record.',
    why: 'What is printed once can be found for ever, and a name can cost a life. The part that a person has is enough for a reader.',
    wrong: keeper('Ann Wick kept the lamp.'),
    right: keeper('The keeper kept the lamp.'),
  },
  'city-at-most': {
    title: 'No closer than a city',
    summary: 'No record gives a house number or coordinates, unless it gives a reason under meant.',
    why: 'A reader needs to know the city at the finest; the door serves only someone who means harm.',
    wrong: page('The keeper lived at 14 Harbour Road.'),
    right: page('The keeper lived in Harwich.'),
  },
  'no-contact': {
    title: 'No way to reach a person',
    summary:
      'No record gives an e-mail address, a telephone number or an account for messages, unless it gives a reason under meant; pages of prose may give the site’s own.',
    why: 'What is said here of a person must not become a way to find them, or a way to reach a service.',
    wrong: keeper('The keeper was reached at keeper@oddrock.example.'),
    right: keeper('The keeper answered letters.'),
  },
  'one-script': {
    title: 'Words in one script',
    summary:
      'No word mixes letters of two scripts that look alike, such as a Latin and a Cyrillic a.',
    why: 'Such a word cannot be searched for, and passes for another one.',
    wrong: page('The lаmp is lit.'),
    right: page('The lamp is lit. Маяк горит, 5 kΩ.'),
  },
  'meant-words': {
    title: 'Answers to what is there',
    summary:
      'Every entry of meant names a rule, and words of the record that this rule would refuse.',
    why: 'A reason for words that are gone could excuse other words later.',
    wrong: page(
      'The keeper lived in Harwich.',
      "meant: [{ rule: city-at-most, words: '14 Harbour Road', reason: It is a museum. }]\n",
    ),
    right: page(
      'The museum is at 14 Harbour Road.',
      "meant: [{ rule: city-at-most, words: '14 Harbour Road', reason: It is a museum. }]\n",
    ),
  },
  'known-curator': {
    title: 'Curators by name',
    summary: 'Whoever writes, grades or changes a record is a curator that site.yaml lists.',
    why: 'A judgement is worth what the person behind it is worth.',
    wrong: annotation(annotationKeys('the lamp').replace('keepers', 'keeper')),
    right: annotation(annotationKeys('the lamp')),
  },
  'known-archive': {
    title: 'Copies at archives',
    summary:
      'The address of an archived copy is at a web archive that is known here, and is not the address of the work itself.',
    why: 'An archive says when it read a page and does not change it afterwards; a mirror does neither.',
    wrong: copyOf('https://mirror.example.net/survey'),
    right: copyOf('https://web.archive.org/web/20240131000000/https://example.org/survey'),
  },
  'ordered-dates': {
    title: 'Dates in order',
    summary: 'The dates of a record stand in the order in which things can happen.',
    why: 'A work read after the record’s last change, or a body dissolved before it began, shows that one date is wrong.',
    wrong: exampleReference('accessed: 2024-03-01\n'),
    right: exampleReference('accessed: 2024-01-31\n'),
  },
  'unique-code': {
    title: 'One record for each country',
    summary: 'No two countries have the same code.',
    why: 'What bears on a country is gathered in one place.',
    wrong: { file: 'content/countries/england.mdx', text: country('GB') },
    right: { file: 'content/countries/fr.mdx', text: country('FR') },
  },
  'licensed-text': {
    title: 'Whole texts with a licence',
    summary: 'The whole text of a work stands here only with the licence that allows it.',
    why: 'Everything else is quoted in short fragments, as the law of most countries allows.',
    wrong: article('The survey.', 'outlet: harbour-gazette\nlineage: not-recorded\ntext: full\n'),
    right: article(
      'The survey.',
      'outlet: harbour-gazette\nlineage: not-recorded\ntext: full\nlicence: CC BY 4.0\n',
    ),
  },
  'summary-length': {
    title: 'Summaries of a page',
    summary: 'A summary has at least 200 words of the curators’ own and at most 350 in all.',
    why: 'Shorter ones leave out what a reader needs, and longer ones take the place of the work.',
    wrong: article(prose(120)),
    right: article(prose(220)),
  },
  'short-quotation': {
    title: 'Short quotations',
    summary:
      'A quotation has at most 25 words, and all of one article, those of notes on its source included, at most 80.',
    why: 'The words belong to their author; a summary is written in our own.',
    wrong: article(`${prose(220)} <Quote>${prose(26)}</Quote>`),
    right: article(`${prose(220)} <Quote>${prose(25)}</Quote>`),
  },
  'passage-found': {
    title: 'Passages that are there',
    summary: 'The passage of a note stands in the text that the note is on, word for word.',
    why: 'A note on a passage that is not there is evidence of nothing. A near match is shown and never taken.',
    wrong: annotation(annotationKeys('the lantern')),
    right: annotation(annotationKeys('the lamp')),
  },
  'passage-unique': {
    title: 'Passages that stand once',
    summary:
      'The passage of a note stands once in the text, or the words before and after it tell which one is meant.',
    why: 'A note belongs to one place.',
    wrong: annotation(annotationKeys('the')),
    right: annotation(`${annotationKeys('the')}suffix: ' lamp'\n`),
  },
  'verified-quotation': {
    title: 'Quotations word for word',
    summary:
      'Every quotation, those of notes on the source included, stands in the captured copy of the work, and is the one that was verified there.',
    why: 'A quotation with a word changed puts words in somebody’s mouth.',
    wrong: article(`${prose(220)} <Quote>lit the lantern</Quote>`),
    right: article(`${prose(220)} <Quote>lit the lamp</Quote>`),
  },
  'own-words': {
    title: 'Our own words',
    summary: 'Outside quotations no more than 12 words in a row are those of the work.',
    why: 'A summary in the words of the work would be a copy of it.',
    wrong: article(prose(220)),
    right: article(`${prose(220)} <Quote>the keeper lit the lamp</Quote>`),
  },
} as const satisfies Record<string, Rule>;
