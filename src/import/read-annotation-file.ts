import { readFileSync, statSync } from 'node:fs';
import { locateAnnotations } from './locate-annotations.ts';
import { firstPage } from './parse-web-annotation.ts';
import { parseAnnotations } from './parse-annotations.ts';
import type { ForeignAnnotation, ImportOutcome } from './foreign-annotation.ts';

/** Limits for one run: bytes of the file, and annotations that a person can still review. */
const limits = { bytes: 5_000_000, annotations: 1000 };

/** Thrown for a file from which nothing can be imported. The message is a sentence; `fix` says what to do. */
export class UnreadableFile extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/**
 * Reads the annotations of a file.
 * @throws UnreadableFile if there are none or too many
 */
export function readAnnotationFile(file: string): readonly ImportOutcome<ForeignAnnotation>[] {
  const text = readText(file);
  const data = parseJson(text);
  const first = firstPage(data);
  if (first !== undefined)
    throw new UnreadableFile(
      `It holds no annotations itself. They are in its pages, from ${first} on.`,
      'Download those pages and import each of them.',
    );
  const annotations = parseAnnotations(data, locateAnnotations(text));
  if (!annotations)
    throw new UnreadableFile(
      'It is neither a W3C collection of annotations nor an export of Hypothes.is.',
      'Export the annotations as JSON: https://www.w3.org/TR/annotation-model/ has the form.',
    );
  if (annotations.length > limits.annotations)
    throw new UnreadableFile(
      `It holds ${annotations.length.toLocaleString('en')} annotations; one run takes ${limits.annotations.toLocaleString('en')} at most.`,
      `Divide its list of annotations into files of ${limits.annotations.toLocaleString('en')} at most, and import one after the other.`,
    );
  return annotations;
}

function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.length === 0)
    throw new UnreadableFile('The file is empty.', 'Export the annotations again, as JSON.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Null characters mean UTF-16: they are not valid in JSON.
    if (!text.includes('\0')) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new UnreadableFile(
    'The file is not written in UTF-8.',
    'Save it again and choose the encoding “UTF-8”.',
  );
}

function readBytes(file: string): Buffer {
  try {
    const status = statSync(file);
    if (!status.isFile())
      throw new UnreadableFile('This is no plain file.', 'Name a file of annotations as JSON.');
    if (status.size > limits.bytes)
      throw new UnreadableFile(
        `The file has ${status.size.toLocaleString('en')} bytes; ${limits.bytes.toLocaleString('en')} is the most.`,
        'Divide its list of annotations into several files, and import one after the other.',
      );
    return readFileSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UnreadableFile(
      `The file cannot be read (${String(error.code)}).`,
      'Name a file of annotations as JSON.',
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UnreadableFile(
      `The file is not JSON: ${error.message}.`,
      'Export the annotations again, as JSON.',
    );
  }
}
