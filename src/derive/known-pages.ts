import type { Library } from '../model/library.ts';
import { cacheKeyOf } from './cache-key.ts';
import { claimAsKnown } from './claim-as-known.ts';
import type { KnownYear } from './claim-as-known.ts';
import { claimTraces } from './claim-trace.ts';
import { countryAsKnown } from './country-as-known.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { linkTo } from './record-link.ts';
import type { RecordLink } from './record-link.ts';

/** What the record held of a claim or a country at the end of each year in which it changed. */
export interface KnownPage {
  readonly params: { readonly section: 'claims' | 'countries'; readonly id: string };
  readonly props: {
    readonly frame: Frame;
    readonly crumbs: readonly { readonly label: string; readonly href: string }[];
    readonly section: 'claims' | 'countries';
    readonly subject: RecordLink;
    readonly address: string;
    readonly years: readonly KnownYear[];
  };
  readonly cacheKey: string;
}

/** The last part of the address of such a page, below that of its record. */
export const asKnownPath = 'as-known/';

/** One page for every standing claim and country. */
export function knownPages(library: Library): KnownPage[] {
  const frame = frameOf(library);
  const { sections } = library.site;
  const claims = [...claimTraces(library).values()].map(({ claim }) => ({
    section: 'claims' as const,
    record: claim,
    years: claimAsKnown(library, claim),
  }));
  const countries = library.countries.map((country) => ({
    section: 'countries' as const,
    record: country,
    years: countryAsKnown(library, country),
  }));
  return [...claims, ...countries].map(({ section, record, years }) => {
    const subject = linkTo(library, record);
    const crumbs = [
      { label: sections[section].many, href: library.addresses.section(section) },
      { label: subject.text, href: subject.href },
    ];
    const address = `${subject.href}${asKnownPath}`;
    const props = { frame, crumbs, section, subject, address, years };
    return { params: { section, id: record.id }, props, cacheKey: cacheKeyOf(props) };
  });
}
