import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaderStart, overlaps, placeLabels, type Labelled } from './place-labels.ts';

const frame = { width: 400, height: 300 };
const none = { width: 0, height: 0 };
const anywhere = () => false;
const point = (x: number, y: number, room = none): Labelled => ({ x, y, width: 60, room });
/** Points in a dense grid around the middle, more than there is space to label. */
const crowd = Array.from({ length: 36 }, (_, index) =>
  point(140 + 22 * (index % 6), 90 + 18 * Math.floor(index / 6)),
);

test('a label is on its point if there is space', () => {
  const [box] = placeLabels([point(200, 150, { width: 90, height: 40 })], frame, anywhere);
  assert.deepEqual(box, { x: 170, y: 138, width: 60, height: 24 });
});

test('a label of a small country is beside it and inside the frame', () => {
  const [left, right] = placeLabels([point(5, 150), point(395, 150)], frame, anywhere);
  assert.ok(left && left.x > 5);
  assert.ok(right && right.x + right.width < 395);
});

test('labels cover neither each other nor points, and earlier items are placed first', () => {
  const boxes = placeLabels(crowd, frame, anywhere);
  const placed = boxes.flatMap((box) => box ?? []);
  assert.ok(boxes[0]);
  assert.ok(placed.length > 4 && placed.length < crowd.length);
  for (const [index, box] of placed.entries()) {
    assert.ok(placed.slice(index + 1).every((other) => !overlaps(box, other)));
    assert.ok(crowd.every(({ x, y }) => !overlaps(box, { x, y, width: 0.1, height: 0.1 })));
  }
});

test('a leader line starts at the edge of its label and crosses no other label', () => {
  const boxes = placeLabels(crowd, frame, anywhere);
  for (const [index, box] of boxes.entries()) {
    const from = crowd[index];
    if (!box || !from) continue;
    const start = leaderStart(from, box);
    const others = boxes.flatMap((other) => (other && other !== box ? [other] : []));
    for (const share of [0, 0.25, 0.5, 0.75]) {
      const x = start.x + share * (from.x - start.x);
      const y = start.y + share * (from.y - start.y);
      assert.ok(others.every((other) => !overlaps(other, { x, y, width: 0.1, height: 0.1 })));
    }
  }
});

test('a position on something else is the last choice', () => {
  const toTheRight = ({ x }: Labelled, box: { readonly x: number }) => box.x > x;
  const [free] = placeLabels([point(200, 150)], frame, toTheRight);
  assert.ok(free && free.x < 200);
  const [forced] = placeLabels([point(200, 150)], frame, () => true);
  assert.ok(forced);
});
