/** A whole content file that breaks or follows a rule; a test checks each one. */
export interface Example {
  /** Its path, as a contributor would type it. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
  /** Encoding of the file, if the example is about that; UTF-8 otherwise. */
  readonly encoding?: 'latin1' | 'utf16le';
}

/** A property that all content must have. */
export interface Rule {
  /** The rule in a few words, for lists and headings. */
  readonly title: string;
  /** The property, in one sentence. */
  readonly summary: string;
  /** Why the property is needed, in one or two sentences. */
  readonly why: string;
  readonly wrong: Example;
  readonly right: Example;
}

/** An example of a page of prose: its body, and more lines of front matter. */
export function page(body: string, keys = ''): Example {
  return {
    file: 'content/pages/lamps.mdx',
    text: `---\ntitle: Lamps of the coast\n${keys}---\n\n${body}\n`,
  };
}

/** An example of an outlet, from the front matter after `added`. */
export function outlet(keys: string): Example {
  return { file: 'content/outlets/tide-times.mdx', text: `---\nadded: 2024-02-01\n${keys}---\n` };
}

/** An example of a note on an article of the test archive, from the front matter after `added`. */
export function annotation(keys: string): Example {
  return {
    file: 'content/annotations/lamp-report/the-lamp.mdx',
    text: `---\nadded: 2024-02-01\n${keys}---\n\nThe board said so first.\n`,
  };
}

/** An example of a reference (a work without a body), from the front matter after `referenceHead`. */
export function exampleReference(keys: string): Example {
  return { file: 'content/articles/buoy-survey.mdx', text: `${referenceHead}${keys}---\n` };
}

/** An example of an article with a body. */
export function article(
  body: string,
  keys = 'outlet: harbour-gazette\nlineage: not-recorded\n',
): Example {
  return {
    file: 'content/articles/buoy-survey.mdx',
    text: `${referenceHead}${keys}---\n\n${body}\n`,
  };
}

/** Connected prose of a given number of words, for rules on length. */
export function prose(words: number): string {
  const sentence = 'The keeper lit the lamp at dusk and wrote the hour in the book.'.split(' ');
  return Array.from({ length: words }, (_, index) => sentence[index % sentence.length]).join(' ');
}

const referenceHead = `---
added: 2024-02-01
type: report
title:
  text: Survey of the buoys
  lang: en
titleBasis: printed
language: en
genre: reference
`;
