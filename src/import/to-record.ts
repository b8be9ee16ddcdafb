import { annotationKinds, type AnnotationKind } from '../model/records/annotation.ts';
import type { LoadedRecord } from '../load/schema/load-record.ts';
import { motivations } from '../publish/exports/motivations.ts';
import { anchorPassage, findTarget } from './anchor-passage.ts';
import { refuse, type ForeignAnnotation, type ImportOutcome } from './foreign-annotation.ts';
import type { ImportContext } from './import-context.ts';
import { NotProse } from './not-prose.ts';
import { toProse } from './to-prose.ts';

/** A record to write: its keys and its prose. */
export interface DraftRecord {
  /** Id of its article. */
  readonly target: string;
  /** The id it already has, if any. */
  readonly id: string | undefined;
  readonly keys: Readonly<Record<string, unknown>>;
  readonly prose: string;
}

/** Makes a record from another tool’s annotation. Refuses it if required data is missing. */
export function toRecord(
  annotation: ForeignAnnotation,
  context: ImportContext,
): ImportOutcome<DraftRecord> {
  const { label, texts, tags, motivation, links } = annotation;
  if (texts.length === 0) return saysNothing(label);
  const target = findTarget(annotation, context);
  if ('refusal' in target) return target;
  const passage = anchorPassage(annotation, target.value, context);
  if ('refusal' in passage) return passage;
  const text = proseOf(annotation, context);
  if ('refusal' in text) return text;
  if (text.value.prose === '') return saysNothing(label);
  const { article, on } = target.value;
  const kind = kindOf(tags, motivation);
  const cites = citedBy([...links, ...text.value.links], article, kind, context);
  if (cites.length === 0) {
    return refuse(
      label,
      'It cites no work that is recorded here.',
      'Link in its text to what says so: article:some-id, origin:some-id, or the address of a work that has a record.',
    );
  }
  const creator = creatorOf(annotation, context);
  if ('refusal' in creator) return creator;
  const created = dayOf(annotation.created ?? annotation.modified);
  if (created === undefined)
    return refuse(label, 'It does not say when it was written.', 'Give it a date: created.');
  const modified = dayOf(annotation.modified);
  return {
    value: {
      target: article.id,
      id: undefined,
      keys: {
        added: context.today,
        target: article.id,
        ...(on === 'source' && { on }),
        ...passage.value,
        kind,
        creator: creator.value,
        created,
        ...(modified !== undefined && modified !== created && { modified }),
        cites,
      },
      prose: text.value.prose,
    },
  };
}

function saysNothing(label: string) {
  return refuse(
    label,
    'It says nothing: it only marks a passage.',
    'Write what the note is to say.',
  );
}

function proseOf({ label, texts }: ForeignAnnotation, { addresses }: ImportContext) {
  try {
    return { value: toProse(texts, addresses.toLink) };
  } catch (error) {
    if (!(error instanceof NotProse)) throw error;
    return refuse(label, error.message, error.fix);
  }
}

/** The kind named by a tag, otherwise the only kind with this motivation, otherwise `context`. */
function kindOf(tags: readonly string[], motivation: string | undefined): AnnotationKind {
  const named = annotationKinds.find((kind) => tags.some((tag) => tag.toLowerCase() === kind));
  const meant = annotationKinds.filter((kind) => motivations[kind] === motivation);
  return named ?? (meant.length === 1 ? meant[0] : undefined) ?? 'context';
}

/** The recorded works among some addresses, each once. The article itself counts only for a textual annotation. */
function citedBy(
  links: readonly string[],
  article: LoadedRecord<'articles'>,
  kind: AnnotationKind,
  { addresses }: ImportContext,
): readonly string[] {
  const cited = links.flatMap((address) => {
    const { collection, id } = addresses.find(address)?.record ?? {};
    if (collection === 'origins') return [`origin:${id}`];
    if (collection !== 'articles' || (id === article.id && kind !== 'textual')) return [];
    return [`article:${id}`];
  });
  return [...new Set(cited)];
}

/** The id of the curator who wrote an annotation, or of the one named to answer for it. */
export function creatorOf(
  { label, creators }: Pick<ForeignAnnotation, 'label' | 'creators'>,
  { site, creator }: ImportContext,
): ImportOutcome<string> {
  const own = site.curators.find(
    ({ id, name }) => creators.includes(id) || creators.includes(name),
  );
  const answers = own?.id ?? creator;
  if (answers !== undefined) return { value: answers };
  return refuse(
    label,
    creators.length === 0
      ? 'It does not say who wrote it.'
      : `${creators[0]} is not among the curators of site.yaml.`,
    'Name the curator who answers for it: --creator some-curator.',
  );
}

/** The UTC day of an ISO 8601 date-time. A date without a time is returned unchanged. */
function dayOf(moment: string | undefined): string | undefined {
  if (moment === undefined) return undefined;
  if (/^\d{4}(?:-\d\d){0,2}$/.test(moment)) return moment;
  const time = Date.parse(moment);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
