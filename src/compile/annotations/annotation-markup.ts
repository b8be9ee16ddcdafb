import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { annotationId, referenceId } from '../../model/links/address.ts';
import { kindLabels } from '../../model/labels/annotation-kinds.ts';
import type { Annotation } from '../../model/records/annotation.ts';
import { dateInWords } from '../../model/labels/date-in-words.ts';
import { languageOf } from '../html/components.ts';

/** A cited record, as shown in a note. */
export interface CitedWork {
  readonly label: string;
  readonly href: string;
  readonly lang?: string;
}

/** A note ready for its place on the page: its record, its number, and its compiled body. */
export interface NumberedAnnotation {
  readonly id: string;
  readonly number: number;
  readonly data: Annotation;
  /** The passage as it is in the text. */
  readonly passage: string;
  readonly body: Root;
  readonly cites: readonly CitedWork[];
  /** The language of the note (BCP 47), if the surrounding text has another. */
  readonly language?: string;
  /** The language of the passage (BCP 47), if it differs from the note’s. */
  readonly passageLanguage?: string;
}

/** The class that a passage, its reference and its note share; the style sheet highlights them together. */
export function pairClass({ number }: NumberedAnnotation): string {
  return `p${number}`;
}

/** Maximum length of the passage in the heading of a note, in UTF-16 units. */
const maxAboutLength = 60;

/** The passage for the note’s heading, cut between words. */
export function aboutPassage(passage: string): string {
  const plain = passage.replace(/\s+/g, ' ');
  if (plain.length <= maxAboutLength) return plain;
  const cut = plain.slice(0, maxAboutLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), maxAboutLength / 2)).replace(/(?<!\p{P})\p{P}+$/u, '')} …`;
}

/** The element that marks a run of text. `classes` are the kinds of its notes and the anchor. */
export function markElement(classes: readonly string[], words?: string): Element {
  return h('mark', { className: [...classes] }, words);
}

/** The link from a passage to its note. */
export function referenceElement(annotation: NumberedAnnotation): Element {
  const { label } = kindLabels[annotation.data.kind];
  return h(
    'a',
    {
      className: ['ref', `k-${annotation.data.kind}`, pairClass(annotation)],
      id: referenceId(annotation.id),
      href: `#${annotationId(annotation.id)}`,
      ariaLabel: `note ${annotation.number}, ${label.toLowerCase()}`,
      dataReference: '',
      ...languageOf(annotation.language),
    },
    [String(annotation.number)],
  );
}

/** The note itself. `classes` put it in the flow, or in the margin beside its passage. */
export function annotationElement(
  annotation: NumberedAnnotation,
  classes: readonly string[],
): Element {
  const { kind, withdrawn } = annotation.data;
  const { label } = kindLabels[kind];
  const head = `${annotationId(annotation.id)}-head`;
  const about = aboutPassage(annotation.passage);
  return h(
    'aside',
    {
      className: ['note', `k-${kind}`, pairClass(annotation), ...classes],
      id: annotationId(annotation.id),
      role: 'note',
      ariaLabelledBy: head,
      ...languageOf(annotation.language),
      // Withdrawn notes are not in the search index.
      ...(withdrawn ? { dataPagefindIgnore: '' } : { dataPagefindTitle: `${label} on “${about}”` }),
    },
    [
      annotationHead(annotation, head, about),
      h('div', { className: ['note-body'] }, bodyOf(annotation)),
      sources(annotation),
    ],
  );
}

function annotationHead(annotation: NumberedAnnotation, id: string, about: string): Element {
  const { label, glyph } = kindLabels[annotation.data.kind];
  return h('p', { className: ['note-head'], id }, [
    h('span', { className: ['note-number'] }, [String(annotation.number)]),
    ' ',
    h('span', { className: ['kind'] }, [
      h('span', { className: ['glyph'], ariaHidden: 'true' }, [glyph]),
      ` ${label}`,
    ]),
    ' ',
    h('span', { className: ['about'] }, ['on “', wordsIn(annotation.passageLanguage, about), '”']),
  ]);
}

function wordsIn(language: string | undefined, words: string): Element | string {
  return language === undefined ? words : h('span', languageOf(language), words);
}

function bodyOf({ data, body }: NumberedAnnotation): ElementContent[] {
  if (data.withdrawn) {
    const when = dateInWords(data.withdrawn.date);
    return [h('p', [`This note was withdrawn on ${when}: ${data.withdrawn.reason}`])];
  }
  return body.children.filter((child) => child.type === 'element');
}

function sources(annotation: NumberedAnnotation): Element {
  const links = annotation.cites.flatMap(({ label, href, lang }, index) => [
    index > 0 ? '; ' : annotation.cites.length > 1 ? 'Sources: ' : 'Source: ',
    h('a', { href, lang }, [label]),
  ]);
  const back = h(
    'a',
    {
      className: ['back'],
      href: `#${referenceId(annotation.id)}`,
      ariaLabel: `back to passage ${annotation.number}`,
    },
    ['↩ back'],
  );
  return h('p', { className: ['src'] }, [...links, ' ', back]);
}
