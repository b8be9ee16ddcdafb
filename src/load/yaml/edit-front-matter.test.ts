import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFrontMatter } from './edit-front-matter.ts';

const file = `---
target: harbour-lamp # the only one
exact: >-
  the lamp was
  lit
capture:
  sha256: aa
  bytes: 12
added: 2024
---

Body with exact: words.
`;

test('an existing value is replaced and nothing else changes', () => {
  assert.equal(
    setFrontMatter(file, ['exact'], 'the “lamp” was lit'),
    file.replace('>-\n  the lamp was\n  lit\n', '"the “lamp” was lit"'.concat('\n')),
  );
});

test('a new value becomes the last key of its map', () => {
  assert.equal(
    setFrontMatter(file, ['capture', 'quotes'], 'bb'),
    file.replace('  bytes: 12\n', '  bytes: 12\n  quotes: bb\n'),
  );
  assert.equal(
    setFrontMatter(file, ['prefix'], 'when: '),
    file.replace('added: 2024\n', 'added: 2024\nprefix: "when: "\n'),
  );
});

test('a value for a missing map is refused', () => {
  assert.throws(() => setFrontMatter(file, ['licence', 'name'], 'x'), /no licence/);
});
