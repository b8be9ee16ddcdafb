import { alignDecoded } from './align-decoded.ts';

/** A piece of a visible text with its range in the file (UTF-16 units). */
export interface Piece {
  /** Offset of its start in the visible text; it ends where the next piece starts. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** A text as readers see it, decoded and without markup, with a map back to the file. */
export interface VisibleText {
  readonly text: string;
  /** In the order of the text. */
  readonly pieces: readonly Piece[];
}

/** A range of a file: offsets in UTF-16 units. */
export interface FileRange {
  readonly start: number;
  readonly end: number;
}

/** Builds a visible text from its pieces. */
export class VisibleTextBuilder {
  #text = '';
  /** Reading `#text` would flatten the string each time, which copies it, so this remembers how it ends. */
  #endsLine = false;
  readonly #pieces: Piece[] = [];

  /** Adds text with its range in the file. If both have the same length, characters correspond one to one. */
  add(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#pieces.push({ at: this.#text.length, start, end });
    this.#text += text;
    this.#endsLine = text.endsWith('\n');
  }

  /** Adds decoded text, and maps each part to its source in the file. */
  addDecoded(value: string, source: string, start: number): void {
    for (const { at, length, from, to } of alignDecoded(value, source))
      this.add(value.slice(at, at + length), start + from, start + to);
  }

  /** Ends a block: only names are searched for across it. */
  endBlock(): void {
    const end = this.#pieces.at(-1)?.end;
    if (end !== undefined && !this.#endsLine) this.add('\n', end, end);
  }

  build(): VisibleText {
    return { text: this.#text, pieces: this.#pieces };
  }
}

/** The range in the file of a part of a visible text. */
export function fileRange({ text, pieces }: VisibleText, from: number, to: number): FileRange {
  const first = pieceIndex(pieces, from);
  const last = pieceIndex(pieces, Math.max(from, to - 1));
  const [opening, closing] = [pieces[first], pieces[last]];
  if (!opening || !closing) return { start: 0, end: 0 };
  const isPlain = (piece: Piece, next: Piece | undefined) =>
    piece.end - piece.start === (next?.at ?? text.length) - piece.at;
  return {
    start: isPlain(opening, pieces[first + 1]) ? opening.start + from - opening.at : opening.start,
    end: isPlain(closing, pieces[last + 1]) ? closing.start + to - closing.at : closing.end,
  };
}

/** The index of the piece that contains an offset. */
export function pieceIndex(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
