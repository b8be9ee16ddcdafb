import type { TextKind } from './find-harm.ts';
import { yamlOf } from './front-matter.ts';
import type { RefusedRecord, LoadedRecord } from './load-record.ts';
import { parseBody } from './parse-body.ts';
import { percentDecoded, plainSigns } from './rewritten-text.ts';
import type { YamlSource } from './strict-yaml.ts';
import { textsAmong, visibleFields } from './visible-fields.ts';
import type { VisibleFields } from './visible-fields.ts';
import { visibleProse } from './visible-prose.ts';
import type { VisibleProse } from './visible-prose.ts';
import type { VisibleText } from './visible-text.ts';

/** One text to search. */
export interface SearchedText extends VisibleText {
  readonly kind: TextKind;
}

/** A file with all the texts that a reader can get from it; what readers see comes before the bytes. */
export interface SearchedFile {
  readonly source: YamlSource;
  readonly texts: readonly SearchedText[];
  /** Its fields with their places; they are parsed anew, so ask only after something was found. */
  fields(): VisibleFields;
}

/** The texts of a record, and of one whose front matter or prose was refused, as far as it can be read. */
export function searchedRecord(
  record: LoadedRecord | RefusedRecord,
  known: VisibleProse | undefined,
): SearchedFile {
  const { file, body } = record;
  const tree = known || body.trim() === '' ? undefined : parseBody(record).tree;
  const prose = known ?? (tree && visibleProse(tree, file.text));
  const texts = prose ? [textOf('words', prose.words), textOf('links', prose.addresses)] : [];
  return searchedFile(yamlOf(file), texts);
}

/** The texts of a file of YAML, after those of the prose that follows it. */
export function searchedFile(
  source: YamlSource,
  prose: readonly SearchedText[] = [],
): SearchedFile {
  let fields: VisibleFields | undefined;
  return {
    source,
    texts: [...prose, textOf('bytes', wholeText(source.text))],
    fields: () => (fields ??= visibleFields(source)),
  };
}

/** The texts of fields with their places. */
export function fieldTexts({ words, addresses }: VisibleFields): SearchedText[] {
  return [textOf('words', words), textOf('addresses', addresses)];
}

/** The fields of a record as they were read, for a first search: those without places cost nothing. */
export function readValues(data: unknown): SearchedText[] {
  const texts = textsAmong(data);
  const isAddress = (text: string) => /^https?:\/\//i.test(text);
  const text = texts.filter((value) => !isAddress(value)).join('\n');
  const addresses = texts.filter(isAddress).join('\n');
  return [textOf('words', wholeText(text)), textOf('addresses', wholeText(addresses))];
}

function textOf(kind: TextKind, visible: VisibleText): SearchedText {
  const isLink = kind === 'links' || kind === 'addresses';
  return { kind, ...plainSigns(isLink ? percentDecoded(visible) : visible) };
}

function wholeText(text: string): VisibleText {
  return { text, pieces: [{ at: 0, start: 0, end: text.length }] };
}
