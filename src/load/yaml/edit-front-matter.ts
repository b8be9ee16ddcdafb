import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/**
 * Writes one value into a file’s front matter and leaves every other character unchanged. Replaces an existing
 * value; adds a new one as the last key of its map. Throws if that map does not exist.
 */
export function setFrontMatter(source: string, path: readonly string[], value: string): string {
  const start = source.indexOf('\n') + 1;
  const end = source.indexOf('\n---', start - 1) + 1;
  const yaml = source.slice(start, end);
  const document = parseDocument(yaml);
  const written = scalarText(value);
  const present = document.getIn(path, true);
  if (isScalar(present) && present.range) {
    const [from, valueEnd] = present.range;
    // The range of a block scalar includes its last line break, which must stay.
    const to = yaml[valueEnd - 1] === '\n' ? valueEnd - 1 : valueEnd;
    return source.slice(0, start + from) + written + source.slice(start + to);
  }
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent))
    throw new Error(`there is no ${path.slice(0, -1).join('.')} to hold ${path.at(-1)}`);
  const { offset, indent } = endOfMap(parent, yaml);
  const line = `${indent}${path.at(-1)}: ${written}\n`;
  return source.slice(0, start + offset) + line + source.slice(start + offset);
}

/** The offset and the indent for a new key of a block map. */
function endOfMap(
  map: YAMLMap,
  yaml: string,
): { readonly offset: number; readonly indent: string } {
  const range = map.range ?? [0, yaml.length, yaml.length];
  const lineStart = yaml.lastIndexOf('\n', range[0] - 1) + 1;
  const lastLine = yaml.slice(0, range[1]).trimEnd().length;
  const next = yaml.indexOf('\n', lastLine);
  return { offset: next < 0 ? yaml.length : next + 1, indent: yaml.slice(lineStart, range[0]) };
}

/** Without quotes if YAML reads the value back as the same text, otherwise in double quotes. */
function scalarText(value: string): string {
  const plain =
    /^[A-Za-z0-9][\w /.,;()’-]*$/.test(value) && !/^[\d.]+$/.test(value) && value.trim() === value;
  const safe = plain && !/^(?:true|false|null|yes|no)$/i.test(value);
  return safe || /^[0-9a-f]{64}$/.test(value) ? value : JSON.stringify(value);
}
