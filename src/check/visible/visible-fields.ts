import { isMap, isScalar, isSeq } from 'yaml';
import type { NamedText } from '../../load/place.ts';
import { parseYaml, yamlExcess, type YamlSource } from '../../load/yaml/strict-yaml.ts';
import { VisibleTextBuilder, type FileRange, type VisibleText } from './visible-text.ts';

/** The keys and values of a file as readers see them. */
export interface VisibleFields {
  /** The values, one per line, followed by their keys. */
  readonly words: VisibleText;
  readonly addresses: VisibleText;
  /** The range of the value of a top-level key in the file. */
  rangeOf(key: string): FileRange | undefined;
}

/** What YAML's core schema makes of a scalar. */
type CoreValue = string | number | boolean | null;

/** Reads the values of YAML after its escapes and folded lines are decoded, also where it is not in order. */
export function visibleFields(source: YamlSource): VisibleFields {
  const words = new VisibleTextBuilder();
  const addresses = new VisibleTextBuilder();
  const keys: (() => void)[] = [];
  const ranges = new Map<string, FileRange>();
  const isReadable = !yamlExcess(source.text.slice(source.start, source.end));
  const add = (value: string, start: number, end: number) => {
    const builder = isWebAddress(value) ? addresses : words;
    builder.addDecoded(value, source.text.slice(start, end), start);
    builder.endBlock();
  };
  const visit = (node: unknown, depth: number): void => {
    if (isScalar<CoreValue>(node) && node.range && node.value !== null) {
      const [start, end] = node.range;
      add(String(node.value), source.start + start, source.start + end);
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, depth + 1);
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        keys.push(() => visit(key, depth));
        visit(value, depth + 1);
        const range = isScalar(value) || isSeq(value) || isMap(value) ? value.range : undefined;
        if (depth === 0 && range)
          ranges.set(String(key), { start: source.start + range[0], end: source.start + range[1] });
      }
    }
  };
  if (isReadable) visit(parseYaml(source).contents, 0);
  keys.forEach((addKey) => addKey());
  return {
    words: words.build(),
    addresses: addresses.build(),
    rangeOf: (key) => ranges.get(key),
  };
}

/** True for a value that is only a web address. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S*$/i.test(value);
}

/** All texts in some data, in order. */
export function textsAmong(data: unknown, found: string[] = []): readonly string[] {
  if (typeof data === 'string') found.push(data);
  else if (typeof data === 'object' && data !== null)
    for (const value of Object.values(data)) textsAmong(value, found);
  return found;
}

/** A whole file as YAML. */
export function wholeFile(file: NamedText): YamlSource {
  return { ...file, start: 0, end: file.text.length };
}
