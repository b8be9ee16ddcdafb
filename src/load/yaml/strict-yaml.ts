import {
  isAlias,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type ParsedNode,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../../model/problem.ts';
import { deepYaml, findDeepYaml } from './find-deep-yaml.ts';
import { hiddenCharacters } from '../files/hidden-characters.ts';
import { problemAt, type Finding, type NamedText } from '../place.ts';
import { explainYamlError } from './explain-yaml-error.ts';

/** YAML in a file, from `start` to `end` (offsets in UTF-16 units). */
export interface YamlSource extends NamedText {
  readonly start: number;
  readonly end: number;
}

/** Keys that every JavaScript object inherits, such as `toString`: a lookup would find them in any data. */
const reserved = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/**
 * Reads plain YAML 1.2 (core schema, https://yaml.org/spec/1.2.2/#103-core-schema): one document without anchors,
 * aliases, tags, merges or repeated keys. `data` is undefined if anything is wrong.
 */
export function readYaml(source: YamlSource): { data: unknown; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const refuse = (start: number, end: number, finding: Finding) => {
    problems.push(
      problemAt(source, source.start + start, source.start + Math.max(start, end), finding),
    );
  };
  const yaml = source.text.slice(source.start, source.end);
  const excess = yamlExcess(yaml);
  if (excess) {
    refuse(excess.offset, excess.offset, excess.finding);
    return { data: undefined, problems };
  }
  const document = parseYaml(source);
  const [error] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (error) {
    const start = startOf(error, yaml);
    const line = /^.*/.exec(yaml.slice(start))?.[0] ?? '';
    refuse(start, start + line.length, explainYamlError(error, yaml));
    return { data: undefined, problems };
  }
  const data = document.contents ? toPlain(document.contents, yaml, refuse) : null;
  return problems.length === 0 ? { data, problems } : { data: undefined, problems };
}

/** Maximum size of YAML in one file. For much more, the parser takes seconds. */
const maxSize = { characters: 100_000, lines: 2000 };

const oversized: Finding = {
  rule: 'readable-size',
  message: 'The keys and values before this take up more than 2,000 lines or 100,000 characters.',
  fix: 'Divide the record, or write its longer texts as prose.',
};

/**
 * Where YAML exceeds the limits: what follows could take seconds or overflow the parser’s stack. Undefined if it
 * does not.
 */
export function yamlExcess(yaml: string): { offset: number; finding: Finding } | undefined {
  const end = endOfAllowed(yaml);
  if (end !== undefined) return { offset: end, finding: oversized };
  const deep = findDeepYaml(yaml);
  return deep === undefined ? undefined : { offset: deep, finding: deepYaml };
}

function endOfAllowed(yaml: string): number | undefined {
  let end = 0;
  for (let line = 0; line < maxSize.lines; line += 1) {
    const next = yaml.indexOf('\n', end) + 1;
    if (next === 0) return yaml.length > maxSize.characters ? maxSize.characters : undefined;
    end = next;
  }
  return Math.min(end, maxSize.characters);
}

/** The offset of an error. A quotation mark or bracket that is never closed is reported where it is opened. */
function startOf(error: YAMLError, yaml: string): number {
  const mark = /^Missing closing (["'])/.exec(error.message)?.[1];
  if (mark !== undefined) return yaml.lastIndexOf(mark);
  const bracket = /must be sufficiently indented and end with a ([\]}])/.exec(error.message)?.[1];
  const at = bracket ? yaml.lastIndexOf(bracket === ']' ? '[' : '{', error.pos[0]) : -1;
  return at === -1 ? error.pos[0] : at;
}

/** Parses YAML into a document; faults are in its `errors`. */
export function parseYaml(source: YamlSource): Document.Parsed {
  return parseDocument(source.text.slice(source.start, source.end), {
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
}

type Refuse = (start: number, end: number, finding: Finding) => void;

/** Converts a node to plain data. Refuses everything that is not plain YAML, at its place. */
function toPlain(node: ParsedNode, yaml: string, refuse: Refuse): unknown {
  const [start, end] = node.range;
  if (isAlias(node)) {
    refuse(start, end, plain(`“*${node.source}” repeats another value (a YAML alias).`, starred));
    return undefined;
  }
  const { anchor } = node;
  if (anchor !== undefined)
    refuse(start, end, plain(`“&${anchor}” names a value (a YAML anchor).`, ampersand));
  if (node.tag !== undefined)
    refuse(start, end, plain(`“${node.tag}” is a YAML tag.`, exclamation));
  if (isScalar(node)) {
    const [hidden] = node.type === 'QUOTE_DOUBLE' ? hiddenCharacters(String(node.value)) : [];
    if (hidden) refuse(start, end, escaped(hidden.what));
    if (node.type === 'PLAIN' && node.comment) refuse(end, node.range[2], lostComment);
    if (!hidden) refuseReading(node, yaml.slice(start, end), refuse);
    return node.value;
  }
  if (isSeq(node)) return node.items.map((item) => toPlain(item, yaml, refuse));
  const data: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const wrong = keyProblem(name, data);
    if (wrong) refuse(key.range[0], key.range[1], wrong);
    else data[name] = value === null ? null : toPlain(value, yaml, refuse);
  }
  return data;
}

/** Refuses a number that YAML reads differently than it is written, and text that escapes leave in decomposed form. */
function refuseReading(
  { value, type, range: [start, end] }: Scalar.Parsed,
  written: string,
  refuse: Refuse,
): void {
  if (typeof value === 'number' && String(value) !== written) {
    refuse(start, end, {
      rule: 'plain-yaml',
      message: `YAML reads “${written}” as the number ${value}.`,
      fix: `Write ${Number.isFinite(value) ? value : 'plain figures'}, or, where a text is meant, '${written}' in quotes.`,
    });
  }
  const escapes = type === 'QUOTE_DOUBLE' && written.includes('\\');
  if (escapes && typeof value === 'string' && value !== value.normalize('NFC'))
    refuse(start, end, inPieces);
}

function keyProblem(name: string, data: Readonly<Record<string, unknown>>): Finding | undefined {
  if (reserved.has(name))
    return plain(`“${name}” is no key of a record.`, 'Remove this key and its value.');
  if (name === '<<') return plain('“<<” merges other values in.', 'Write the keys out.');
  if (!Object.hasOwn(data, name)) return undefined;
  return {
    rule: 'unique-key',
    message: `The key “${name}” stands here twice.`,
    fix: 'Keep one of the two.',
  };
}

function plain(message: string, fix: string): Finding {
  return { rule: 'plain-yaml', message, fix };
}

const lostComment: Finding = {
  rule: 'plain-yaml',
  message: 'What follows a # is a comment in YAML and would not be shown.',
  fix: 'Put the whole text in single quotes, or write the comment on a line of its own.',
};

const inPieces: Finding = {
  rule: 'composed-characters',
  message:
    'The escapes in this text leave letters and marks apart: it is not in composed form (Unicode NFC).',
  fix: 'Type the letters themselves, without escapes.',
};

function escaped(what: string): Finding {
  return {
    rule: 'plain-characters',
    message: `An escape stands here for ${what}.`,
    fix: 'Delete the escape.',
  };
}

const starred = 'Write the value out; put quotes round a text that begins with *.';
const ampersand = 'Write the value without it; put quotes round a text that begins with &.';
const exclamation = 'Write the value without it; put quotes round a text that begins with !.';
