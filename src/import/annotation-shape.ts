/** What no annotation goes beyond. What reads it may take long over more, or overflow the stack. */
const most = { depth: 16, values: 2000, characters: 100_000 };

/** The members of every object of JavaScript; no format of annotations has a key named like one. */
const memberNames: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
];

/** What is wrong with the shape of an annotation, and what to do. */
export interface ShapeFlaw {
  readonly message: string;
  readonly fix: string;
}

/**
 * Looks through the JSON of one annotation before anything else reads it: how deep it is, how much
 * it holds, and the names of its keys. Does not call itself, so that no depth overflows the stack.
 */
export function shapeFlaw(data: unknown): ShapeFlaw | undefined {
  let values = 0;
  let characters = 0;
  const queue: { readonly value: unknown; readonly path: readonly string[] }[] = [
    { value: data, path: [] },
  ];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { value, path } = next;
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const member = keys.find((key) => memberNames.includes(key));
    if (member !== undefined)
      return {
        message: `It has the key “${member}”, at ${shown([...path, member])}.`,
        fix: 'Remove that key: no format of annotations has it.',
      };
    values += keys.length;
    characters += typeof value === 'string' ? value.length : 0;
    if (path.length > most.depth) return tooMuch(`is more than ${most.depth} levels deep`, path);
    if (values > most.values)
      return tooMuch(`holds more than ${most.values.toLocaleString('en')} values`, path);
    if (characters > most.characters)
      return tooMuch(`holds more than ${most.characters.toLocaleString('en')} characters`, path);
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        queue.push({ value: inner, path: [...path, key] });
  }
  return undefined;
}

function tooMuch(what: string, path: readonly string[]): ShapeFlaw {
  return {
    message: `It ${what}, at ${shown(path)}.`,
    fix: 'Divide it into several annotations, or leave out what is no note on a passage.',
  };
}

/** How much is shown of a path, in UTF-16 code units. */
const mostShown = 100;

function shown(path: readonly string[]): string {
  const text = path.join('.') || 'its beginning';
  return text.length > mostShown ? `${text.slice(0, mostShown).toWellFormed()}…` : text;
}
