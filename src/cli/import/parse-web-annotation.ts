import { z } from 'astro/zod';
import { recordKey } from '../../publish/web-annotation.ts';
import { isOnSeveral, isReply } from './foreign-annotation.ts';
import type { ForeignAnnotation, TextFormat } from './foreign-annotation.ts';
import { toSelector } from './parse-hypothesis.ts';

/** JSON-LD writes one value alone or in a list. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) =>
      value === undefined || value === null ? [] : Array.isArray(value) ? value : [value],
    z.array(item),
  );
const text = z.string().optional().catch(undefined);
const textList = listOf(z.string()).catch([]);

const quotation = z.object({ type: text, exact: text, prefix: text, suffix: text });
const target = z.union([
  z.string().transform((source) => ({ source, selector: [] })),
  z.object({
    id: text,
    source: z
      .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
      .optional(),
    selector: listOf(quotation).catch([]),
  }),
]);
const plainBody = z.object({
  type: textList,
  id: text,
  source: text,
  purpose: textList,
  format: text,
  value: text,
});
const body = z.union([
  z.string().transform((source) => ({ type: [], purpose: [], source })),
  z
    .object({ type: z.literal('Choice'), items: listOf(plainBody) })
    .transform(({ items }) => items.find(({ value }) => value !== undefined) ?? items[0]),
  plainBody,
]);
const agent = z.union([
  z.string().transform((name) => [name]),
  z
    .object({ id: text, name: textList, nickname: text })
    .transform(({ id, name, nickname }) => [nickname, ...name, id]),
]);
const annotation = z.object({
  id: text,
  type: listOf(z.string()).refine((types) => types.includes('Annotation')),
  motivation: textList,
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

/** The annotations of a W3C collection with its page in it, of a page, of a list, or one alone. */
export function webAnnotations(file: unknown): readonly unknown[] | undefined {
  for (const form of files) {
    const parsed = form.safeParse(file);
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/** The address of the first page of a collection that holds no annotations itself. */
export function firstPage(file: unknown): string | undefined {
  return z.object({ first: z.string() }).safeParse(file).data?.first;
}

/**
 * Reads an annotation as the W3C's model has it.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function parseWebAnnotation(data: unknown, label: string): ForeignAnnotation | undefined {
  const parsed = annotation.safeParse(data);
  if (!parsed.success) return undefined;
  const { id, motivation, bodyValue, target: targets, creator, created, modified } = parsed.data;
  const bodies = parsed.data.body
    .filter((one) => one !== undefined)
    .map((one) => plainBody.parse(one));
  const [on] = targets;
  const source = on && (on.source ?? ('id' in on ? on.id : undefined));
  const quote = targets
    .flatMap(({ selector }) => selector)
    .find(({ exact }) => exact !== undefined);
  const values = bodies.flatMap(({ value, purpose, format }) =>
    value === undefined
      ? []
      : [{ value, isTag: purpose.includes('tagging'), format: toFormat(format) }],
  );
  const texts = values.filter(({ isTag, value }) => !isTag && value.trim() !== '');
  return {
    label: id ?? label,
    source,
    selector: quote && toSelector(quote),
    texts: bodyValue === undefined ? texts : [{ format: 'text/plain', value: bodyValue }],
    tags: values.filter(({ isTag }) => isTag).map(({ value }) => value),
    motivation: motivation[0],
    links: bodies.flatMap(({ value, source: linked, id: web }) =>
      value === undefined ? [linked ?? web ?? []].flat() : [],
    ),
    creators: creator.flat().filter((name) => name !== undefined),
    created,
    modified,
    record: parsed.data[recordKey],
    flaw: motivation.includes('replying') ? isReply : targets.length > 1 ? isOnSeveral : undefined,
  };
}

function toFormat(format: string | undefined): TextFormat {
  const type = (format ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html';
  return type === 'text/markdown' ? 'text/markdown' : 'text/plain';
}
