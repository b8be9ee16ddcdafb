import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/** A text with its entities read, and where each part of it is written. Offsets are in UTF-16 units. */
export interface DecodedText {
  readonly text: string;
  /** The offsets in the text as written, of a part of this one from `start` to before `end`. */
  written(start: number, end: number): readonly [start: number, end: number];
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Reads the entities of a piece of Markdown as its parser does, and leaves all else as it is written. */
export function decodeEntities(raw: string): DecodedText {
  const known = new Map<string, string>();
  const parts: { readonly at: number; readonly from: number; readonly length: number }[] = [];
  let text = '';
  let end = 0;
  for (const { 0: written, index } of raw.matchAll(entity)) {
    const read = known.get(written) ?? toString(fromMarkdown(`a${written}a`)).slice(1, -1);
    known.set(written, read);
    text += raw.slice(end, index);
    parts.push({ at: text.length, from: index, length: written.length });
    text += read;
    end = index + written.length;
    parts.push({ at: text.length, from: end, length: 0 });
  }
  return {
    text: text + raw.slice(end),
    written(start, stop) {
      const first = parts.findLast(({ at }) => at <= start);
      const last = parts.findLast(({ at }) => at < stop);
      return [placeIn(first, start), last?.length ? last.from + last.length : placeIn(last, stop)];
    },
  };
}

/** An offset within an entity is that of its beginning. */
function placeIn(
  part: { readonly at: number; readonly from: number; readonly length: number } | undefined,
  offset: number,
): number {
  if (!part) return offset;
  return part.length > 0 ? part.from : part.from + offset - part.at;
}
