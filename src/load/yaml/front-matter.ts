import type { Problem } from '../../model/problem.ts';
import { problemAt, type Finding } from '../place.ts';
import type { SourceFile } from '../files/read-content.ts';
import { readYaml, type YamlSource } from './strict-yaml.ts';
import { placesIn, type QuotedPlace, type YamlPlaces } from './yaml-places.ts';

/** A record’s file split into its parts, as far as possible. */
export interface FrontMatter {
  /** The keys with their values; absent if they could not be read. */
  readonly data?: object;
  /** The prose and its offset in the file, in UTF-16 units. */
  readonly prose?: { readonly body: string; readonly bodyOffset: number };
  readonly problems: readonly Problem[];
}

const opening = /^\ufeff?---[ \t]*(?:\r?\n|$)/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Reads the YAML between the two lines of three hyphens at the beginning of a record. */
export function readFrontMatter(file: SourceFile): FrontMatter {
  const parts = divide(file.text);
  if ('rule' in parts) return { problems: [problemAt(file, 0, firstLine(file.text), parts)] };
  const { start, end, bodyOffset } = parts;
  const body = file.text.slice(bodyOffset);
  const second = secondDocument(body);
  if (second) {
    const at = bodyOffset + body.search(/\S/);
    return { problems: [problemAt(file, at, file.text.indexOf('\n', at), second)] };
  }
  const prose = { body, bodyOffset };
  const { data, problems } = readYaml({ ...file, start, end });
  if (problems.length > 0) return { prose, problems };
  const ended = documentEnd.exec(file.text.slice(start, end));
  if (ended) {
    const at = start + ended.index;
    return { prose, problems: [problemAt(file, at, at + ended[0].length, earlyEnd)] };
  }
  if (isKeys(data)) return { data, prose, problems };
  const wrongShape = shapeFinding(data);
  return { prose, problems: [problemAt(file, start, file.text.indexOf('\n', start), wrongShape)] };
}

/** A line that ends a YAML document; YAML does not read what follows as keys. */
const documentEnd = /^\.\.\.(?=\s|$)/m;

const earlyEnd: Finding = {
  rule: 'front-matter',
  message: 'Three full stops end the keys here, before the line of three hyphens.',
  fix: 'Remove the line ..., and write one record in one file.',
};

function isKeys(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Cache for the last file: problems usually come one after another from the same file. */
let latest: { readonly file: SourceFile; readonly places: YamlPlaces } | undefined;

/** The places of a record’s values and keys. Parses the file again, so that valid files need no memory for places. */
export function placesOf(file: SourceFile): YamlPlaces {
  if (latest?.file !== file) latest = { file, places: placesIn(yamlOf(file)) };
  return latest.places;
}

/** The YAML part of a record’s file; empty if its end is not marked. */
export function yamlOf(file: SourceFile): YamlSource {
  const parts = divide(file.text);
  return 'rule' in parts ? { ...file, start: 0, end: 0 } : { ...file, ...parts };
}

/** The place of the value at a path. */
export function placeOf(file: SourceFile, path: readonly PropertyKey[]): QuotedPlace {
  return placesOf(file).of(path);
}

function divide(text: string): { start: number; end: number; bodyOffset: number } | Finding {
  const open = opening.exec(text);
  if (!open) {
    const other = /^---\S*/.exec(text)?.[0];
    if (other !== undefined) {
      return wrong(
        `The front matter is YAML and begins with three hyphens alone, not with “${other}”.`,
        'Write --- on the first line.',
      );
    }
    return wrong(
      'The file has no front matter.',
      'Begin it with a line ---, the keys of the record, and another line ---.',
    );
  }
  const start = open[0].length;
  const close = closing.exec(text.slice(start));
  if (!close)
    return wrong(
      'The front matter is not closed.',
      'Write a line of three hyphens, ---, after the last key.',
    );
  return { start, end: start + close.index, bodyOffset: start + close.index + close[0].length };
}

function shapeFinding(data: unknown): Finding {
  if (data === null) {
    return wrong(
      'The front matter is empty.',
      'Write the keys of the record in it: title: A title.',
    );
  }
  const what = Array.isArray(data) ? 'a list' : 'a single text';
  return wrong(
    `The front matter is ${what}, not keys with values.`,
    'Write each key as key: value, on a line of its own.',
  );
}

function secondDocument(body: string): Finding | undefined {
  if (!/^\s*---[ \t]*(?:\r?\n|$)/.test(body)) return undefined;
  return wrong(
    'A second document begins here.',
    'Write one record in one file, and begin its prose without a line ---.',
  );
}

function wrong(message: string, fix: string): Finding {
  return { rule: 'front-matter', message, fix };
}

function firstLine(text: string): number {
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}
