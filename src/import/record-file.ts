import path from 'node:path';
import { stringify } from 'yaml';
import type { SourceFile } from '../load/files/read-content.ts';
import { schemas } from '../model/records/collections.ts';
import type { DraftRecord } from './to-record.ts';

const maxStemLength = 60;

/** The file for a record, in the folder of its article’s annotations. */
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
 * An id for a new record: the first word of its article’s id and the first words of its passage. A number is
 * added if the id is taken.
 */
export function newId(draft: DraftRecord, isTaken: (id: string) => boolean): string {
  const words = String(draft.keys['exact'])
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const [article = 'note'] = draft.target.split('-');
  let stem = article;
  for (const word of words ?? ['note']) {
    if (`${stem}-${word}`.length > maxStemLength) break;
    stem += `-${word}`;
  }
  let id = stem;
  for (let number = 2; isTaken(id); number += 1) id = `${stem}-${number}`;
  return id;
}

/** Sorts keys in the order of the schema, with the record’s history last. */
function inOrder(keys: DraftRecord['keys']): DraftRecord['keys'] {
  const { added, changes, formerIds, withdrawn, ...own } = schemas.annotations.shape;
  const order = Object.keys({ added, ...own, changes, formerIds, withdrawn });
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(keys).toSorted(([a], [b]) => place(a) - place(b)));
}
