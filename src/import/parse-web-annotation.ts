import { z } from 'astro/zod';
import { recordKey } from '../publish/exports/web-annotation.ts';
import {
  isBySeveral,
  isOnSeveral,
  isReply,
  type ForeignAnnotation,
  type TextFormat,
} from './foreign-annotation.ts';
import { readSelectors } from './read-selectors.ts';

/** JSON-LD allows a single value in place of a list. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value): readonly unknown[] =>
      value === undefined || value === null ? [] : Array.isArray(value) ? value : [value],
    z.array(item),
  );
const text = z.string().optional().catch(undefined);
const textList = listOf(z.string()).catch([]);
/** Terms of the Web Annotation vocabulary, with or without prefix or namespace. */
const termList = listOf(
  z.string().transform((term) => term.replace(/^(?:oa:|http:\/\/www\.w3\.org\/ns\/oa#)/, '')),
).catch([]);
/** A resource, given by its address or as an object with an `id`. */
const resource = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

const target = z.union([
  z.string().transform((source) => ({ source, selector: [] })),
  z.object({
    id: text,
    source: resource.optional(),
    selector: listOf(z.unknown()),
  }),
]);
const agent = z.union([
  z.string().transform((name) => [name]),
  z
    .object({ id: text, name: textList, nickname: text })
    .transform(({ id, name, nickname }) =>
      [nickname, ...name, id].filter((known) => known !== undefined),
    ),
]);
const plainBody = z.object({
  type: textList,
  id: text,
  source: resource.optional().catch(undefined),
  purpose: termList,
  format: text,
  value: text,
  creator: listOf(agent).optional(),
});
const body = z.union([
  z.string().transform((source) => plainBody.parse({ source })),
  z
    .object({ type: z.literal('Choice'), items: listOf(plainBody), creator: listOf(agent) })
    .transform(({ items, creator }) => {
      const chosen = items.find(({ value }) => value !== undefined) ?? items[0];
      return chosen && { ...chosen, creator: [...(chosen.creator ?? []), ...creator] };
    }),
  plainBody,
]);
const annotation = z.object({
  id: text,
  type: listOf(z.string()).refine((types) => types.includes('Annotation')),
  motivation: termList,
  body: listOf(body),
  bodyValue: text,
  target: listOf(target),
  creator: listOf(agent).catch([]),
  created: text,
  modified: text,
  [recordKey]: z.unknown().optional(),
});

const page = z.object({ items: z.array(z.unknown()) });
const files = [
  z.array(z.unknown()),
  page.transform(({ items }) => items),
  z.object({ first: page }).transform(({ first }) => first.items),
  z.object({ type: z.literal('AnnotationCollection'), total: z.literal(0) }).transform(() => []),
  z
    .looseObject({ target: z.unknown() })
    .refine(({ target: given }) => given !== undefined)
    .transform((one) => [one]),
];

/** The annotations in a W3C collection with an embedded page, in a page, in a list, or a single one. */
export function webAnnotations(file: unknown): readonly unknown[] | undefined {
  for (const form of files) {
    const parsed = form.safeParse(file);
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/** Address of the first page of a collection that does not embed it. */
export function firstPage(file: unknown): string | undefined {
  return z.object({ first: z.string() }).safeParse(file).data?.first;
}

/**
 * Parses a W3C Web Annotation.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function parseWebAnnotation(data: unknown, label: string): ForeignAnnotation | undefined {
  const parsed = annotation.safeParse(data);
  if (!parsed.success) return undefined;
  const { id, motivation, bodyValue, target: targets, created, modified } = parsed.data;
  const creators = parsed.data.creator.flat();
  const all = parsed.data.body.filter((one) => one !== undefined);
  const bodies = all.filter((one) => otherUse(one, motivation, creators) === undefined);
  const [on] = targets;
  const values = bodies.flatMap(({ value, purpose, format }) =>
    value === undefined
      ? []
      : [{ value, isTag: purpose.includes('tagging'), format: toFormat(format) }],
  );
  const texts = values.filter(({ isTag, value }) => !isTag && value.trim() !== '');
  return {
    label,
    id,
    restrictions: [],
    source: on && (on.source ?? ('id' in on ? on.id : undefined)),
    ...readSelectors(targets.flatMap(({ selector }) => selector)),
    texts: bodyValue === undefined ? texts : [{ format: 'text/plain', value: bodyValue }],
    tags: values.filter(({ isTag }) => isTag).map(({ value }) => value),
    motivation: motivation[0],
    links: bodies.flatMap(({ value, source: linked, id: web }) =>
      value === undefined ? [linked ?? web ?? []].flat() : [],
    ),
    creators,
    created,
    modified,
    record: parsed.data[recordKey],
    flaw: motivation.includes('replying')
      ? isReply
      : targets.length > 1
        ? isOnSeveral
        : parsed.data.creator.length > 1
          ? isBySeveral
          : undefined,
    leftOut: all.flatMap((one) => otherUse(one, motivation, creators) ?? []),
  };
}

/** Purposes of bodies that are not a note on the passage. */
const otherPurposes = ['replying', 'classifying', 'identifying'];

/**
 * Describes a body that is not the creator’s note on the passage: a reply, a classification, an
 * identification, or a text by another person. Undefined for all other bodies.
 */
function otherUse(
  { creator = [], purpose, value, source, id }: z.output<typeof plainBody>,
  motivation: readonly string[],
  creators: readonly string[],
): string | undefined {
  const names = creator.flat();
  const other = creator.length > 0 && !names.some((name) => creators.includes(name));
  const use = purpose.find((one) => otherPurposes.includes(one) && !motivation.includes(one));
  if (!other && use === undefined) return undefined;
  const what = value ?? source ?? id ?? '';
  const reasons = [
    ...(use === undefined ? [] : [use]),
    ...(other ? [`by ${names[0] ?? 'somebody else'}`] : []),
  ];
  return `${JSON.stringify(what.slice(0, maxQuotedCodeUnits).toWellFormed())} (${reasons.join(', ')})`;
}

/** Maximum length of a quoted body, in UTF-16 code units. */
const maxQuotedCodeUnits = 60;

function toFormat(format: string | undefined): TextFormat {
  const type = (format ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html';
  return type === 'text/markdown' ? 'text/markdown' : 'text/plain';
}
