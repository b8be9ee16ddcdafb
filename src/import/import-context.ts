import { normaliseText } from '../anchor/normalise-text.ts';
import type { NormalText } from '../anchor/normalise-text.ts';
import { proposeQuote } from '../anchor/propose-quote.ts';
import type { Proposal } from '../anchor/propose-quote.ts';
import type { TextQuoteSelector } from '../anchor/text-quote-selector.ts';
import { compileRecord } from '../compile/compile-record.ts';
import { toPageText } from '../compile/passages/page-text.ts';
import type { PageText } from '../compile/passages/page-text.ts';
import type { LoadedContent } from '../load/load-content.ts';
import type { LoadedRecord } from '../load/schema/load-record.ts';
import type { SiteLocation } from '../load/schema/site-location.ts';
import { createAddresses } from '../model/links/address.ts';
import type { SiteSettings } from '../model/records/site-settings.ts';
import { recordAddresses } from './record-addresses.ts';
import type { Restriction } from './foreign-annotation.ts';
import type { RecordAddresses } from './record-addresses.ts';

/** What the person who imports says of all annotations of a file. */
export interface ImportOptions {
  /** The article that annotations of unknown pages are on. */
  readonly target: string | undefined;
  /** The curator who answers for annotations of anybody else. */
  readonly creator: string | undefined;
  /** Whether private annotations are taken too, and those that a moderator has hidden. */
  readonly takes: readonly Restriction[];
  /** Copies of sources by the SHA-256 digest of their bytes. */
  readonly captures: ReadonlyMap<string, string>;
  /** The day on which the records are added. */
  readonly today: string;
}

/** All that annotations are matched against. */
export interface ImportContext extends ImportOptions {
  readonly folder: string;
  readonly content: LoadedContent;
  readonly site: SiteSettings;
  readonly location: SiteLocation;
  readonly addresses: RecordAddresses;
  readonly article: (id: string) => LoadedRecord<'articles'> | undefined;
  /** An article's text as its page shows it; nothing where the article has problems itself. */
  pageText(article: LoadedRecord<'articles'>): PageText | undefined;
  /** The text of an article's source, where its capture is at hand. */
  sourceText(article: LoadedRecord<'articles'>): NormalText | undefined;
  /** The passage closest to a lost one. Looking takes long, so that it ends after some of them. */
  closestPassage(text: NormalText, selector: TextQuoteSelector): Proposal | undefined;
}

/** How much of lost passages is looked for in one run, in UTF-16 code units: some fifty passages. */
const mostLookedFor = 5000;

/** Gathers what annotations are matched against; each article is compiled when first asked for. */
export function importContext(
  folder: string,
  content: LoadedContent & { readonly site: SiteSettings },
  location: SiteLocation,
  options: ImportOptions,
): ImportContext {
  const articles = new Map(content.records.filter(isArticle).map((record) => [record.id, record]));
  const notesOf = Map.groupBy(content.records.filter(isNote), ({ data }) => data.target.id);
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
        const notes = notesOf.get(record.id) ?? [];
        const job = { record, notes, cited: {}, language };
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
      if (lookedFor >= mostLookedFor) return undefined;
      const { exact, prefix = '', suffix = '' } = selector;
      lookedFor += exact.length + prefix.length + suffix.length;
      return proposeQuote(text, selector)[0];
    },
  };
}

function isArticle(record: LoadedRecord): record is LoadedRecord<'articles'> {
  return record.collection === 'articles' && record.body.trim() !== '';
}

function isNote(record: LoadedRecord): record is LoadedRecord<'annotations'> {
  return record.collection === 'annotations';
}
