import type { Root } from 'hast';
import { toHastText } from '../anchor/hast-text.ts';

/*
 * Heights in rem, as the style sheet sets them. Widths are fixed in rem, so only the font can
 * differ: `fewest` and `most` are characters a line holds in the widest and the narrowest font of
 * the stacks. Notes are estimated high and the text low, so that what is said to fit does.
 */
const marginNote = { fewest: 35, line: 1.21, spacing: 0.35 };
const flowNote = { most: 92, line: 1.21, spacing: 2 };
const headingText = { most: 56, line: 1.45, spacing: 2.6 };
const proseText = { most: 80, line: 1.7, spacing: 1 };
const otherText = { most: 78, line: 1.6, spacing: 0.4 };

/** The texts of a note: its heading line, its paragraphs and its line of sources. */
export interface NoteTexts {
  readonly head: string;
  readonly paragraphs: readonly string[];
  readonly sources: string;
}

/** The most that a note takes in the margin. */
export function mostInMargin({ head, paragraphs, sources }: NoteTexts): number {
  return [head, ...paragraphs, sources].reduce(
    (sum, text) =>
      sum + Math.ceil(columns(text) / marginNote.fewest) * marginNote.line + marginNote.spacing,
    0,
  );
}

/** The least that a note takes in the flow, at the width of the text. */
export function leastInFlow({ head, paragraphs, sources }: NoteTexts): number {
  return [head, ...paragraphs, sources].reduce(
    (sum, text) => sum + Math.ceil(text.length / flowNote.most) * flowNote.line,
    flowNote.spacing,
  );
}

/** Width in columns: ideographs, kana and Hangul take two. */
function columns(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/g)?.length ?? 0)
  );
}

/**
 * The least height of text from the line of an offset to the end. Offsets count in the text that
 * `toHastText` gives of the same tree.
 */
export function leastBelow(root: Root): (offset: number) => number {
  let start = 0;
  const blocks = root.children.map((child) => {
    const { text } = toHastText({ type: 'root', children: [child] });
    const block = { start, text, measure: measureOf(child) };
    if (text !== '') start += text.length + 1;
    return block;
  });
  return (offset) =>
    blocks.reduce((sum, { start: from, text, measure }) => {
      if (offset > from + text.length) return sum;
      const rest = text.slice(Math.max(0, skipLine(offset - from, measure.most)));
      return (
        sum + linesOf(rest, measure.most) * measure.line + (offset <= from ? measure.spacing : 0)
      );
    }, 0);
}

function measureOf(child: Root['children'][number]) {
  const name = child.type === 'element' ? child.tagName : '';
  if (name === 'p') return proseText;
  return /^h[2-6]$/.test(name) ? headingText : otherText;
}

/** From an offset within a block to the start of the line after it: where it is on its line is not known. */
function skipLine(offset: number, most: number): number {
  return offset <= 0 ? 0 : Math.ceil(offset / most) * most;
}

function linesOf(text: string, most: number): number {
  if (text === '') return 0;
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / most)), 0);
}
