import type { TextKind } from './find-harm.ts';
import { yamlOf } from '../../load/yaml/front-matter.ts';
import type { RefusedRecord, LoadedRecord } from '../../load/schema/load-record.ts';
import { parseBody } from '../../load/body/parse-body.ts';
import { percentDecodedText, plainSigns } from '../visible/rewritten-text.ts';
import type { YamlSource } from '../../load/yaml/strict-yaml.ts';
import {
  isWebAddress,
  textsAmong,
  visibleFields,
  type VisibleFields,
} from '../visible/visible-fields.ts';
import { visibleProse, type VisibleProse } from '../visible/visible-prose.ts';
import type { VisibleText } from '../visible/visible-text.ts';

/** A text to search. */
export interface SearchedText extends VisibleText {
  readonly kind: TextKind;
}

/** A file with all its texts that readers can see. */
export interface SearchedFile {
  readonly source: YamlSource;
  readonly prose: readonly SearchedText[];
  readonly bytes: SearchedText;
  /** The fields with their places. Parses them again, so call it only after something was found. */
  fields(): VisibleFields;
}

/** The texts of a record. If its front matter or prose was refused, includes what can be read. */
export function searchedRecord(
  record: LoadedRecord | RefusedRecord,
  known: VisibleProse | undefined,
): SearchedFile {
  const { file, body, bodyOffset } = record;
  const tree = known || body.trim() === '' ? undefined : parseBody(record).tree;
  const prose = known ?? (tree && visibleProse(tree, file.text));
  if (!prose) return searchedFile(yamlOf(file));
  return {
    ...searchedFile(yamlOf(file), bodyOffset),
    prose: [
      textOf('words', prose.words),
      textOf('links', prose.addresses),
      textOf('source', partOf(file.text, bodyOffset, file.text.length)),
    ],
  };
}

/** The texts of a YAML file up to an offset. */
export function searchedFile(source: YamlSource, end = source.text.length): SearchedFile {
  let fields: VisibleFields | undefined;
  return {
    source,
    prose: [],
    bytes: textOf('bytes', partOf(source.text, 0, end)),
    fields: () => (fields ??= visibleFields(source)),
  };
}

/** The texts of fields, with their places. */
export function fieldTexts({ words, addresses }: VisibleFields): SearchedText[] {
  return [textOf('words', words), textOf('addresses', addresses)];
}

/**
 * The parsed fields of a record, for a first search that needs no places. Most texts are written as they read;
 * those are searched only for names, which may be spread over two fields.
 */
export function readValues(data: unknown, source: string): SearchedText[] {
  const texts = textsAmong(data);
  const decoded = texts.filter((text) => !source.includes(text));
  const [addresses, words] = [true, false].map((wanted) =>
    decoded.filter((text) => isWebAddress(text) === wanted).join('\n'),
  );
  return [
    textOf('source', wholeText(texts.join('\n'))),
    textOf('words', wholeText(words ?? '')),
    textOf('addresses', wholeText(addresses ?? '')),
  ];
}

function textOf(kind: TextKind, visible: VisibleText): SearchedText {
  const isLink = kind === 'links' || kind === 'addresses';
  return { kind, ...plainSigns(isLink ? percentDecodedText(visible) : visible) };
}

function wholeText(text: string): VisibleText {
  return partOf(text, 0, text.length);
}

function partOf(text: string, start: number, end: number): VisibleText {
  return { text: text.slice(start, end), pieces: [{ at: 0, start, end }] };
}
