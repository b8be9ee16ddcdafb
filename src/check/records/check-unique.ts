import { takenAddress } from '../../model/links/own-addresses.ts';
import type { Problem } from '../../model/problem.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';
import type { Finding } from '../../load/place.ts';

/** Checks what only one record may have: a former id, and the code of a country. */
export function checkUnique(records: readonly LoadedRecord[]): readonly Problem[] {
  return [...formerIds(records), ...countryCodes(records)];
}

function formerIds(records: readonly LoadedRecord[]): readonly Problem[] {
  const owners = new Map<string, LoadedRecord>(
    records.map((record) => [`${record.collection}/${record.id}`, record]),
  );
  return records.flatMap((record) =>
    (record.data.formerIds ?? []).flatMap((id, index) => {
      const key = `${record.collection}/${id}`;
      const finding = formerIdFinding(record, id, owners.get(key));
      owners.set(key, record);
      return finding ? [{ ...placeOf(record.file, ['formerIds', index]), ...finding }] : [];
    }),
  );
}

/** A redirect page is written at the address of a former id. It must not overwrite another page. */
function formerIdFinding(
  record: LoadedRecord,
  id: string,
  owner: LoadedRecord | undefined,
): Finding | undefined {
  const fix = 'Remove it here: an address can lead to one page only.';
  const taken = takenAddress(record.collection, id);
  if (taken !== undefined) {
    const message = `The site itself makes what is at ${taken}.`;
    return { rule: 'unique-id', message, fix };
  }
  // An id that is twice in one list is reported for that list.
  if (owner === undefined || (owner === record && id !== record.id)) return undefined;
  const message =
    owner === record
      ? `“${id}” is the id that this record has now.`
      : `The id “${id}” is taken: ${owner.file.path}.`;
  return { rule: 'unique-id', message, fix };
}

function countryCodes(records: readonly LoadedRecord[]): readonly Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const record of records) {
    if (record.collection !== 'countries') continue;
    const owner = owners.get(record.data.code);
    if (owner !== undefined) {
      problems.push({
        ...placeOf(record.file, ['code']),
        rule: 'unique-code',
        message: `Another country has the code ${record.data.code}: ${owner}.`,
        fix: 'Keep one record for each country, or correct the code.',
      });
    }
    owners.set(record.data.code, record.file.path);
  }
  return problems;
}
