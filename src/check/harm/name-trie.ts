import { foldLetter } from './fold-letter.ts';

/**
 * Texts to search for, as a trie with fallbacks: the automaton of Aho and Corasick
 * (https://doi.org/10.1145/360825.360855).
 */
export interface NameTrie<N> {
  readonly isEmpty: boolean;
  /** False if no text begins with the character that has this UTF-16 code. */
  mayBegin(code: number): boolean;
  /** The state after one more letter; 0 if no text begins there. */
  next(state: number, letter: string): number;
  /** The texts that end here, the longest first. */
  endingAt(state: number): readonly N[];
}

interface Edge {
  readonly parent: number;
  readonly letter: number;
  readonly child: number;
  readonly depth: number;
}

/** Builds the automaton for some texts. */
export function buildNameTrie<N extends { readonly text: string }>(
  names: readonly N[],
): NameTrie<N> {
  const letters = new Map<string, number>();
  for (const { text } of names)
    for (const letter of text) if (!letters.has(letter)) letters.set(letter, letters.size);
  const width = letters.size;
  const children = new Map<number, number>();
  const ending: N[][] = [[]];
  const edges: Edge[] = [];
  for (const name of names) {
    let state = 0;
    let depth = 0;
    for (const char of name.text) {
      const letter = letters.get(char) ?? 0;
      depth += 1;
      let child = children.get(state * width + letter);
      if (child === undefined) {
        child = ending.push([]) - 1;
        children.set(state * width + letter, child);
        edges.push({ parent: state, letter, child, depth });
      }
      state = child;
    }
    if (state !== 0) ending[state]?.push(name);
  }

  /** For each state, the state of its longest proper suffix that begins a text. */
  const fallbacks = new Int32Array(ending.length);
  const step = (from: number, letter: number): number => {
    for (let state = from; ; state = fallbacks[state] ?? 0) {
      const child = children.get(state * width + letter);
      if (child !== undefined) return child;
      if (state === 0) return 0;
    }
  };
  for (const { parent, letter, child } of edges.sort((a, b) => a.depth - b.depth)) {
    const fallback = parent === 0 ? 0 : step(fallbacks[parent] ?? 0, letter);
    fallbacks[child] = fallback;
    const shorter = ending[fallback] ?? [];
    if (shorter.length > 0) ending[child] = [...(ending[child] ?? []), ...shorter];
  }
  /** Cache by UTF-16 code: 0 if not asked yet, 1 if no text begins with it, 2 if one may. */
  const beginnings = new Uint8Array(0x1_00_00);
  const beginsWith = (code: number): boolean => {
    const first = foldLetter(String.fromCharCode(code)).charAt(0);
    const letter = letters.get(first);
    const isHalf = code >= 0xd8_00 && code <= 0xdf_ff;
    return isHalf || (letter !== undefined && children.has(letter));
  };
  return {
    mayBegin: (code) => (beginnings[code] ||= beginsWith(code) ? 2 : 1) === 2,
    isEmpty: edges.length === 0,
    next(state, letter) {
      const known = letters.get(letter);
      return known === undefined ? 0 : step(state, known);
    },
    endingAt: (state) => ending[state] ?? [],
  };
}
