/** Maps a part of a decoded text to the part of its source, in UTF-16 units. */
export interface Alignment {
  /** Offset and length in the decoded text. */
  readonly at: number;
  readonly length: number;
  /** Start and end in the source. */
  readonly from: number;
  readonly to: number;
}

/** Text that encodes other text: entities, escapes of YAML and Markdown, doubled quotes. */
const escape =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});|\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^])|''/iuy;
/** Line ends with the indentation and quotation signs around them, which are read as one space or line end. */
const fold = /[ \t]*(?:\\?\r?\n[ \t>]*)+|[ \t]+/uy;

/** Finds the part of the source for each part of its decoded text, in one pass over both. */
export function alignDecoded(value: string, source: string): Alignment[] {
  if (value === source) return [{ at: 0, length: value.length, from: 0, to: value.length }];
  const found: Alignment[] = [];
  let at = 0;
  let from = 0;
  while (at < value.length) {
    if (from >= source.length) {
      found.push({ at, length: value.length - at, from: source.length, to: source.length });
      break;
    }
    const sign = matchAt(escape, source, from);
    if (sign !== '' && !value.startsWith(sign, at)) {
      const continued = /^\\\r?\n?$/.test(sign) && matchAt(fold, source, from);
      const taken = continued || sign;
      const length = continued ? 0 : String.fromCodePoint(value.codePointAt(at) ?? 0).length;
      if (length > 0) found.push({ at, length, from, to: from + taken.length });
      at += length;
      from += taken.length;
    } else if (value[at] === source[from] && value[at] !== '\n') {
      const length = plainRun(value, at, source, from);
      found.push({ at, length, from, to: from + length });
      at += length;
      from += length;
    } else {
      const space = matchAt(fold, source, from);
      const isSpace = /\s/.test(value[at] ?? '');
      if (isSpace) found.push({ at, length: 1, from, to: from + Math.max(1, space.length) });
      if (isSpace) at += 1;
      from += Math.max(1, space.length);
    }
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

/** The length of the text that both have in common, up to the next sign that may encode other text. */
function plainRun(value: string, at: number, source: string, from: number): number {
  let length = 1;
  for (; ; length += 1) {
    const char = source[from + length];
    if (char === undefined || char !== value[at + length] || /[&\\'\n]/.test(char)) return length;
  }
}
