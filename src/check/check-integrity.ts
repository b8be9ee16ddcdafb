import type { Problem } from '../model/problem.ts';
import { checkArticle } from './records/check-article.ts';
import { checkClaim } from './records/check-claim.ts';
import type { BodyFacts } from './body/check-body.ts';
import { checkDates } from './records/check-dates.ts';
import { checkFragments } from './body/check-fragments.ts';
import { checkHosts } from './records/check-hosts.ts';
import { checkPlainText } from './records/check-plain-text.ts';
import { checkRepeats } from './records/check-repeats.ts';
import { checkReferences, checkRefused } from './records/check-references.ts';
import { checkSite } from './records/check-site.ts';
import { checkUnique } from './records/check-unique.ts';
import { checkWords } from './records/check-words.ts';
import { placeOf } from '../load/yaml/front-matter.ts';
import type { LoadedContent } from '../load/load-content.ts';
import type { LoadedRecord, RefusedRecord } from '../load/schema/load-record.ts';
import { indexRecords } from './record-index.ts';
import { problemsOf } from '../load/files/stopped-file.ts';

/**
 * Checks what no single file shows: that references between records are valid, and that records agree with
 * `site.yaml`, with their own dates and with the limits on quotations. `factsOf` returns the facts of a record’s
 * prose, or undefined if the prose was refused.
 */
export function checkIntegrity(
  content: LoadedContent,
  factsOf: (record: LoadedRecord | RefusedRecord) => BodyFacts | undefined,
): readonly Problem[] {
  const index = indexRecords(content);
  const { site, siteFile } = content;
  const onSource = Map.groupBy(content.records.filter(isOnSource), ({ data }) => data.target.id);
  const ofRecords = content.records.flatMap((record) =>
    problemsOf(record.file, () => [
      ...checkReferences(record, factsOf(record), index),
      ...(site ? checkWords(record, site) : []),
      ...checkDates(record),
      ...checkRepeats(record),
      ...checkHosts(record, factsOf(record), site?.allowedHosts),
      ...checkPlainText(record.data, (path) => placeOf(record.file, path)),
      ...(record.collection === 'claims' ? checkClaim(record, index) : []),
      ...(record.collection === 'articles'
        ? checkArticle(record, factsOf(record), onSource.get(record.id) ?? [])
        : []),
    ]),
  );
  const ofRefused = content.refused.flatMap((refused) =>
    problemsOf(refused.file, () => [
      ...checkRefused(refused, factsOf(refused), index),
      ...checkHosts(refused, factsOf(refused), site?.allowedHosts),
      ...checkPlainText(refused.data, (path) => placeOf(refused.file, path)),
    ]),
  );
  return [
    ...(site && siteFile ? checkSite(site, siteFile) : []),
    ...ofRecords,
    ...ofRefused,
    ...checkUnique(content.records),
    ...checkFragments(content.records, factsOf, index),
  ];
}

function isOnSource(record: LoadedRecord): record is LoadedRecord<'annotations'> {
  return record.collection === 'annotations' && record.data.on === 'source';
}
