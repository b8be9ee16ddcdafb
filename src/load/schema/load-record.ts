import { z } from 'astro/zod';
import { schemas, type DataOf } from '../../model/records/collections.ts';
import type { Problem } from '../../model/problem.ts';
import type { CollectionName } from '../../model/records/reference.ts';
import { placesOf, readFrontMatter } from '../yaml/front-matter.ts';
import type { SourceFile } from '../files/read-content.ts';
import { schemaProblems } from './schema-problems.ts';

/** A record’s file split into front matter and prose; the prose is not parsed yet. */
export interface Prose<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly id: string;
  readonly file: SourceFile;
  readonly body: string;
  /** Offset of the body in the file, in UTF-16 units. */
  readonly bodyOffset: number;
}

/** A record of one kind with valid front matter. */
export interface RecordOf<C extends CollectionName> extends Prose<C> {
  readonly data: DataOf[C];
}

/** A record whose front matter was refused, with those of its keys that are valid. */
export interface RefusedRecord extends Prose {
  readonly data: Readonly<Record<string, unknown>>;
}

/** A record of one of the given kinds, discriminated by `collection`. */
export type LoadedRecord<C extends CollectionName = CollectionName> = { [K in C]: RecordOf<K> }[C];

/** A record, or the problems of its front matter with the parts that could still be read. */
export interface RecordResult<R = LoadedRecord> {
  readonly record?: R | undefined;
  readonly refused?: RefusedRecord | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a file’s front matter and validates it by the schema of its kind. Reports every fault, not only the first. */
export function loadRecord(file: SourceFile): RecordResult {
  return readers[file.collection](file);
}

const readers: { readonly [C in CollectionName]: (file: SourceFile) => RecordResult<RecordOf<C>> } =
  {
    articles: reader('articles', schemas.articles),
    annotations: reader('annotations', schemas.annotations),
    claims: reader('claims', schemas.claims),
    events: reader('events', schemas.events),
    people: reader('people', schemas.people),
    outlets: reader('outlets', schemas.outlets),
    origins: reader('origins', schemas.origins),
    agencies: reader('agencies', schemas.agencies),
    countries: reader('countries', schemas.countries),
    pages: reader('pages', schemas.pages),
  };

function reader<C extends CollectionName>(collection: C, schema: z.ZodType<DataOf[C]>) {
  return (file: SourceFile): RecordResult<RecordOf<C>> => {
    const { data, prose: divided, problems } = readFrontMatter(file);
    // A file that cannot be split has no prose; the search for harm covers it as a whole.
    const prose = {
      collection,
      id: file.id,
      file,
      ...(divided ?? { body: '', bodyOffset: file.text.length }),
    };
    if (data === undefined) return { record: undefined, refused: { ...prose, data: {} }, problems };
    const parsed = schema.safeParse(data);
    if (parsed.success) return { record: { ...prose, data: parsed.data }, problems };
    return {
      record: undefined,
      refused: { ...prose, data: readableKeys(schema, data) },
      problems: schemaProblems(schema, data, parsed.error, placesOf(file)),
    };
  };
}

/** The keys of a record that are valid on their own, with their parsed values. */
function readableKeys(schema: z.ZodType, data: object): Readonly<Record<string, unknown>> {
  const shape: Readonly<Record<string, z.ZodType>> =
    schema instanceof z.ZodObject ? schema.shape : {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      const parsed = field && z.safeParse(field, value);
      return parsed?.success ? [[key, parsed.data]] : [];
    }),
  );
}
