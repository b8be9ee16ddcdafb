import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { annotationAnchors } from './annotation-anchors.ts';

test('annotation-anchors.css is the output of annotation-anchors.ts', () => {
  assert.equal(
    readFileSync(new URL('annotation-anchors.css', import.meta.url), 'utf8'),
    annotationAnchors(),
  );
});
