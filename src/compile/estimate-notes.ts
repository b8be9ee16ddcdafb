/** What the height of a note depends on, in characters. */
export interface NoteMeasure {
  /** Where its passage starts in the body's text, in UTF-16 units. */
  readonly start: number;
  /** Text of its heading line. */
  readonly head: string;
  /** Its paragraphs. */
  readonly paragraphs: readonly string[];
  /** Text of its line of sources. */
  readonly sources: string;
}

/* All in rem, as the style sheet sets them; widths are fixed, so only the font can differ. */
const noteLine = 1.21;
const noteGap = 1.1;
const textLine = 1.7;
/** The fewest characters a line of a note holds, in the widest font. */
const noteColumns = 30;
/** The most characters a line of text holds, in the narrowest font. */
const textColumns = 80;
const longestNote = 120;

/**
 * Says which notes may stand in the margin: those that surely end before the text does, in any
 * font, each below the one before it. Notes come in the order of their passages. The others, and
 * those of more than 120 words, stand in the flow. Heights of notes are over- and of text
 * underestimated, so that nothing can reach what follows the text.
 */
export function fitsMargin(text: string, notes: readonly NoteMeasure[]): readonly boolean[] {
  let room = Infinity;
  return notes.map((note) => {
    const height = noteHeight(note);
    const below = Math.min(room, heightOfText(text.slice(lineStart(text, note.start))));
    if (below < height || wordCount(note) > longestNote) return false;
    room = below - height - noteGap;
    return true;
  });
}

/** The start of the line that an offset is on, in the longest lines possible. */
function lineStart(text: string, offset: number): number {
  const block = text.lastIndexOf('\n', offset - 1) + 1;
  return block + Math.ceil((offset - block) / textColumns) * textColumns;
}

function heightOfText(text: string): number {
  return text.split('\n').reduce((sum, block) => sum + Math.ceil(block.length / textColumns) * textLine, 0);
}

function noteHeight({ head, paragraphs, sources }: NoteMeasure): number {
  const lines = [head, ...paragraphs, sources].map((part) => Math.ceil(width(part) / noteColumns));
  return lines.reduce((sum, count) => sum + count * noteLine + 0.35, 0);
}

/** Width in columns: ideographs, kana and Hangul take two. */
function width(text: string): number {
  return text.length + (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/g)?.length ?? 0);
}

function wordCount({ paragraphs }: NoteMeasure): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);
}
