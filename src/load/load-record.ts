import type { z } from 'astro/zod';
import { schemas } from '../model/collections.ts';
import type { DataOf } from '../model/collections.ts';
import type { Problem } from '../model/problem.ts';
import type { CollectionName } from '../model/reference.ts';
import { placesOf, readFrontMatter } from './front-matter.ts';
import type { SourceFile } from './read-content.ts';
import { schemaProblems } from './schema-problems.ts';

/** A record of one kind whose keys all have the right form; its prose is not yet read. */
export interface RecordOf<C extends CollectionName> {
  readonly collection: C;
  readonly id: string;
  readonly file: SourceFile;
  readonly data: DataOf[C];
  readonly body: string;
  /** Where the body begins in the file, in UTF-16 units. */
  readonly bodyOffset: number;
}

/** A record of any of the kinds given; `collection` tells which. */
export type LoadedRecord<C extends CollectionName = CollectionName> = { [K in C]: RecordOf<K> }[C];

/** A record, or what is wrong with its front matter. */
export interface RecordResult<R> {
  readonly record: R | undefined;
  readonly problems: readonly Problem[];
}

/** Reads the front matter of a file and checks it by the schema of its kind; finds every fault, not only the first. */
export function loadRecord(file: SourceFile): RecordResult<LoadedRecord> {
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
    const { frontMatter, problems } = readFrontMatter(file);
    if (!frontMatter) return { record: undefined, problems };
    const parsed = schema.safeParse(frontMatter.data);
    if (!parsed.success) {
      return {
        record: undefined,
        problems: schemaProblems(schema, frontMatter.data, parsed.error, placesOf(file)),
      };
    }
    const { body, bodyOffset } = frontMatter;
    return {
      record: { collection, id: file.id, file, data: parsed.data, body, bodyOffset },
      problems,
    };
  };
}
