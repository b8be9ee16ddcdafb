import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../model/problem.ts';
import { problemAt, type Finding } from '../place.ts';

/** Maximum size of a file, in bytes. */
export const largestFile = 200_000;

/** Decodes a file’s bytes as UTF-8. Bytes that are not text give one problem and no text. */
export function decodeText(
  path: string,
  bytes: Buffer,
): { text: string | undefined; problems: readonly Problem[] } {
  const whole = (finding: Finding) => ({
    text: undefined,
    problems: [problemAt({ path, text: '' }, 0, 0, finding)],
  });
  if (bytes.length === 0) {
    return whole({
      rule: 'readable-size',
      message: 'The file is empty.',
      fix: 'Write a record in it, beginning with a line of three hyphens, or delete the file.',
    });
  }
  if (bytes.length > largestFile) return whole(tooLarge(bytes.length));
  if (isUtf16(bytes)) {
    return whole({
      rule: 'valid-utf8',
      message: 'The file is written in UTF-16.',
      fix: 'Save the file again and choose the encoding “UTF-8”, without a byte-order mark.',
    });
  }
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), problems: [] };
  return { text: undefined, problems: [invalidByte(path, bytes)] };
}

/** Error message for a file over the size limit; it is not read. */
export function tooLarge(size: number): Finding {
  return {
    rule: 'readable-size',
    message: `The file has ${size.toLocaleString('en')} bytes; 200,000 is the most.`,
    fix: 'Divide the text into several records.',
  };
}

function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 4 && ((first === 0 && bytes[2] === 0) || (second === 0 && bytes[3] === 0));
}

/** Points at the first byte that is not valid UTF-8. */
function invalidByte(path: string, bytes: Buffer): Problem {
  const text = bytes.toString('utf8');
  let read = 0;
  let from = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    read += Buffer.byteLength(text.slice(from, at));
    from = at;
    const written = bytes.subarray(read, read + 3).equals(Buffer.from('\uFFFD'));
    if (written) continue;
    const byte = bytes[read] ?? 0;
    const end = text.indexOf('\n', at);
    const problem = problemAt({ path, text }, at, end === -1 ? text.length : end, {
      rule: 'valid-utf8',
      message: `The byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} here is not UTF-8${inWindows(byte)}.`,
      fix: 'Save the file again and choose the encoding “UTF-8”, then look at this place.',
    });
    return problem;
  }
  throw new Error(`${path}: no invalid byte was found, though the file is not UTF-8`);
}

function inWindows(byte: number): string {
  const char = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  return /\p{L}|\p{P}/u.test(char) ? `; in Windows-1252 it would be “${char}”` : '';
}
