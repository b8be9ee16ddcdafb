import { z } from 'astro/zod';
import { idPattern } from './id.ts';

/** The kinds of record, named as their folders in `content/`. */
export const collectionNames = [
  'articles',
  'annotations',
  'claims',
  'events',
  'people',
  'outlets',
  'origins',
  'agencies',
  'countries',
  'pages',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** The word before the colon in a link such as `agency:harbour-board`, and the collection it names. */
export const linkKinds = {
  article: 'articles',
  origin: 'origins',
  outlet: 'outlets',
  agency: 'agencies',
  country: 'countries',
  claim: 'claims',
  event: 'events',
  person: 'people',
} as const satisfies Record<string, CollectionName>;
export type LinkKind = keyof typeof linkKinds;

/**
 * A record that another one names. References are found in a record’s data by their shape, so no list of fields is
 * needed.
 */
export interface Reference<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
}

/** True for a value that `reference()` or `link()` made in a record’s data. */
export function isReference(value: unknown): value is Reference {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === 2 && 'collection' in value && 'id' in value;
}

/** A field with the id of one record of one kind. */
export function reference<C extends CollectionName>(collection: C) {
  return z
    .string()
    .refine((text) => idPattern.test(text), {
      error: ({ input }) => withoutKind(input, collection) ?? idForm,
      params: { rule: 'id-form' },
    })
    .transform((id): Reference<C> => ({ collection, id }));
}

/** A field that may name records of several kinds, as `kind:id`. */
export function link<K extends LinkKind>(...kinds: readonly K[]) {
  type Named = Reference<(typeof linkKinds)[K]>;
  return z.string().transform((text, context): Named => {
    const [kind = '', id = ''] = text.split(':');
    const found = kinds.find((name) => name === kind);
    if (found && idPattern.test(id) && text === `${kind}:${id}`) {
      return { collection: linkKinds[found], id };
    }
    context.addIssue({
      code: 'custom',
      message: `Write the kind and the id of a record: ${kinds.map((name) => `${name}:some-id`).join(' or ')}.`,
      params: { rule: 'id-form' },
    });
    return z.NEVER;
  });
}

/** The fix for a field that names one kind of record, where the id has that kind before it; otherwise undefined. */
function withoutKind(text: unknown, collection: CollectionName): string | undefined {
  const [kind = '', id = '', ...more] = typeof text === 'string' ? text.split(':') : [];
  const isKind = Object.entries(linkKinds).some(([name, of]) => name === kind && of === collection);
  return isKind && more.length === 0 && idPattern.test(id)
    ? `Write the id alone: ${id}.`
    : undefined;
}

const idForm =
  'An id is the file’s name without its ending: small letters a–z, figures and single hyphens, 80 characters at most.';
