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

/** A passage that an unresolved selector may refer to. */
export interface Proposal {
  /** In UTF-16 code units of the text before normalisation. */
  readonly range: TextRange;
  /** The current words of the passage, in normal form. */
  readonly text: string;
  /** How much of the passage, and with less weight of its context, is still there, from 0 to 1. */
  readonly similarity: number;
  /** True if the ends are certain and, judging by the context, it is this passage. */
  readonly isFirm: boolean;
  /**
   * `moved`: the same words in another context; `ambiguous`: the same words in the same context, as elsewhere;
   * `reworded`: other words.
   */
  readonly change: 'moved' | 'reworded' | 'ambiguous';
}

/**
 * Minimum similarity of a proposal, which is higher for selectors without a context. Less similar passages count
 * as different ones: the passage was deleted.
 */
const proposalThreshold = { inContext: 0.6, alone: 0.7 };

/** Weight of the context in the similarity, and the length of context compared on either side, in code units. */
const contextWeight = 0.2;
const contextLength = 64;

/** The similarity that two unrelated texts have by chance. */
const chance = 0.3;

/** How far from a peak an edited passage is searched for, beyond half the quotation, in code units. */
const marginCodeUnits = 400;

/** More proposals of the same words than this help no one. */
const maxOccurrences = 20;

/**
 * The passages that an orphaned or ambiguous selector may refer to, most similar first. An empty list means that
 * the passage was deleted or changed beyond recognition.
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

/** Places with the same words as the passage, and places that edits may have made from it. */
function findPlaces(normal: NormalText, wanted: NormalSelector): PassagePlace[] {
  const quote = wanted.prefix + wanted.exact + wanted.suffix;
  const needle = toNeedle(wanted);
  const maxDistance = (quote.length >> 1) + marginCodeUnits;
  const placeNear = (at: number, others: readonly TextRange[]): PassagePlace | undefined => {
    const start = Math.max(
      0,
      at - maxDistance,
      ...others.map(({ end }) => end).filter((end) => end <= at),
    );
    const end = Math.min(
      normal.text.length,
      at + maxDistance,
      ...others.map((other) => other.start).filter((other) => other > at),
    );
    return placePassage(normal.text, { start, end }, needle);
  };
  const exact = findPassages(normal, wanted.exact).slice(0, maxOccurrences);
  const places = exact.map((range): PassagePlace => {
    // The same words are certainly the passage if they occur once and the context agrees.
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

/** The similarity of a passage, weighted with that of its context. */
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
    (1 - contextWeight) * similarity +
    contextWeight * Math.max((kept / length - chance) / (1 - chance), 0)
  );
}
