import type { Problem } from '../model/problem.ts';
import { placeOf } from './front-matter.ts';
import type { LoadedRecord } from './load-record.ts';

/** Checks what may stand in one record only: ids given up, and the codes of countries. */
export function checkUnique(records: readonly LoadedRecord[]): readonly Problem[] {
  return [...formerIds(records), ...countryCodes(records)];
}

function formerIds(records: readonly LoadedRecord[]): readonly Problem[] {
  const owners = new Map(
    records.map((record) => [`${record.collection}/${record.id}`, record.file.path]),
  );
  const problems: Problem[] = [];
  for (const record of records) {
    // An id that one list has twice is the problem of that list.
    const repeated = new Set<string>();
    record.data.formerIds?.forEach((id, index) => {
      const key = `${record.collection}/${id}`;
      const owner = owners.get(key);
      if (owner !== undefined && !repeated.has(id)) {
        problems.push({
          ...placeOf(record.file, ['formerIds', index]),
          rule: 'unique-id',
          message: `The id “${id}” is taken: ${owner}.`,
          fix: 'Remove it here; an address can lead to one record only.',
        });
      }
      repeated.add(id);
      owners.set(key, record.file.path);
    });
  }
  return problems;
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
