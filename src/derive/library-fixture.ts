import { buildLibrary } from '../library.ts';
import { schemas, type DataOf } from '../model/records/collections.ts';
import type { Library, LibraryRecord } from '../model/library.ts';
import type { CollectionName, Reference } from '../model/records/reference.ts';
import { siteSchema } from '../model/records/site-settings.ts';

/** Optional parts of a test record besides its front matter. */
type Extra = Partial<Pick<LibraryRecord, 'words' | 'mentions' | 'annotations' | 'headings'>>;

/** Makes a record for tests. The real schema parses its front matter; `added` has a default. */
export function record<C extends CollectionName>(
  collection: C,
  id: string,
  frontMatter: Readonly<Record<string, unknown>>,
  extra: Extra = {},
): LibraryRecord<C> {
  const data: unknown = schemas[collection].parse({ added: '2025-01-01', ...frontMatter });
  return {
    collection,
    id,
    data: data as DataOf[C],
    file: `content/${collection}/${id}.mdx`,
    version: '00000000',
    digest: '',
    words: 0,
    headings: [],
    mentions: [],
    annotations: [],
    ...extra,
  };
}

/** An article with a body, in English, as short as the schema allows. */
export function article(
  id: string,
  frontMatter: Readonly<Record<string, unknown>> = {},
  extra: Extra = {},
): LibraryRecord<'articles'> {
  const needed = {
    type: 'article-newspaper',
    title: { text: id, lang: 'en' },
    titleBasis: 'printed',
    language: 'en',
    genre: 'original-reporting',
  };
  return record('articles', id, { ...needed, ...frontMatter }, { words: 200, ...extra });
}

/** An annotation on an article. It cites that article. */
export function annotation(
  id: string,
  target: string,
  frontMatter: Readonly<Record<string, unknown>> = {},
  mentions: readonly Reference[] = [],
) {
  const needed = {
    target,
    exact: `passage of ${id}`,
    kind: 'context',
    creator: 'keepers',
    created: '2025-01-02',
  };
  return record(
    'annotations',
    id,
    { ...needed, cites: [`article:${target}`], ...frontMatter },
    { mentions },
  );
}

/** An agency of a country, with one English name. */
export function agency(
  id: string,
  country: string,
  frontMatter: Readonly<Record<string, unknown>> = {},
) {
  const name = { text: id, lang: 'en', cites: ['article:almanac'] };
  return record('agencies', id, { names: [name], country, type: 'lights', ...frontMatter });
}

/** A claim. Each assertion is an article, a stance and what it rests on: `['gazette', 'asserts', 'origin:log']`. */
export function claim(
  id: string,
  assertions: readonly (readonly [article: string, stance: string, ...restsOn: string[]])[],
  frontMatter: Readonly<Record<string, unknown>> = {},
) {
  return record('claims', id, {
    statement: `Claim ${id}.`,
    kind: 'happened',
    about: ['country:is'],
    assertions: assertions.map(([article, stance, ...restsOn]) => ({
      in: article,
      stance,
      restsOn,
      speaker: 'A keeper',
      speakerKind: 'keeper',
    })),
    ...frontMatter,
  });
}

/** A library about lighthouses, with the base path `/`. */
export function libraryOf(...records: readonly LibraryRecord[]): Library {
  return buildLibrary(site, records);
}

const section = { one: 'One', many: 'Many', gloss: 'What stands there.' };
const site = siteSchema.parse({
  title: 'Lights',
  tagline: 'Lighthouses and their keepers.',
  lede: 'Who kept which light.',
  URL: 'https://lights.example',
  languages: ['en'],
  licence: { name: 'CC BY 4.0', URL: 'https://creativecommons.org/licenses/by/4.0/' },
  curators: [{ id: 'keepers', name: 'The keepers' }],
  searchExamples: ['lamp'],
  sections: {
    articles: section,
    annotations: section,
    countries: section,
    agencies: section,
    outlets: section,
    origins: section,
  },
  vocabularies: {
    agencyTypes: [{ id: 'lights', label: 'Lights', gloss: 'Keeps lighthouses.' }],
    originKinds: [
      { id: 'log', label: 'Log', gloss: 'A log book.' },
      { id: 'letter', label: 'Letter', gloss: 'A letter.' },
    ],
    outletKinds: [{ id: 'paper', label: 'Paper', gloss: 'A newspaper.' }],
    eventKinds: [
      { id: 'lit', label: 'Lamp lit', gloss: 'A lamp is lit.' },
      { id: 'dark', label: 'Lamp dark', gloss: 'A lamp goes out.' },
    ],
  },
});
