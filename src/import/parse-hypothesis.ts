import { z } from 'astro/zod';
import {
  isOnSeveral,
  isReply,
  type ForeignAnnotation,
  type Restriction,
} from './foreign-annotation.ts';
import { readSelectors } from './read-selectors.ts';

/** The public group and its read permission. */
const world = { group: '__world__', read: 'group:__world__' };

const row = z.object({
  id: z.string().optional(),
  uri: z.string(),
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  user: z.string().optional(),
  created: z.string().optional(),
  updated: z.string().optional(),
  group: z.string().nullish(),
  permissions: z.object({ read: z.array(z.string()).nullish() }).nullish(),
  hidden: z.boolean().nullish(),
  moderation_status: z.string().nullish(),
  references: z.array(z.string()).default([]),
  target: z.array(z.object({ selector: z.array(z.unknown()).default([]) })).default([]),
});
const rows = z.array(z.unknown());
const files = [
  z.object({ rows }).transform((file) => file.rows),
  z.object({ annotations: rows }).transform((file) => file.annotations),
];

/** The rows of a Hypothes.is search response or client export. Undefined for any other file. */
export function hypothesisRows(file: unknown): readonly unknown[] | undefined {
  for (const form of files) {
    const parsed = form.safeParse(file);
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/**
 * Parses a Hypothes.is row: the text is Markdown, the user is an account. The display name is ignored,
 * because anyone can choose any.
 * @see https://h.readthedocs.io/en/latest/api-reference/v1/
 */
export function parseHypothesis(data: unknown, label: string): ForeignAnnotation | undefined {
  const parsed = row.safeParse(data);
  if (!parsed.success) return undefined;
  const { id, uri, text, tags, user, created, updated, references, target } = parsed.data;
  const account = /^acct:([^@]+)@/.exec(user ?? '')?.[1] ?? user;
  return {
    label,
    id,
    restrictions: restrictionsOf(parsed.data),
    source: uri,
    ...readSelectors(target.flatMap((one) => one.selector)),
    texts: text.trim() === '' ? [] : [{ format: 'text/markdown', value: text }],
    tags,
    motivation: undefined,
    links: [],
    creators: account === undefined ? [] : [account],
    created,
    modified: updated,
    record: undefined,
    flaw: references.length > 0 ? isReply : target.length > 1 ? isOnSeveral : undefined,
    leftOut: [],
  };
}

function restrictionsOf({
  hidden,
  moderation_status: status,
  group,
  permissions,
}: z.output<typeof row>): readonly Restriction[] {
  const isHidden = hidden || (status ?? 'APPROVED') !== 'APPROVED';
  const isPublic =
    (group ?? world.group) === world.group &&
    (permissions?.read ?? [world.read]).includes(world.read);
  return [...(isPublic ? [] : ['private' as const]), ...(isHidden ? ['hidden' as const] : [])];
}
