/** Limits for one annotation. Above them, parsers could take long or overflow the stack. */
const limits = { depth: 16, values: 2000, characters: 100_000 };

/** Property names of every JavaScript object. No annotation format has a key with such a name. */
const memberNames: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
];

/** What is wrong with the structure of an annotation, and how to fix it. */
export interface ShapeFlaw {
  readonly message: string;
  readonly fix: string;
}

/**
 * Checks the JSON of one annotation before any other code reads it: depth, size, and names of keys.
 * Iterative, so that no depth overflows the stack.
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
    if (path.length > limits.depth)
      return tooMuch(`is more than ${limits.depth} levels deep`, path);
    if (values > limits.values)
      return tooMuch(`holds more than ${limits.values.toLocaleString('en')} values`, path);
    if (characters > limits.characters)
      return tooMuch(`holds more than ${limits.characters.toLocaleString('en')} characters`, path);
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

/** Maximum length of a path in a message, in UTF-16 code units. */
const maxCodeUnits = 100;

function shown(path: readonly string[]): string {
  const text = path.join('.') || 'its beginning';
  return text.length > maxCodeUnits ? `${text.slice(0, maxCodeUnits).toWellFormed()}…` : text;
}
