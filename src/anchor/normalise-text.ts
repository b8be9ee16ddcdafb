import type { TextRange } from './text-quote-selector.ts';

/** A text normalised for comparison, with a map back to its source. Two texts with the same `text` read the same. */
export interface NormalText {
  /** The text before normalisation. The engine’s results are ranges in it. */
  readonly source: string;
  /** NFC; each run of white space is one space; without soft hyphens. */
  readonly text: string;
  /** For each code unit of `text`, the start of its grapheme cluster in `source`. */
  readonly starts: readonly number[];
  /** For each code unit of `text`, the end of its grapheme cluster in `source`. */
  readonly ends: readonly number[];
}

const foldable = /[\p{White_Space}\u00AD]+/gu;
const onlySoftHyphens = /^\u00AD+$/;

/*
 * Matches runs in which a grapheme cluster may be longer than one code unit or NFC may change something, with one
 * ordinary character on either side. Every other character is a cluster by itself, so the slow segmenter sees only
 * these runs.
 */
const ordinary =
  '\\u0020-\\u007E\\u00A0-\\u02FF\\u0388-\\u0482\\u048A-\\u058F\\u05D0-\\u05EA\\u0606-\\u060F\\u061D-\\u064A' +
  '\\u0660-\\u066F\\u0671-\\u06D3\\u06EE-\\u06FF\\u2010-\\u2027\\u2030-\\u205E\\u3001-\\u3029\\u3041-\\u3096' +
  '\\u30A1-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uFF01-\\uFF5E';
const clustered = new RegExp(`(?:[${ordinary}]?[^${ordinary}]+)+[${ordinary}]?`, 'g');
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Normalises a text. Leaves quote marks, letter case, ZWJ and ZWNJ alone. */
export function normaliseText(source: string): NormalText {
  return composeClusters(foldSpaces(source));
}

/** Normalises a text, unless it already is normal. */
export function toNormalText(text: string | NormalText): NormalText {
  return typeof text === 'string' ? normaliseText(text) : text;
}

/** True if `index` of the normal text lies between two grapheme clusters, or at either end. */
export function isBoundary(normal: NormalText, index: number): boolean {
  return (
    index === 0 || index === normal.text.length || normal.starts[index] !== normal.starts[index - 1]
  );
}

/** The range of the source that a range of the normal text came from. */
export function toSourceRange(normal: NormalText, { start, end }: TextRange): TextRange {
  const from = normal.starts[start] ?? normal.source.length;
  return { start: from, end: end > start ? (normal.ends[end - 1] ?? from) : from };
}

/**
 * The smallest range of the normal text that covers a range of the source. It includes whole clusters and whole
 * runs of white space.
 */
export function toNormalRange(normal: NormalText, { start, end }: TextRange): TextRange {
  const from = firstIndex(normal.ends, (clusterEnd) => clusterEnd > start);
  const to = firstIndex(normal.starts, (clusterStart) => clusterStart >= end);
  return { start: from, end: Math.max(from, to) };
}

/** The first index for which a condition is true, given that it stays true from there on (binary search). */
function firstIndex(offsets: readonly number[], holds: (offset: number) => boolean): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(offsets[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function foldSpaces(source: string): NormalText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let done = 0;
  const keep = (until: number): void => {
    text += source.slice(done, until);
    for (let index = done; index < until; index += 1) {
      starts.push(index);
      ends.push(index + 1);
    }
  };
  for (const { 0: run, index } of source.matchAll(foldable)) {
    if (run === ' ') continue;
    keep(index);
    done = index + run.length;
    if (onlySoftHyphens.test(run)) continue;
    text += ' ';
    starts.push(index);
    ends.push(done);
  }
  keep(source.length);
  return { source, text, starts, ends };
}

function composeClusters(folded: NormalText): NormalText {
  const { source } = folded;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let done = 0;
  const keep = (until: number): void => {
    text += folded.text.slice(done, until);
    for (let index = done; index < until; index += 1) {
      starts.push(folded.starts[index] ?? 0);
      ends.push(folded.ends[index] ?? 0);
    }
  };
  for (const run of folded.text.matchAll(clustered)) {
    keep(run.index);
    for (const { segment, index } of graphemes.segment(run[0])) {
      const first = run.index + index;
      const start = folded.starts[first] ?? 0;
      const end = folded.ends[first + segment.length - 1] ?? source.length;
      const cluster = segment.normalize('NFC');
      text += cluster;
      for (let unit = 0; unit < cluster.length; unit += 1) {
        starts.push(start);
        ends.push(end);
      }
    }
    done = run.index + run[0].length;
  }
  keep(folded.text.length);
  return { source, text, starts, ends };
}
