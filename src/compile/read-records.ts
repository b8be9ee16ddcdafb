import type { ReadRecord } from '../check/read-record.ts';
import type { SourceFile } from '../load/files/read-content.ts';
import { skippedFiles, stoppedFile } from '../load/files/stopped-file.ts';
import type { CachedRecords } from './cached-records.ts';
import { recordThreads } from './threads/record-threads.ts';

/**
 * Reads records in the order of their files. Those that are not in the cache are read within the limits for one
 * file.
 */
export async function readRecords(
  files: readonly SourceFile[],
  cache: CachedRecords,
): Promise<readonly ReadRecord[]> {
  const results = new Map<SourceFile, ReadRecord>();
  for (const file of files) {
    const record = cache.get(file);
    if (record) results.set(file, { record, problems: [] });
  }
  const missing = files.filter((file) => !results.has(file));
  const outcomes = await recordThreads.run(missing.map((file) => ({ read: file })));
  const skipped: SourceFile[] = [];
  missing.forEach((file, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined) return;
    if ('stop' in outcome && outcome.stop.reason === 'skipped') skipped.push(file);
    else if ('stop' in outcome) results.set(file, { problems: [stoppedFile(file, outcome.stop)] });
    else if ('read' in outcome.value) results.set(file, outcome.value.read);
  });
  if (skipped[0]) results.set(skipped[0], { problems: skippedFiles(skipped) });
  return files.map((file) => {
    const result = results.get(file) ?? { problems: [] };
    if (result.record) cache.set(result.record);
    return result;
  });
}
