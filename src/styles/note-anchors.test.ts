import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { noteAnchors } from './note-anchors.ts';

test('the style sheet of margin notes is the one that note-anchors.ts writes', () => {
  assert.equal(readFileSync(new URL('note-anchors.css', import.meta.url), 'utf8'), noteAnchors());
});
