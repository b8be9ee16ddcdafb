import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { noteAnchors } from './note-anchors.ts';

test('note-anchors.css is the output of note-anchors.ts', () => {
  assert.equal(readFileSync(new URL('note-anchors.css', import.meta.url), 'utf8'), noteAnchors());
});
