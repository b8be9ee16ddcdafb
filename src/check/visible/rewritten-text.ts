import { fileRange, pieceIndex, VisibleTextBuilder, type VisibleText } from './visible-text.ts';

/** Replaces parts of a text. Returns the same object if there are none. */
function rewrite(
  visible: VisibleText,
  parts: RegExp,
  replacement: (part: string) => string,
): VisibleText {
  const builder = new VisibleTextBuilder();
  let from = 0;
  for (const { 0: part, index } of visible.text.matchAll(parts)) {
    addRange(builder, visible, from, index);
    const { start, end } = fileRange(visible, index, index + part.length);
    builder.add(replacement(part), start, end);
    from = index + part.length;
  }
  if (from === 0) return visible;
  addRange(builder, visible, from, visible.text.length);
  return builder.build();
}

function addRange(
  builder: VisibleTextBuilder,
  { text, pieces }: VisibleText,
  from: number,
  to: number,
): void {
  for (let at = from, index = pieceIndex(pieces, from); at < to; index += 1) {
    const next = Math.min(to, pieces[index + 1]?.at ?? text.length);
    const { start, end } = fileRange({ text, pieces }, at, next);
    builder.add(text.slice(at, next), start, end);
    at = next;
  }
}

/** Decodes the percent-encoding of a text, including percent signs that were encoded again, however often. */
export function percentDecodedText(visible: VisibleText): VisibleText {
  const once = rewrite(visible, percentRun, decodeRun);
  return once === visible ? once : rewrite(once, percentRun, decodeRun);
}

const percentRun = /(?:%(?:25)*[\da-f]{2})+/gi;

/** Decodes bytes as UTF-8, or one by one as Latin-1 if they are not valid UTF-8. */
function decodeRun(encoded: string): string {
  const run = encoded.replaceAll(/%(?:25)+(?=[\da-f]{2})/gi, '%');
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replaceAll(/%(..)/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
}

/**
 * Hidden and struck-through characters; letters and signs of special width or style; digits and spaces of all
 * scripts.
 */
const unusual =
  /[\p{DI}\u0332-\u0338\u20d0-\u20f0]|[\u{ff01}-\u{ff5e}\ufe50-\ufe6b\u2460-\u2473\u24b6-\u24ea\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}]|[\p{Nd}--[0-9]]|[\p{Zs}--[ ]]/gv;

/** Replaces digits, signs and spaces with plain ones, and removes invisible characters. */
export function plainSigns(visible: VisibleText): VisibleText {
  return rewrite(visible, unusual, plainSign);
}

function plainSign(char: string): string {
  if (/[\p{DI}\p{M}]/u.test(char)) return '';
  const plain = char.normalize('NFKC');
  if (/\p{Zs}/u.test(plain)) return ' ';
  return /^\p{Nd}$/u.test(plain) && !/\d/.test(plain) ? figure(plain) : plain;
}

/** The digits of a script are consecutive code points, from its zero. */
function figure(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
