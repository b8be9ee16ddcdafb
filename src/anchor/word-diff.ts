/** A part of a comparison of two texts. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const tokens = /\s+|[\p{L}\p{N}\p{M}\p{Cf}]+|[^\s\p{L}\p{N}]/gu;

/** Maximum size of the table. For larger texts a detailed comparison helps no reader. */
const maxCells = 4_000_000;

/**
 * Compares two texts word by word. All parts except `added` make up `before`; all except `removed` make up
 * `after`. In each change, `removed` comes before `added`.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const a = before.match(tokens) ?? [];
  const b = after.match(tokens) ?? [];
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number): number => lengths[i * (b.length + 1) + j] ?? 0;
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j] && at(i, j) === at(i + 1, j + 1) + 1) {
      parts.push({ kind: 'same', text: a[i] ?? '' });
      [i, j] = [i + 1, j + 1];
    } else if (i < a.length && at(i + 1, j) === at(i, j)) {
      parts.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  return joinParts(parts);
}

/**
 * The length of the longest common subsequence for every pair of suffixes of two lists; empty if the table is too
 * large.
 */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  if (a.length * b.length > maxCells) return new Uint32Array(0);
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const below = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      const diagonal = lengths[(i + 1) * width + j + 1] ?? 0;
      lengths[i * width + j] = a[i] === b[j] ? diagonal + 1 : Math.max(below, right);
    }
  }
  return lengths;
}

/**
 * Joins adjacent parts of one kind. White space between two changes becomes part of both, so that two replaced
 * words read as one change.
 */
function joinParts(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let [same, removed, added] = ['', '', ''];
  const flush = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    if (same !== '') joined.push({ kind: 'same', text: same });
    [same, removed, added] = ['', '', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      same += text;
      continue;
    }
    if (same.trim() !== '' || (removed === '' && added === '')) flush();
    removed += same + (kind === 'removed' ? text : '');
    added += same + (kind === 'added' ? text : '');
    same = '';
  }
  flush();
  return joined;
}
