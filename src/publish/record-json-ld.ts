import { isOf, nameOf, type Library, type LibraryRecord } from '../model/library.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { JsonLd } from './json-ld.ts';
import { lastChanged } from './last-changed.ts';
import type { PageRecord } from './cite/to-csl.ts';
import { toSchemaDate, workJsonLd } from './work-json-ld.ts';

/** Describes the site and its search in schema.org terms. */
export function siteJsonLd(library: Library): JsonLd {
  const { site, addresses } = library;
  const search = absoluteAddress(library, addresses.to('search/'));
  return {
    '@type': 'WebSite',
    name: site.title,
    description: site.tagline,
    url: absoluteAddress(library, addresses.to('')),
    inLanguage: site.languages,
    license: site.licence.URL,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/**
 * Describes the page of a record: a page of this site *about* a work, a country or an agency. The work is
 * what the page is about and based on. It is never described as written or published by this site.
 */
export function recordJsonLd(library: Library, record: PageRecord): JsonLd {
  const { site, addresses } = library;
  const about = subjectOf(library, record);
  return {
    '@type': 'WebPage',
    name: nameOf(record).text,
    url: absoluteAddress(library, addresses.of(record)),
    isPartOf: {
      '@type': 'WebSite',
      name: site.title,
      url: absoluteAddress(library, addresses.to('')),
    },
    inLanguage: site.languages[0],
    datePublished: record.data.added && toSchemaDate(record.data.added),
    dateModified: lastChanged(library, record) || undefined,
    version: record.version,
    license: site.licence.URL,
    about,
    isBasedOn: isOf(record, 'articles') ? record.data.URL : undefined,
  };
}

function subjectOf(library: Library, record: PageRecord): JsonLd | undefined {
  if (isOf(record, 'articles')) return workJsonLd(library, record);
  if (isOf(record, 'countries')) return countryJsonLd(record);
  if (isOf(record, 'claims')) return { '@type': 'Claim', text: record.data.statement };
  return isOf(record, 'agencies') ? agencyJsonLd(library, record) : undefined;
}

function countryJsonLd(country: LibraryRecord<'countries'>): JsonLd {
  const { code, nativeNames } = country.data;
  return {
    '@type': 'Country',
    name: nameOf(country).text,
    identifier: code,
    alternateName: nativeNames?.map(({ text }) => text),
  };
}

/** Describes an agency. Disputed facts are left out, because schema.org cannot express alternatives. */
function agencyJsonLd(library: Library, agency: LibraryRecord<'agencies'>): JsonLd {
  const { names, aliases, acronyms, country, partOf, established, dissolved } = agency.data;
  const other = [...names.slice(1), ...(aliases ?? [])].map(({ text }) => text);
  const founded = established?.length === 1 ? established[0]?.value : undefined;
  const ended = dissolved?.length === 1 ? dissolved[0]?.value : undefined;
  return {
    '@type': 'Organization',
    name: nameOf(agency).text,
    alternateName: [...(acronyms ?? []).map(({ value }) => value), ...other],
    location: { '@type': 'Country', name: nameOf(library.find(country)).text },
    parentOrganization: partOf && {
      '@type': 'Organization',
      name: nameOf(library.find(partOf)).text,
      url: absoluteAddress(library, library.addresses.of(partOf)),
    },
    foundingDate: founded && toSchemaDate(founded),
    dissolutionDate: ended && toSchemaDate(ended),
  };
}
