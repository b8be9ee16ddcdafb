import type { Problem } from '../../model/problem.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import type { RuleId } from '../../model/rules/all-rules.ts';
import { suggestion } from '../../load/did-you-mean.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import { listWords } from '../../load/list-words.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';

/** Checks that `site.yaml` lists the curators and vocabulary words of a record. */
export function checkWords(record: LoadedRecord, site: SiteSettings): readonly Problem[] {
  const problems: Problem[] = [];
  const demand = (
    value: string | undefined,
    known: readonly string[],
    path: readonly PropertyKey[],
    rule: RuleId,
    list: string,
  ) => {
    if (value === undefined || known.includes(value)) return;
    problems.push({
      ...placeOf(record.file, path),
      rule,
      message: `“${value}” is not among the ${list} of site.yaml.`,
      fix: `${suggestion(value, known)}Write one of: ${listWords(known)}.`,
    });
  };
  const curators = site.curators.map(({ id }) => id);
  const curator = (value: string | undefined, ...path: readonly PropertyKey[]) =>
    demand(value, curators, path, 'known-curator', 'curators');
  const word = (
    value: string,
    terms: readonly { readonly id: string }[],
    path: readonly PropertyKey[],
    list: string,
  ) =>
    demand(
      value,
      terms.map(({ id }) => id),
      path,
      'known-word',
      list,
    );

  record.data.changes?.forEach(({ by }, index) => curator(by, 'changes', index, 'by'));
  const { vocabularies } = site;
  switch (record.collection) {
    case 'annotations':
      curator(record.data.creator, 'creator');
      break;
    case 'articles':
      curator(record.data.reliability?.gradedBy, 'reliability', 'gradedBy');
      break;
    case 'outlets':
      curator(record.data.reliability?.gradedBy, 'reliability', 'gradedBy');
      word(record.data.kind, vocabularies.outletKinds, ['kind'], 'kinds of outlet');
      break;
    case 'agencies':
      word(record.data.type, vocabularies.agencyTypes, ['type'], 'types of agency');
      break;
    case 'claims':
      curator(record.data.credibility?.gradedBy, 'credibility', 'gradedBy');
      record.data.assertions.forEach(({ speakerKind }, index) =>
        word(
          speakerKind,
          vocabularies.speakerKinds,
          ['assertions', index, 'speakerKind'],
          'kinds of speaker',
        ),
      );
      break;
    case 'events':
      word(record.data.kind, vocabularies.eventKinds, ['kind'], 'kinds of event');
      break;
    case 'origins':
      word(record.data.kind, vocabularies.originKinds, ['kind'], 'kinds of origin');
      break;
  }
  return problems;
}
