import { CST, Lexer } from 'yaml';
import type { Finding } from '../place.ts';

/** Maximum depth of nested lists and keys. Records need at most six levels; the YAML parser recurses for each. */
const maxDepth = 12;

/** Error message for YAML that is nested deeper. */
export const deepYaml: Finding = {
  rule: 'shallow-nesting',
  message: `Lists and keys are more than ${maxDepth} deep inside each other here.`,
  fix: 'Write the keys as the examples of this kind of record do.',
};

/** The offset at which YAML is nested too deeply; undefined if it is not. Runs in linear time, before any parser. */
export function findDeepYaml(yaml: string): number | undefined {
  return mostLevels(yaml) > maxDepth ? findDeepSign(yaml) : undefined;
}

/** An upper bound of the depth that is quick to compute; few records need the exact check. */
function mostLevels(yaml: string): number {
  const brackets = yaml.match(/[[{]/g)?.length ?? 0;
  const inLines = yaml.split('\n').map((line) => {
    const signs = line.match(/[-?:](?=\s|$)/g)?.length ?? 0;
    return line.search(/\S/) + signs;
  });
  return brackets + inLines.reduce((most, levels) => Math.max(most, levels), 0);
}

/**
 * The offset of the first sign that opens too deep a level. The level of a bracket ends where it is closed; that
 * of a list entry or a key ends at the next line that begins at its column or further left.
 */
function findDeepSign(yaml: string): number | undefined {
  const columns: number[] = [];
  let [offset, lineStart, brackets] = [0, 0, 0];
  let [isLineStart, isText] = [true, false];
  /** The column of what may turn out to be a key. */
  let key: number | undefined;
  for (const token of new Lexer().lex(yaml)) {
    const type = isText ? 'text' : CST.tokenType(token);
    isText = type === 'scalar';
    // These tokens announce what follows and are not characters of the file.
    if (type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end') continue;
    const column = offset - lineStart;
    if (type === 'newline')
      [lineStart, isLineStart, key] = [offset + token.length, true, undefined];
    else if (type !== 'space' && type !== 'comment') {
      if (isLineStart && brackets === 0) while ((columns.at(-1) ?? -1) >= column) columns.pop();
      isLineStart = false;
      key ??= column;
      if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
      else if (type === 'flow-seq-end' || type === 'flow-map-end')
        brackets = Math.max(0, brackets - 1);
      else if (brackets === 0 && isSign(type)) {
        columns.push(key);
        key = undefined;
      }
      if (columns.length + brackets > maxDepth) return offset;
    }
    offset += token.length;
  }
  return undefined;
}

function isSign(type: string | null): boolean {
  return type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
}
