import type { z } from 'astro/zod';
import type { Problem } from '../../model/problem.ts';
import { rules, type RuleId } from '../../model/rules/all-rules.ts';
import { suggestion } from '../did-you-mean.ts';
import type { Finding } from '../place.ts';
import { exampleLine, outlineAt, outlineOf } from './schema-outline.ts';
import { unknownKeys } from './unknown-keys.ts';
import type { YamlPlaces } from '../yaml/yaml-places.ts';

type Issue = z.core.$ZodIssue;

/** Turns a schema’s issues into problems: one for each key that is unknown, missing or invalid. */
export function schemaProblems(
  schema: z.ZodType,
  data: unknown,
  error: z.ZodError,
  places: YamlPlaces,
): readonly Problem[] {
  const { issues } = error;
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(schema, issue) : [],
  );
  const meant = new Set(unknown.map(({ path, meant: key }) => [...path, key].join('.')));
  const others = issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') return [];
    const value = valueAt(data, issue.path);
    const place = places.of(issue.path);
    if (value !== undefined)
      return [{ ...place, ...wrongValue(schema, issue, value, place.quoted) }];
    const told = meant.has(issue.path.join('.'));
    return told ? [] : [{ ...place, ...missingKey(schema, issue) }];
  });
  return [
    ...unknown.map(({ path, key, finding }) => ({ ...places.ofKey(path, key), ...finding })),
    ...others,
  ];
}

function missingKey(schema: z.ZodType, issue: Issue): Finding {
  const key = String(issue.path.at(-1));
  const outline = outlineAt(outlineOf(schema), issue.path);
  const gloss = outline.description === undefined ? '' : ` ${outline.description}`;
  return {
    rule: 'needed-key',
    message: `The key “${key}” is missing.${gloss}`,
    fix: `Add it: ${exampleLine(outline, key)}`,
  };
}

function isPrimitive(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function wrongValue(schema: z.ZodType, issue: Issue, value: unknown, quoted: string): Finding {
  const key = nameOf(issue.path);
  const outline = outlineAt(outlineOf(schema), issue.path);
  const name = issue.path.findLast((step) => typeof step === 'string') ?? '';
  const isKeys = typeof value === 'object' && !Array.isArray(value);
  if (issue.path.length === 0 && !isKeys) return notKeys;
  const isEntry = typeof issue.path.at(-1) === 'number';
  const whole = outlineAt(outlineOf(schema), keyPath(issue.path));
  const example = exampleLine(whole, name);
  if (value === null) {
    return {
      rule: 'field-form',
      message: `${key} is empty.`,
      fix: `Write its value, as in ${example}, or remove ${isEntry ? 'the entry' : 'the key'}.`,
    };
  }
  if (issue.code === 'invalid_type') return wrongType(key, issue.expected, value, quoted, example);
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const given = isPrimitive(value) ? String(value) : quoted;
    return {
      rule: 'known-word',
      message: `${key} cannot be “${given}”.`,
      fix: `${suggestion(given, words)}Write one of: ${words.join(', ')}.`,
    };
  }
  if (value === '' || (Array.isArray(value) && value.length === 0)) {
    return {
      rule: 'field-form',
      message: `${key} is empty.`,
      fix: ownWords(issue) ?? `Write its value, as in ${example}, or remove the key.`,
    };
  }
  const fix =
    ownWords(issue) ?? outline.description ?? 'Write it as the examples of this kind of record do.';
  const rule = ruleOf(issue);
  return { rule, message: `${key} ${complaints[rule] ?? 'does not have the form it needs'}.`, fix };
}

const notKeys: Finding = {
  rule: 'field-form',
  message: 'This holds no keys with values.',
  fix: 'Write each key as key: value, on a line of its own.',
};

/** The path of the key that a value belongs to; for an entry of a list, the path of the list. */
function keyPath(path: readonly PropertyKey[]): readonly PropertyKey[] {
  return path.slice(0, path.findLastIndex((step) => typeof step === 'string') + 1);
}

function wrongType(
  key: string,
  expected: string,
  value: unknown,
  quoted: string,
  example: string,
): Finding {
  const kinds: Readonly<Record<string, string>> = {
    string: 'text',
    array: 'a list',
    object: 'keys with values',
    record: 'keys with values',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  const given = Array.isArray(value) ? 'array' : typeof value;
  const asText = expected === 'string' && given !== 'array' && given !== 'object';
  return {
    rule: 'field-form',
    message: `${key} is ${kinds[given] ?? given}; it should be ${kinds[expected] ?? expected}.`,
    fix: asText ? `Put it in quotes: '${quoted}'.` : `Write it as in ${example}`,
  };
}

/** What messages say about a value, by the rule that it breaks. */
const complaints: Partial<Record<RuleId, string>> = {
  'date-form': 'is no date in the form used here',
  'public-address': 'is no address that may stand here',
  'id-form': 'does not name a record',
  'known-word': 'is none of the words for it',
};

/** The schema’s own sentence, if it gives one. */
function ownWords(issue: Issue): string | undefined {
  return /^(?:Invalid|Too (?:small|big)|Unrecognized)\b/.test(issue.message)
    ? undefined
    : issue.message;
}

/** The rule that the schema says is broken; `field-form` if it names none. */
function ruleOf(issue: Issue): RuleId {
  const named: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  return isRuleId(named) ? named : 'field-form';
}

function isRuleId(value: unknown): value is RuleId {
  return typeof value === 'string' && Object.hasOwn(rules, value);
}

/** A field’s name for a message: “title.lang”, “cites, entry 2”. */
function nameOf(path: readonly PropertyKey[]): string {
  const words = path.map((step) =>
    typeof step === 'number' ? `, entry ${step + 1}` : `.${String(step)}`,
  );
  return path.length === 0
    ? 'This'
    : `“${words
        .join('')
        .replace(/^\./, '')
        .replaceAll(/(entry \d+)\./g, '$1, ')}”`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
