import { attributionInWords } from '../../model/attribution.ts';
import type { Library, LibraryRecord } from '../../model/library.ts';
import { speakerKindOf } from '../../model/records/site-settings.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { toCsv } from './to-csv.ts';
import { toLink } from './to-plain-data.ts';

/** The columns in order. */
const columns = [
  'article',
  'title',
  'outlet',
  'published',
  'page',
  'stance',
  'speaker',
  'speaker kind',
  'attribution',
  'said',
  'hedge',
  'quotation',
  'language',
  'in English',
  'rests on',
] as const;

/**
 * The matrix of a claim as CSV: one row for each assertion, in the order of the record. Dates are EDTF.
 * Sources are `kind:id`, `unknown` or `own-witness`.
 */
export function toClaimCsv(library: Library, claim: LibraryRecord<'claims'>): string {
  const rows = claim.data.assertions.map((assertion): readonly string[] => {
    const { id, data } = library.find(assertion.in);
    const { stance, speaker, speakerKind, said, hedge, quote, lang, translation } = assertion;
    const kind = speakerKindOf(library.site, speakerKind);
    return [
      id,
      data.title.text,
      data.outlet ? library.find(data.outlet).data.name : '',
      data.issued?.text ?? '',
      absoluteAddress(library, library.addresses.of(assertion.in)),
      stance,
      speaker,
      kind.label,
      attributionInWords(assertion, kind),
      said?.text ?? '',
      hedge ?? '',
      quote ?? '',
      quote === undefined ? '' : (lang ?? data.language),
      translation ?? '',
      assertion.restsOn.map((rest) => (typeof rest === 'string' ? rest : toLink(rest))).join('; '),
    ];
  });
  return toCsv([columns, ...rows]);
}
