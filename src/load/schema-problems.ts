import type { z } from 'astro/zod';
import type { Problem } from '../model/problem.ts';
import { rules } from '../model/rules.ts';
import type { RuleId } from '../model/rules.ts';
import { suggestion } from './did-you-mean.ts';
import type { Finding } from './place.ts';
import { exampleLine, outlineAt, outlineOf } from './schema-outline.ts';
import type { YamlPlaces } from './yaml-places.ts';

/** The most faults that are told for one file; more tell nothing new. */
const shown = 20;

type Issue = z.core.$ZodIssue;

/** Turns what a schema found wrong into problems: one for each key that is unknown, missing or of the wrong form. */
export function schemaProblems(
  schema: z.ZodType,
  data: unknown,
  error: z.ZodError,
  places: YamlPlaces,
): readonly Problem[] {
  return error.issues.slice(0, shown).flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(outlineAt(outlineOf(schema), issue.path).properties ?? {});
      return issue.keys.slice(0, shown).map((key) => ({
        ...places.ofKey(issue.path, key),
        ...unknownKey(key, known),
      }));
    }
    const value = valueAt(data, issue.path);
    const finding =
      value === undefined ? missingKey(schema, issue) : wrongValue(schema, issue, value);
    return [{ ...places.of(issue.path), ...finding }];
  });
}

/** Keys that people bring from other programs, and what stands in their place here. */
const strangers: Readonly<Record<string, string>> = {
  layout: 'Remove it: all pages of one kind look alike.',
  id: 'Remove it: the id is the name of the file.',
  slug: 'Remove it: the address is the name of the file.',
  draft: 'Remove it: what is not ready stays out of the content.',
  tags: 'Remove it: a record is found by the countries and agencies it names.',
};

function unknownKey(key: string, known: readonly string[]): Finding {
  const fix = strangers[key] ?? `${suggestion(key, known)}The keys here are ${known.join(', ')}.`;
  return { rule: 'known-key', message: `There is no key “${key}” here.`, fix };
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

function wrongValue(schema: z.ZodType, issue: Issue, value: unknown): Finding {
  const key = nameOf(issue.path);
  const outline = outlineAt(outlineOf(schema), issue.path);
  const name = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  if (value === null) {
    return {
      rule: 'field-form',
      message: `${key} is empty.`,
      fix: `Write its value, as in ${exampleLine(outline, name)}, or remove the key.`,
    };
  }
  if (issue.code === 'invalid_type')
    return wrongType(key, issue.expected, value, exampleLine(outline, name));
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    return {
      rule: 'known-word',
      message: `${key} cannot be “${String(value)}”.`,
      fix: `${suggestion(String(value), words)}Write one of: ${words.join(', ')}.`,
    };
  }
  if (value === '' || (Array.isArray(value) && value.length === 0)) {
    return {
      rule: 'field-form',
      message: `${key} is empty.`,
      fix:
        ownWords(issue) ??
        `Write its value, as in ${exampleLine(outline, name)}, or remove the key.`,
    };
  }
  const fix =
    ownWords(issue) ?? outline.description ?? 'Write it as the examples of this kind of record do.';
  return { rule: ruleOf(issue), message: `${key} does not have the form it needs.`, fix };
}

function wrongType(key: string, expected: string, value: unknown, example: string): Finding {
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
    fix: asText ? `Put it in quotes: '${String(value)}'.` : `Write it as in ${example}`,
  };
}

/** The sentence that the schema itself gives, where it gives one. */
function ownWords(issue: Issue): string | undefined {
  return /^(?:Invalid|Too (?:small|big)|Unrecognized)\b/.test(issue.message)
    ? undefined
    : issue.message;
}

/** The rule that the schema says is broken, where the form of a field has a rule of its own. */
function ruleOf(issue: Issue): RuleId {
  const named: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  return isRuleId(named) ? named : 'field-form';
}

function isRuleId(value: unknown): value is RuleId {
  return typeof value === 'string' && Object.hasOwn(rules, value);
}

/** A field’s name for a sentence: “title.lang”, “cites, entry 2”. */
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
