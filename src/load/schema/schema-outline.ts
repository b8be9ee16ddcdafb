import { z } from 'astro/zod';

/** What a schema says about one place in the data: the keys of JSON Schema that messages use. */
export interface Outline {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Outline>>;
  readonly required?: readonly string[];
  readonly items?: Outline;
}

/** Type of dates: the only fields that accept both text and numbers. */
const dateType = 'date';

const outlines = new WeakMap<z.ZodType, Outline>();

/** The outline of a schema’s input, for messages. Created at the first fault and cached. */
export function outlineOf(schema: z.ZodType): Outline {
  const known = outlines.get(schema);
  if (known) return known;
  const made = toOutline(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  outlines.set(schema, made);
  return made;
}

/** The outline of the value at a path; empty if nothing is known of it. */
export function outlineAt(outline: Outline, path: readonly PropertyKey[]): Outline {
  let at: Outline | undefined = outline;
  for (const step of path)
    at = typeof step === 'number' ? at?.items : at?.properties?.[String(step)];
  return at ?? {};
}

/** Sample values for text keys, so that examples make sense. */
const sampleTexts: Readonly<Record<string, string>> = {
  lang: 'en',
  language: 'en',
  languages: 'en',
  code: 'GB',
  country: 'gb',
  URL: 'https://example.org/page',
  cites: 'article:some-id',
  ref: 'article:some-id',
  about: 'country:gb',
  restsOn: 'unknown',
  creator: 'curator-id',
  gradedBy: 'curator-id',
  by: 'curator-id',
  sha256: 'a'.repeat(64),
  exact: 'the words of the passage',
};

/** An example line that gives a key a valid value: `added: 2024-01-24`. */
export function exampleLine(outline: Outline, key: string): string {
  return `${key}: ${exampleValue(outline, key)}`;
}

function exampleValue(outline: Outline, key: string): string {
  if (outline.type === dateType) return '2024-01-24';
  if (outline.enum) return String(outline.enum[0]);
  if (outline.properties) {
    const needed = outline.required ?? Object.keys(outline.properties).slice(0, 1);
    return `{ ${needed.map((name) => exampleLine(outline.properties?.[name] ?? {}, name)).join(', ')} }`;
  }
  if (outline.type === 'array') return `[${exampleValue(outline.items ?? {}, key)}]`;
  if (outline.type === 'integer') return '1';
  return (
    sampleTexts[key] ??
    (/^(?:text|title|name|names|issuer|value)$/.test(key) ? 'Some words' : 'some-word')
  );
}

function toOutline(value: unknown): Outline {
  if (typeof value !== 'object' || value === null) return {};
  const outline: { -readonly [K in keyof Outline]: Outline[K] } = {};
  if ('type' in value) outline.type = Array.isArray(value.type) ? dateType : String(value.type);
  if ('description' in value && typeof value.description === 'string')
    outline.description = value.description;
  if ('enum' in value && Array.isArray(value.enum)) outline.enum = value.enum;
  if ('required' in value && Array.isArray(value.required))
    outline.required = value.required.map(String);
  if ('items' in value) outline.items = toOutline(value.items);
  if ('properties' in value && typeof value.properties === 'object' && value.properties !== null) {
    outline.properties = Object.fromEntries(
      Object.entries(value.properties).map(([name, property]) => [name, toOutline(property)]),
    );
  }
  return outline;
}
