import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LibraryRecord } from '../../model/library.ts';
import { outletSchema } from '../../model/records/outlet.ts';
import { withLabelRepairs } from './label-repairs.ts';

const gazette: LibraryRecord<'outlets'> = {
  collection: 'outlets',
  id: 'gazette',
  data: outletSchema.parse({ added: '2024', name: 'The [Harbour] Gazette', kind: 'newspaper' }),
  file: 'gazette.mdx',
  version: '',
  digest: '',
  words: 0,
  headings: [],
  mentions: [],
  annotations: [],
};
const problem = (quoted: string) =>
  ({
    file: 'a.mdx',
    line: 5,
    column: 3,
    rule: 'labelled-link',
    message: '',
    quoted,
    fix: '',
  }) as const;

test('a link without words gets the name of its record between the brackets', () => {
  const [mended] = withLabelRepairs([problem('[](outlet:gazette)')], [gazette]);
  assert.deepEqual(mended?.repairs, [
    { file: 'a.mdx', line: 5, column: 4, insert: 'The \\[Harbour\\] Gazette' },
  ]);
});

test('a link to an address or to nothing is left to its author', () => {
  for (const quoted of ['[](https://example.org/)', '[](outlet:nowhere)']) {
    assert.deepEqual(withLabelRepairs([problem(quoted)], [gazette]), [problem(quoted)]);
  }
});
