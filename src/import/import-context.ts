import { normaliseText, type NormalText } from '../anchor/normalise-text.ts';
import { proposeQuote, type Proposal } from '../anchor/propose-quote.ts';
import type { TextQuoteSelector } from '../anchor/text-quote-selector.ts';
import { compileRecord } from '../compile/compile-record.ts';
import { toPageText, type PageText } from '../compile/passages/page-text.ts';
import type { LoadedContent } from '../load/load-content.ts';
import type { LoadedRecord } from '../load/schema/load-record.ts';
import type { SiteLocation } from '../load/schema/site-location.ts';
import { createAddresses } from '../model/links/address.ts';
import type { SiteSettings } from '../model/records/site-settings.ts';
import { recordAddresses, type RecordAddresses } from './record-addresses.ts';
import type { Restriction } from './foreign-annotation.ts';

/** Options of the import command, for all annotations of a file. */
export interface ImportOptions {
  /** Id of the article for annotations whose page is unknown. */
  readonly target: string | undefined;
  /** Id of the curator who answers for annotations by other people. */
  readonly creator: string | undefined;
  /** The kinds of non-public annotations that are imported too. */
  readonly takes: readonly Restriction[];
  /** Texts of captured sources by the SHA-256 digest of their bytes. */
  readonly captures: ReadonlyMap<string, string>;
  /** The ISO day on which the records are added. */
  readonly today: string;
}

/** The data that annotations are matched against. */
export interface ImportContext extends ImportOptions {
  readonly folder: string;
  readonly content: LoadedContent;
  readonly site: SiteSettings;
  readonly location: SiteLocation;
  readonly addresses: RecordAddresses;
  readonly article: (id: string) => LoadedRecord<'articles'> | undefined;
  /** An article’s text as its page shows it. Undefined if the article itself has problems. */
  pageText(article: LoadedRecord<'articles'>): PageText | undefined;
  /** The text of an article’s source. Undefined without its capture. */
  sourceText(article: LoadedRecord<'articles'>): NormalText | undefined;
  /** The passage closest to a lost one. The search is slow, so it stops after a limited number of lost passages. */
  closestPassage(text: NormalText, selector: TextQuoteSelector): Proposal | undefined;
}

/** Maximum total length of lost passages to search for in one run, in UTF-16 code units: about fifty passages. */
const maxSearchedCodeUnits = 5000;

/** Prepares the data that annotations are matched against. Compiles an article when it is first needed. */
export function importContext(
  folder: string,
  content: LoadedContent & { readonly site: SiteSettings },
  location: SiteLocation,
  options: ImportOptions,
): ImportContext {
  const articles = new Map(content.records.filter(isArticle).map((record) => [record.id, record]));
  const annotationsOf = Map.groupBy(
    content.records.filter(isAnnotation),
    ({ data }) => data.target.id,
  );
  const texts = new Map<string, PageText | undefined>();
  const sources = new Map<string, NormalText>();
  let lookedFor = 0;
  const [language = 'en'] = content.site.languages;
  return {
    ...options,
    folder,
    content,
    site: content.site,
    location,
    addresses: recordAddresses(content.records, location),
    article: (id) => articles.get(id),
    pageText(record) {
      if (!texts.has(record.id)) {
        const annotations = annotationsOf.get(record.id) ?? [];
        const job = { record, annotations, cited: {}, language };
        const { compiled } = compileRecord(job, createAddresses(location.base));
        texts.set(record.id, compiled && toPageText(compiled.html));
      }
      return texts.get(record.id);
    },
    sourceText({ id, data: { capture } }) {
      const copy = options.captures.get(capture?.sha256 ?? '');
      if (copy !== undefined && !sources.has(id)) sources.set(id, normaliseText(copy));
      return sources.get(id);
    },
    closestPassage(text, selector) {
      if (lookedFor >= maxSearchedCodeUnits) return undefined;
      const { exact, prefix = '', suffix = '' } = selector;
      lookedFor += exact.length + prefix.length + suffix.length;
      return proposeQuote(text, selector)[0];
    },
  };
}

function isArticle(record: LoadedRecord): record is LoadedRecord<'articles'> {
  return record.collection === 'articles' && record.body.trim() !== '';
}

function isAnnotation(record: LoadedRecord): record is LoadedRecord<'annotations'> {
  return record.collection === 'annotations';
}
