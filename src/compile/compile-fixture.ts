import assert from 'node:assert/strict';
import { loadRecord, type RecordOf } from '../load/schema/load-record.ts';
import { createAddresses } from '../model/links/address.ts';
import type { CollectionName } from '../model/records/reference.ts';
import { compileRecord, type CompiledBody } from './compile-record.ts';

/** For tests: a loaded record, from its keys after `added` and its body. */
export function loaded<C extends CollectionName>(
  collection: C,
  id: string,
  keys: string,
  body = '',
): RecordOf<C> {
  const text = `---\nadded: 2024-02-01\n${keys}---\n\n${body}\n`;
  const { record, problems } = loadRecord({
    path: `content/${collection}/${id}.mdx`,
    collection,
    id,
    text,
  });
  assert.deepEqual(problems, []);
  assert.ok(record?.collection === collection);
  return record as RecordOf<C>;
}

/** For tests: an English article about a lamp, with more keys. */
export function loadedArticle(body: string, keys = ''): RecordOf<'articles'> {
  const title = 'type: report\ntitle: { text: The lamp, lang: en }\ntitleBasis: printed\n';
  return loaded('articles', 'lamp', `${title}language: en\ngenre: reference\n${keys}`, body);
}

/** For tests: a note on that article. */
export function loadedAnnotation(
  id: string,
  exact: string,
  keys = '',
  body = 'The board said so first.',
): RecordOf<'annotations'> {
  const selector = `target: lamp\nexact: ${JSON.stringify(exact)}\n`;
  const rest = 'kind: context\ncreator: keepers\ncreated: 2024-02-01\ncites: [origin:log]\n';
  return loaded('annotations', id, `${selector}${rest}${keys}`, body);
}

/** For tests: the compiled article with its notes, for an English site at `/`. Asserts that there are no problems. */
export function compiled(
  record: RecordOf<'articles'>,
  annotations: readonly RecordOf<'annotations'>[] = [],
): CompiledBody {
  const { compiled: body, problems } = compileRecord(
    { record, annotations, cited: {}, language: 'en' },
    createAddresses('/'),
  );
  assert.deepEqual(problems, []);
  assert.ok(body);
  return body;
}
