import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findForms } from './found-text.ts';
import { onions } from './onion-forms.ts';

const key = `${'lamp2'.repeat(11)}d`;
const found = (text: string) =>
  findForms(text, onions).map(({ index, length }) => text.slice(index, index + length));

for (const address of [
  `${key}.onion`,
  `${key.toUpperCase()}.ONION`,
  `${key} . onion`,
  `${key}[.]onion`,
  `${key} dot onion`,
  `${key}。onion`,
  'lamplamplamplamp.onion',
  'lamplamplamplamp.tor2web',
  key,
]) {
  test(`an onion address is found: ${address}`, () =>
    assert.equal(found(`It was _${address}, he said.`)[0], address));
}

test('digests and words are no onion addresses', () => {
  for (const text of [`${'abcde'.repeat(11)}d`, 'The onion was peeled.', 'lamplamplamplamp'])
    assert.deepEqual(found(`It was ${text}.`), []);
});
