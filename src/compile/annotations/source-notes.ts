import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../model/records/article.ts';
import { dateInWords } from '../../model/labels/date-in-words.ts';
import { compareNewestFirst } from '../../model/edtf-date.ts';
import { languageOf } from '../html/components.ts';
import { markElement, noteElement, pairClass, referenceElement } from './note-markup.ts';
import type { NumberedNote } from './note-markup.ts';
import { selectorOf } from '../passages/selector-of.ts';
import { withTextFragment } from '../passages/text-fragment.ts';

const heading = 'On the source’s own words';
const headingId = 'on_source';

/**
 * The section after a summary for notes on the source itself: of each the words of the source, where
 * they can be read, and the note. It stands outside the text that notes on the summary are matched in.
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

/** The quoted words. It has an address, since the search index takes what follows a note to belong to it. */
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

/** Links to the original and to the copy archived last, each to the passage itself. */
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
