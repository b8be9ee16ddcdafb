/** The lists that hold annotations, by the keys that lead to them, in the order in which they are looked for. */
const lists: readonly string[] = ['rows', 'annotations', '', 'items', 'first.items'];
/** The most arrays and objects around such a list. */
const deepest = 2;

/** An array or object that is open at a place in the text. */
interface Container {
  /** The keys that lead to it. */
  readonly path: string;
  /** Where its elements begin; nothing for a container whose elements are not looked for. */
  readonly starts?: number[];
}

/**
 * Where each annotation begins in a file, as `line:column` from 1 (UTF-16 units). The text is known
 * to be JSON, so that only strings, brackets and commas need a look. Takes time in proportion to it.
 */
export function locateAnnotations(text: string): readonly string[] {
  const found = new Map<string, readonly number[]>();
  const open: Container[] = [];
  let key = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (open.length <= deepest) key = text.slice(at + 1, end);
      at = end;
    } else if (sign === ',') open.at(-1)?.starts?.push(at + 1);
    else if (sign === ']' || sign === '}') open.pop();
    else if (sign === '[' || sign === '{') {
      const container = open.length <= deepest ? containerAt(open, key, sign, at) : { path: '' };
      if (container.starts) found.set(container.path, container.starts);
      open.push(container);
    }
  }
  const path = lists.find((name) => found.has(name));
  return placesOf(text, path === undefined ? [0] : (found.get(path) ?? []));
}

/** The index of the sign that ends the string that begins at an index. */
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
