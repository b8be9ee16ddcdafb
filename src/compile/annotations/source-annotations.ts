import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../model/records/article.ts';
import { dateInWords } from '../../model/labels/date-in-words.ts';
import { compareNewestFirst } from '../../model/edtf-date.ts';
import { languageOf } from '../html/components.ts';
import {
  markElement,
  annotationElement,
  pairClass,
  referenceElement,
  type NumberedAnnotation,
} from './annotation-markup.ts';
import { selectorOf } from '../passages/selector-of.ts';
import { withTextFragment } from '../passages/text-fragment.ts';

const heading = 'On the source’s own words';
const headingId = 'on_source';

/**
 * The section for notes on the source itself, after the summary. For each note it has the quoted words, links to
 * read them, and the note. It is outside the text in which notes on the summary are matched.
 */
export function sourceSection(
  article: Article,
  annotations: readonly NumberedAnnotation[],
): Element {
  const properties = { className: ['on-source'], ariaLabelledBy: headingId };
  return h('section', { ...properties, ...languageOf(annotations[0]?.language) }, [
    h('h2', { id: headingId }, [heading]),
    ...annotations.flatMap((annotation) => [
      quotation(article, annotation),
      ...placesToRead(article, annotation),
      annotationElement(annotation, ['in-flow']),
    ]),
  ]);
}

/** The quoted words. They have an id, because the search index counts text after a note as part of it. */
function quotation({ language, URL }: Article, annotation: NumberedAnnotation): Element {
  const words = markElement(
    [`k-${annotation.data.kind}`, pairClass(annotation)],
    annotation.passage,
  );
  return h(
    'blockquote',
    {
      ...languageOf(language),
      id: `source-${annotation.id}`,
      cite: URL,
      dataPagefindTitle: heading,
    },
    [h('p', [words, referenceElement(annotation)])],
  );
}

/** Links to the passage in the original and in the copy that was archived last. */
function placesToRead({ URL, archives = [] }: Article, annotation: NumberedAnnotation): Element[] {
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
    return h('a', { href: withTextFragment(address, selectorOf(annotation)) }, [label]);
  }
}
