import { page, type Rule } from './rule.ts';

/** Rules on the prose of a record. */
export const proseRules = {
  'literal-prose': {
    title: 'Prose that never runs',
    summary: 'Prose holds no braces, comments, imports or exports: nothing that could be run.',
    why: 'Content comes from strangers, and building the site must never run what they wrote.',
    wrong: page('The lamp burns {oil} all night.'),
    right: page('The lamp burns \\{oil} and `{gas}` all night.'),
  },
  'known-component': {
    title: 'Components from a short list',
    summary: 'Between < and > stands one of the components that prose may use; there is no HTML.',
    why: 'HTML can run scripts, fetch things from elsewhere and break the page for readers with other devices.',
    wrong: page('The lamp is <b>lit</b>.'),
    right: page('The lamp is **lit**.'),
  },
  'literal-attribute': {
    title: 'Attributes that are plain text',
    summary:
      'A component has only its own attributes, each once, with a literal text between quotation marks.',
    why: 'Anything else would be code, or would be ignored without a word.',
    wrong: page('<Quote class="big">The lamp is lit</Quote>, it said.'),
    right: page('<Quote by="the board">The lamp is lit</Quote>, it said.'),
  },
  'component-place': {
    title: 'Components where they make sense',
    summary:
      'Quotations hold words, within one paragraph and not inside one another; what is withheld holds none; a list that the site makes has a line of its own, in pages alone.',
    why: 'A quotation has one speaker and one source. Words that are withheld would stand in the public source of the page.',
    wrong: page('<Quote>The <Quote>lamp</Quote> is lit</Quote>, it said.'),
    right: page('<Quote>The lamp is lit</Quote>, it said.'),
  },
  'closed-element': {
    title: 'Signs and tags in pairs',
    summary:
      'A < begins a component, which is closed in the same paragraph; a < that means “less than” has a space after it.',
    why: 'Otherwise it cannot be told where the component ends.',
    wrong: page('It takes 5 <6 hours.'),
    right: page('It takes 5 < 6 hours.'),
  },
  'labelled-link': {
    title: 'Links with words',
    summary: 'Every link has words that say where it leads.',
    why: 'A screen reader reads out the words of a link, and so does a printed page.',
    wrong: page('See <https://example.org/>.'),
    right: page('See [the board’s page](https://example.org/).'),
  },
  'honest-link': {
    title: 'Links that lead where they say',
    summary: 'Where the words or the title of a link show an address, it is the link’s own.',
    why: 'A reader who sees the address of one site and lands on another has been deceived.',
    wrong: page('See [https://example.org/](https://example.com/).'),
    right: page('See [example.org](https://example.org/).'),
  },
  'read-signs': {
    title: 'Signs that are read',
    summary:
      'Prose has no signs of other dialects of Markdown: bare addresses, boxes to tick, words struck out, double brackets.',
    why: 'They would be printed as they are typed, and the reader would wonder what is meant.',
    wrong: page('See https://example.org/ for more.'),
    right: page('See [the board’s page](https://example.org/).'),
  },
  'plain-code': {
    title: 'Code without commands',
    summary: 'After the signs that begin a block of code is the name of a language, or nothing.',
    why: 'Programs that show code take more words there for commands.',
    wrong: page('```js {1,3}\nlamp\n```'),
    right: page('```js\nlamp\n```'),
  },
  'site-path': {
    title: 'Whole paths on the site',
    summary:
      'A link to a page of this site is a path from /, in plain letters, without steps up or down, and there is such a page or file.',
    why: 'The same text is shown on several pages, where a relative path would lead to different places.',
    wrong: page('See [the list of all](../a-z/).'),
    right: page('See [the list of all](/a-z/).'),
  },
  'defined-link': {
    title: 'Links that are defined',
    summary: 'Every link says where it leads, once.',
    why: 'Otherwise its brackets are shown as they stand.',
    wrong: page('See [the board][board].'),
    right: page('See [the board][board].\n\n[board]: https://example.org/'),
  },
  'defined-footnote': {
    title: 'Footnotes in pairs',
    summary: 'Every footnote has a place in the text, and every such place a footnote.',
    why: 'A footnote without a place is not shown, and a place without a footnote shows its brackets.',
    wrong: page('The lamp is lit.[^1]'),
    right: page('The lamp is lit.[^1]\n\n[^1]: Since 1790.'),
  },
  'existing-heading': {
    title: 'Links to headings that are there',
    summary:
      'A link to #some-heading names a heading of the same record, and one to a part of another page a part that it has.',
    why: 'Otherwise the link does nothing.',
    wrong: page('See [below](#oil-lamp).\n\n## Oil lamps'),
    right: page('See [below](#oil-lamps).\n\n## Oil lamps'),
  },
  'one-title': {
    title: 'One title',
    summary:
      'Headings in prose begin at the second level; the title in the front matter is the first.',
    why: 'Screen readers and search engines take the one heading of the first level for the title of the page.',
    wrong: page('# Oil lamps'),
    right: page('## Oil lamps'),
  },
  'unique-heading': {
    title: 'Headings that can be linked to',
    summary:
      'Every heading has words, no two on a page give the same fragment, and none gives one that the page itself uses.',
    why: 'A link to a heading must lead to one place, and to the same one tomorrow.',
    wrong: page('## Oil lamps\n\nThe first.\n\n## Oil lamps\n\nThe second.'),
    right: page('## Oil lamps\n\nThe first.\n\n## Gas lamps\n\nThe second.'),
  },
  'text-only': {
    title: 'No pictures',
    summary: 'Prose holds no pictures.',
    why: 'A picture from elsewhere tells its host who reads the page; one of ours would need a licence and a description that no record has yet.',
    wrong: page('![A lamp](https://example.org/lamp.png)'),
    right: page('[A picture of the lamp](https://example.org/lamp)'),
  },
  'shallow-nesting': {
    title: 'Text that stays simple',
    summary:
      'Lists and quotations stand at most twelve deep, and signs of markup do not crowd a paragraph by the hundred.',
    why: 'No reader can follow more, and a program could be kept busy for minutes by less than a page.',
    wrong: page(`${'> '.repeat(13)}The lamp.`),
    right: page('> > The lamp.'),
  },
} as const satisfies Record<string, Rule>;
