import { z } from 'astro/zod';
import { normaliseText } from '../anchor/normalise-text.ts';
import { idPattern } from '../model/records/id.ts';
import { recordKey } from '../publish/exports/web-annotation.ts';
import { refuse, type ForeignAnnotation, type ImportOutcome } from './foreign-annotation.ts';
import type { ImportContext } from './import-context.ts';
import { creatorOf, type DraftRecord } from './to-record.ts';

const ownRecord = z.looseObject({
  target: z.templateLiteral(['article:', z.string().regex(idPattern)]),
  on: z.enum(['summary', 'source']).optional(),
  exact: z.string(),
  creator: z.string(),
  prose: z.string(),
});

/**
 * Restores the record embedded in our own export. Refuses it if the annotation around it has another passage
 * or creator: one of the two was changed since, and we cannot know which is right.
 */
export function toOwnRecord(
  annotation: ForeignAnnotation,
  context: ImportContext,
): ImportOutcome<DraftRecord> {
  const { label, id: address, record, selector, creators } = annotation;
  const parsed = ownRecord.safeParse(record);
  if (!parsed.success) {
    return refuse(
      label,
      `What it carries under ${recordKey} is no record of an annotation.`,
      `Remove ${recordKey}, so that the annotation is read like any other.`,
    );
  }
  const { target, prose, on, ...keys } = parsed.data;
  if (selector && normaliseText(selector.exact).text !== normaliseText(keys.exact).text)
    return changedSince(label, 'passage');
  if (creators.length > 0 && !creators.includes(keys.creator))
    return changedSince(label, 'creator');
  const id = target.slice('article:'.length);
  if (!context.article(id)) {
    return refuse(
      label,
      `It is on ${target}, and there is no such article with a text here.`,
      'Add the article first.',
    );
  }
  const creator = creatorOf({ label, creators: [keys.creator] }, context);
  if ('refusal' in creator) return creator;
  return {
    value: {
      target: id,
      id: /#annotation-([a-z0-9-]+)$/.exec(address ?? '')?.[1],
      keys: {
        ...keys,
        target: id,
        ...(on === 'source' && { on }),
        creator: creator.value,
      },
      prose,
    },
  };
}

/** The refusal of an annotation that no longer matches its embedded record. */
export function changedSince(label: string, what: 'passage' | 'text' | 'creator') {
  return refuse(
    label,
    `Its ${what} was changed since it was exported, and the record in it was not.`,
    `Remove ${recordKey}, so that the annotation is taken as it stands.`,
  );
}
