import path from 'node:path';
import { stringify } from 'yaml';
import type { SourceFile } from '../load/files/read-content.ts';
import { schemas } from '../model/records/collections.ts';
import type { DraftRecord } from './to-record.ts';

const longestStem = 60;

/** The file of a record in a content folder, beside the other notes on its article. */
export function recordFile(folder: string, id: string, draft: DraftRecord): SourceFile {
  const { target, keys, prose } = draft;
  const text = `---\n${stringify(inOrder(keys), { lineWidth: 0 })}---\n\n${prose}\n`;
  return {
    collection: 'annotations',
    id,
    path: path.posix.join(folder, 'annotations', target, `${id}.mdx`),
    text: text.normalize('NFC'),
  };
}

/**
 * An id for a record that has none: the first word of its article's id and the first words of its
 * passage, with a number where that is taken.
 */
export function newId(draft: DraftRecord, isTaken: (id: string) => boolean): string {
  const words = String(draft.keys['exact'])
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const [article = 'note'] = draft.target.split('-');
  let stem = article;
  for (const word of words ?? ['note']) {
    if (`${stem}-${word}`.length > longestStem) break;
    stem += `-${word}`;
  }
  let id = stem;
  for (let number = 2; isTaken(id); number += 1) id = `${stem}-${number}`;
  return id;
}

/** Keys in the order in which the schema gives them, those of the record's history last. */
function inOrder(keys: DraftRecord['keys']): DraftRecord['keys'] {
  const { added, changes, formerIds, withdrawn, ...own } = schemas.annotations.shape;
  const order = Object.keys({ added, ...own, changes, formerIds, withdrawn });
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(keys).toSorted(([a], [b]) => place(a) - place(b)));
}
