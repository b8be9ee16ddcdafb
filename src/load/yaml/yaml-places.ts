import { isMap, isScalar, isSeq } from 'yaml';
import type { Place } from '../../model/problem.ts';
import { cutQuoted, placeAt } from '../place.ts';
import { parseYaml, type YamlSource } from './strict-yaml.ts';

/** A place in a file with the author’s text there. */
export type QuotedPlace = Place & { readonly quoted: string };

/** Finds the places of values in the YAML that they were read from. */
export interface YamlPlaces {
  /** The place of the value at a path, or of the nearest existing value around it. */
  readonly of: (path: readonly PropertyKey[]) => QuotedPlace;
  /** The place of a key in the mapping at a path. */
  readonly ofKey: (path: readonly PropertyKey[], key: string) => QuotedPlace;
}

/** The places in one text. It is parsed at the first call, so that valid files cost nothing. */
export function placesIn(source: YamlSource): YamlPlaces {
  let root: unknown;
  const top = () => (root ??= parseYaml(source).contents);
  return {
    of(path) {
      let node = top();
      for (const step of path) {
        const next = child(node, step);
        if (next === undefined) break;
        node = next;
      }
      return placeOfNode(source, node);
    },
    ofKey(path, key) {
      const map = path.reduce(child, top());
      return placeOfNode(source, pairOf(map, key)?.key ?? map);
    },
  };
}

function child(node: unknown, step: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  const pair = pairOf(node, step);
  return pair?.value ?? pair?.key;
}

function pairOf(node: unknown, key: PropertyKey) {
  if (!isMap(node)) return undefined;
  return node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
}

function placeOfNode(source: YamlSource, node: unknown): QuotedPlace {
  const ranged = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  if (!ranged) return { ...placeAt(source, source.start), quoted: '' };
  const [start, end] = ranged;
  const quoted = cutQuoted(source.text.slice(source.start + start, source.start + end)).trimEnd();
  return { ...placeAt(source, source.start + start), quoted };
}
