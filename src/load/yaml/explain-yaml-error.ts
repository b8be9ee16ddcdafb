import type { YAMLError } from 'yaml';
import type { Finding } from '../place.ts';

/** Explains in plain words why YAML does not parse, and what to write instead. */
export function explainYamlError(error: YAMLError, yaml: string): Finding {
  const [message, fix] = wordsFor(error, yaml);
  return { rule: 'front-matter', message, fix };
}

/** A line with a key, captured with what follows its colon. Markers of list entries may come first. */
const keyLine = /^\s*(?:-\s+)*(\w[\w-]*):\s([^]*)$/;

/** The fix for a text that YAML does not read as one: the author’s own line with the value in quotes. */
function inQuotes(line: string): string {
  const [, key, rest = ''] = keyLine.exec(line) ?? [];
  if (key === undefined)
    return "Put the whole text in single quotes; write '' for an apostrophe inside them.";
  const value = rest.trim();
  const text = isWrapped(value) ? value.slice(1, -1) : value;
  return `Put the whole text in single quotes: ${key}: '${text.replaceAll("'", "''")}'`;
}

/** True if quotation marks surround a whole text. One more mark inside is an apostrophe; two would be another pair. */
function isWrapped(value: string): boolean {
  const mark = /^(['"]).*\1$/.exec(value)?.[1];
  if (mark === undefined) return false;
  return value.split(mark).length % 2 === 0 || /\w['"]\w/.test(value);
}

/** Spaces and colons that look like plain ones but have no meaning in YAML. */
const falseSigns =
  /^[\s-]*(?<=[\u00a0\u2000-\u200a\u202f\u3000])|^[\s-]*\w[\w-]*(?::[\u00a0\u2000-\u200a\u202f\u3000]|\uff1a)/;

function wordsFor(error: YAMLError, yaml: string): readonly [message: string, fix: string] {
  const line = yaml.slice(yaml.lastIndexOf('\n', error.pos[0] - 1) + 1).split('\n', 1)[0] ?? '';
  const value = keyLine.exec(line)?.[2]?.trim() ?? '';
  if (falseSigns.test(line)) {
    return [
      'A space or colon here is none of the plain ones, though it looks alike.',
      'Type the spaces and the colon of this line anew.',
    ];
  }
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return ['A tab stands where spaces should.', 'Indent with two spaces.'];
    case 'MULTIPLE_DOCS':
      return [
        'A second document begins in the front matter.',
        'Write one record in one file, between two lines of three hyphens.',
      ];
    case 'BAD_DQ_ESCAPE':
      return [
        'In double quotes a backslash begins an escape, and this is none.',
        'Write \\\\ for a backslash, or use single quotes.',
      ];
    case 'BAD_SCALAR_START':
      return ['A text cannot begin with this sign unless it stands in quotes.', inQuotes(line)];
    case 'NON_STRING_KEY':
      return ['A key is a word followed by a colon.', 'Write it as key: value.'];
    case 'MISSING_CHAR':
      if (/"|'/.test(error.message))
        return ['A quotation mark is opened and not closed.', 'Close it before the line ends.'];
      return ['Something is missing here.', 'Write each key as key: value, on a line of its own.'];
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/^[^'"]/.test(value) && value.includes(': '))
        return ['A text with a colon and a space in it stands without quotes.', inQuotes(line)];
      return [
        'This line is indented though the key above it has a value already.',
        'Begin the line at the column of the key above it.',
      ];
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'This line has no colon, so it is no key.',
        'Write it as key: value, with a space after the colon.',
      ];
    case 'BAD_INDENT':
      return [
        'A list in brackets is not closed, or a line is indented wrongly.',
        'Close the bracket on the same line, and indent with two spaces.',
      ];
    default:
      if (/^['"]/.test(value))
        return ['Text stands after the closing quotation mark.', inQuotes(line)];
      if (/^Unexpected , /.test(error.message))
        return ['An entry of this list is empty.', 'Remove one of the two commas.'];
      if (/^[[{*&-]/.test(value))
        return ['A text cannot begin with this sign unless it stands in quotes.', inQuotes(line)];
      return [
        'This cannot be read as YAML.',
        'Write each key as key: value, on a line of its own.',
      ];
  }
}
