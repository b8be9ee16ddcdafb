import {
  findPassages,
  isInContext,
  toNormalSelector,
  type NormalSelector,
} from './find-passages.ts';
import { findPeaks } from './find-peaks.ts';
import { toNormalText, toSourceRange, type NormalText } from './normalise-text.ts';
import { placePassage, toNeedle, type PassagePlace } from './place-passage.ts';
import type { TextQuoteSelector, TextRange } from './text-quote-selector.ts';
import { textSimilarity } from './word-similarity.ts';

/** A passage that a selector which does not resolve may have meant. */
export interface Proposal {
  /** In UTF-16 code units of the text before normalisation. */
  readonly range: TextRange;
  /** The words that stand there now, in normal form. */
  readonly text: string;
  /** How much of the passage, and to a lesser part of its context, is still there, from 0 to 1. */
  readonly similarity: number;
  /** Whether there is no doubt about its ends, nor, by the context, that it is the passage. */
  readonly isFirm: boolean;
  /**
   * `moved`: the same words in another context; `ambiguous`: the same words in this context, as
   * elsewhere; `reworded`: other words.
   */
  readonly change: 'moved' | 'reworded' | 'ambiguous';
}

/**
 * A passage less similar than this is taken for another one, and the one meant for deleted; without
 * a context to go by it must be more similar.
 */
const proposalThreshold = { inContext: 0.6, alone: 0.7 };

/** The share of the context in the similarity, and how much of it is looked at on either side. */
const contextShare = 0.2;
const contextLength = 64;

/** What two stretches of text have in common by chance. */
const chance = 0.3;

/** How far around a peak an edited passage is looked for, beyond its own length. */
const margin = 400;

/** More occurrences of the same words than this are no help to anybody. */
const mostOccurrences = 20;

/**
 * The passages that an orphaned or ambiguous selector may have meant, most similar first. None
 * means: the passage was deleted, or changed beyond recognition.
 */
export function proposeQuote(
  text: string | NormalText,
  selector: TextQuoteSelector,
): readonly Proposal[] {
  const normal = toNormalText(text);
  const wanted = toNormalSelector(selector);
  if (wanted.exact === '') return [];
  const hasContext = wanted.prefix !== '' || wanted.suffix !== '';
  const least = hasContext ? proposalThreshold.inContext : proposalThreshold.alone;
  return findPlaces(normal, wanted)
    .map((place) => toProposal(normal, wanted, place))
    .filter(({ similarity }) => similarity >= least)
    .sort((a, b) => b.similarity - a.similarity || a.range.start - b.range.start);
}

/** The places that read as the passage did, and those that edits of it may have made. */
function findPlaces(normal: NormalText, wanted: NormalSelector): PassagePlace[] {
  const quote = wanted.prefix + wanted.exact + wanted.suffix;
  const needle = toNeedle(wanted);
  const reach = (quote.length >> 1) + margin;
  const placeNear = (at: number, others: readonly TextRange[]): PassagePlace | undefined => {
    const start = Math.max(
      0,
      at - reach,
      ...others.map(({ end }) => end).filter((end) => end <= at),
    );
    const end = Math.min(
      normal.text.length,
      at + reach,
      ...others.map((other) => other.start).filter((other) => other > at),
    );
    return placePassage(normal.text, { start, end }, needle);
  };
  const exact = findPassages(normal, wanted.exact).slice(0, mostOccurrences);
  const places = exact.map((range): PassagePlace => {
    // The same words are certain to be the passage if they are alone and its context agrees.
    const place = exact.length > 1 ? undefined : placeNear((range.start + range.end) >> 1, []);
    const isSame = place?.range.start === range.start && place.range.end === range.end;
    return { range, similarity: 1, isFirm: isSame && place.isFirm };
  });
  for (const peak of findPeaks(normal, quote)) {
    const ranges = places.map(({ range }) => range);
    if (ranges.some(({ start, end }) => start <= peak && peak < end)) continue;
    const place = placeNear(peak, ranges);
    if (place !== undefined) places.push(place);
  }
  return places;
}

function toProposal(normal: NormalText, wanted: NormalSelector, place: PassagePlace): Proposal {
  const { range, isFirm } = place;
  const text = normal.text.slice(range.start, range.end);
  return {
    range: toSourceRange(normal, range),
    text,
    similarity: withContext(place.similarity, normal.text, range, wanted),
    isFirm,
    change:
      text !== wanted.exact
        ? 'reworded'
        : isInContext(normal, range, wanted)
          ? 'ambiguous'
          : 'moved',
  };
}

/** The similarity of a passage, corrected by how much its context resembles the one wanted. */
function withContext(
  similarity: number,
  text: string,
  { start, end }: TextRange,
  { prefix, suffix }: NormalSelector,
): number {
  const before = prefix.slice(-contextLength);
  const after = suffix.slice(0, contextLength);
  const length = before.length + after.length;
  if (length === 0) return similarity;
  const kept =
    before.length * textSimilarity(before, text.slice(Math.max(start - before.length, 0), start)) +
    after.length * textSimilarity(after, text.slice(end, end + after.length));
  return (
    (1 - contextShare) * similarity +
    contextShare * Math.max((kept / length - chance) / (1 - chance), 0)
  );
}
