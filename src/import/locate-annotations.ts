/** Key paths of lists of annotations, in the order in which they are tried. */
const lists: readonly string[] = ['rows', 'annotations', '', 'items', 'first.items'];
/** Maximum number of arrays and objects around such a list. */
const maxNesting = 2;

/** An array or object that is open at a position in the text. */
interface Container {
  /** Path of keys that leads to it. */
  readonly path: string;
  /** Offsets where its elements start. Absent if it is not a list of annotations. */
  readonly starts?: number[];
}

/**
 * The position of each annotation in a file as `line:column`, counted from 1 in UTF-16 code units. The text
 * must be valid JSON, so only strings, brackets and commas matter. Runs in linear time.
 */
export function locateAnnotations(text: string): readonly string[] {
  const found = new Map<string, readonly number[]>();
  const open: Container[] = [];
  let key = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (open.length <= maxNesting) key = text.slice(at + 1, end);
      at = end;
    } else if (sign === ',') open.at(-1)?.starts?.push(at + 1);
    else if (sign === ']' || sign === '}') open.pop();
    else if (sign === '[' || sign === '{') {
      const container = open.length <= maxNesting ? containerAt(open, key, sign, at) : { path: '' };
      if (container.starts) found.set(container.path, container.starts);
      open.push(container);
    }
  }
  const path = lists.find((name) => found.has(name));
  return placesOf(text, path === undefined ? [0] : (found.get(path) ?? []));
}

/** The index of the quote that ends the string starting at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function containerAt(open: readonly Container[], key: string, sign: string, at: number): Container {
  const around = open.at(-1);
  const path = !around ? '' : around.path === '' ? key : `${around.path}.${key}`;
  const isList = sign === '[' && !around?.starts && lists.includes(path);
  return isList ? { path, starts: [at + 1] } : { path };
}

function placesOf(text: string, starts: readonly number[]): readonly string[] {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  return starts.map((start) => {
    const at = start + text.slice(start).search(/\S|$/);
    while (lineEnd !== -1 && lineEnd < at) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return `${line}:${at - lineStart + 1}`;
  });
}
