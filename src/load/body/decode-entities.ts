import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/** A text with its entities decoded, and a map back to the original. Offsets are in UTF-16 units. */
export interface DecodedText {
  readonly text: string;
  /** The range in the original text for a range of the decoded one; `end` is exclusive. */
  written(start: number, end: number): readonly [start: number, end: number];
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Decodes the entities in Markdown as its parser does, and changes nothing else. */
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

/** An offset within an entity maps to the start of the entity. */
function placeIn(
  part: { readonly at: number; readonly from: number; readonly length: number } | undefined,
  offset: number,
): number {
  if (!part) return offset;
  return part.length > 0 ? part.from : part.from + offset - part.at;
}
