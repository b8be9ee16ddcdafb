import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMillisecondsSince } from '../cpu-time-fixture.ts';
import { locateAnnotations } from './locate-annotations.ts';

test('every annotation is located by line and column in each file format', () => {
  const two = '[\n  {"id": "a, [\\"b"},\n\n  {"id": "c", "target": [1, {"x": [2]}]}]';
  assert.deepEqual(locateAnnotations(two), ['2:3', '4:3']);
  assert.deepEqual(locateAnnotations(`{"total": 2, "tags": [1],\n "rows": ${two}}`), [
    '3:3',
    '5:3',
  ]);
  assert.deepEqual(locateAnnotations(`{"annotations": ${two}, "items": []}`), ['2:3', '4:3']);
  assert.deepEqual(locateAnnotations(`{"items": ${two}}`), ['2:3', '4:3']);
  assert.deepEqual(locateAnnotations(`{"id": "x", "first": {"items": ${two}}}`), ['2:3', '4:3']);
  assert.deepEqual(locateAnnotations('[{"id":1},{"id":2}, 3]'), ['1:2', '1:11', '1:21']);
  assert.deepEqual(locateAnnotations('{"type": "Annotation", "body": [1, 2]}'), ['1:1']);
});

test('deep and long files take little time', () => {
  const began = process.cpuUsage();
  locateAnnotations('['.repeat(2_500_000) + ']'.repeat(2_500_000));
  locateAnnotations(`[${'{"a":"\\\\\\""},'.repeat(300_000)}{}]`);
  locateAnnotations(`["${'\\\\'.repeat(2_000_000)}"]`);
  assert.ok(cpuMillisecondsSince(began) < 4000);
});
