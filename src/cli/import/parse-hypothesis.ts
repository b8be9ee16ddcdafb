import { z } from 'astro/zod';
import { isOnSeveral, isReply } from './foreign-annotation.ts';
import type { ForeignAnnotation } from './foreign-annotation.ts';

const selector = z.object({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const row = z.object({
  id: z.string().optional(),
  uri: z.string(),
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  user: z.string().optional(),
  user_info: z.object({ display_name: z.string().nullish() }).nullish(),
  created: z.string().optional(),
  updated: z.string().optional(),
  references: z.array(z.string()).default([]),
  target: z.array(z.object({ selector: z.array(selector).default([]) })).default([]),
});
const rows = z.array(z.unknown());
const files = [
  z.object({ rows }).transform((file) => file.rows),
  z.object({ annotations: rows }).transform((file) => file.annotations),
];

/** The rows of a Hypothes.is search response, or of its client's export; nothing for any other file. */
export function hypothesisRows(file: unknown): readonly unknown[] | undefined {
  for (const form of files) {
    const parsed = form.safeParse(file);
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/**
 * Reads a row as Hypothes.is writes it: the text is Markdown, the user an account.
 *
 * @see https://h.readthedocs.io/en/latest/api-reference/v1/
 */
export function parseHypothesis(data: unknown, label: string): ForeignAnnotation | undefined {
  const parsed = row.safeParse(data);
  if (!parsed.success) return undefined;
  const { id, uri, text, tags, user, user_info, created, updated, references, target } =
    parsed.data;
  const quote = target.flatMap((one) => one.selector).find(({ exact }) => exact !== undefined);
  const account = /^acct:([^@]+)@/.exec(user ?? '')?.[1] ?? user;
  const names = [account, user_info?.display_name].filter((name) => typeof name === 'string');
  return {
    label: id ?? label,
    source: uri,
    selector: quote && toSelector(quote),
    texts: text.trim() === '' ? [] : [{ format: 'text/markdown', value: text }],
    tags,
    motivation: undefined,
    links: [],
    creators: names,
    created,
    modified: updated,
    record: undefined,
    flaw: references.length > 0 ? isReply : target.length > 1 ? isOnSeveral : undefined,
  };
}

/** A quotation as tools write it: an empty prefix or suffix means that there is none. */
export function toSelector({
  exact = '',
  prefix,
  suffix,
}: {
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}) {
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
