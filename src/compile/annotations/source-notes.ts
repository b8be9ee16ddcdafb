import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../model/records/article.ts';
import { dateInWords } from '../../model/labels/date-in-words.ts';
import { compareNewestFirst } from '../../model/edtf-date.ts';
import { languageOf } from '../html/components.ts';
import {
  markElement,
  noteElement,
  pairClass,
  referenceElement,
  type NumberedNote,
} from './note-markup.ts';
import { selectorOf } from '../passages/selector-of.ts';
import { withTextFragment } from '../passages/text-fragment.ts';

const heading = 'On the source’s own words';
const headingId = 'on_source';

/**
 * The section for notes on the source itself, after the summary. For each note it has the quoted words, links to
 * read them, and the note. It is outside the text in which notes on the summary are matched.
 */
export function sourceSection(article: Article, notes: readonly NumberedNote[]): Element {
  const properties = { className: ['on-source'], ariaLabelledBy: headingId };
  return h('section', { ...properties, ...languageOf(notes[0]?.language) }, [
    h('h2', { id: headingId }, [heading]),
    ...notes.flatMap((note) => [
      quotation(article, note),
      ...placesToRead(article, note),
      noteElement(note, ['in-flow']),
    ]),
  ]);
}

/** The quoted words. They have an id, because the search index counts text after a note as part of it. */
function quotation({ language, URL }: Article, note: NumberedNote): Element {
  const words = markElement([`k-${note.data.kind}`, pairClass(note)], note.passage);
  return h(
    'blockquote',
    {
      ...languageOf(language),
      id: `source-${note.id}`,
      cite: URL,
      dataPagefindTitle: heading,
    },
    [h('p', [words, referenceElement(note)])],
  );
}

/** Links to the passage in the original and in the copy that was archived last. */
function placesToRead({ URL, archives = [] }: Article, note: NumberedNote): Element[] {
  const [copy] = archives.toSorted((a, b) => compareNewestFirst(a.captured, b.captured));
  const links = [
    ...(URL === undefined ? [] : [link(URL, 'in the original')]),
    ...(copy ? [link(copy.URL, `in the copy archived on ${dateInWords(copy.captured)}`)] : []),
  ];
  const [first, second] = links;
  if (!first) return [];
  const list = second ? [first, ' or ', second] : [first];
  return [h('p', { className: ['read-source'] }, ['Read it ', ...list, '.'])];

  function link(address: string, label: string): Element {
    return h('a', { href: withTextFragment(address, selectorOf(note)) }, [label]);
  }
}
