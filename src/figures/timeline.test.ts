import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawTimeline, type TimelineEvent } from './timeline.ts';

const event = (from: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  href: `/events/${from}/`,
  title: from,
  from,
  to: from,
  sign: 0,
  lasts: false,
  isSilence: false,
  ...more,
});
/** Makes `count` events over about twenty years, more of them in later years. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    event(`${2005 + Math.floor(20 * Math.sqrt(index / count))}-0${1 + (index % 9)}-01`, {
      sign: index % 7,
    }),
  );

for (const count of [1, 5, 50, 120, 500]) {
  test(`${count} events fit into the drawing, and no mark overlaps another`, () => {
    const drawing = drawTimeline(many(count), '/events/');
    assert.ok(drawing);
    const { marks, width, height } = drawing;
    assert.equal(
      marks.reduce((sum, mark) => sum + mark.count, 0),
      count,
    );
    assert.ok(height < 500);
    for (const [index, { x, y }] of marks.entries()) {
      assert.ok(x > 0 && x < width && y > 0 && y < height);
      const isClear = marks
        .slice(index + 1)
        .every((other) => Math.hypot(other.x - x, other.y - y) >= 24);
      assert.ok(isClear);
    }
  });
}

test('few events have a mark each with a link; in a crowd, a mark links to the year in the list', () => {
  assert.deepEqual(
    drawTimeline(many(5), '/events/')?.marks.map(({ href }) => href),
    many(5).map(({ href }) => href),
  );
  const crowded = drawTimeline(many(500), '/events/')?.marks.filter(({ count }) => count > 1) ?? [];
  assert.ok(crowded.length > 0);
  assert.ok(crowded.every(({ href }) => /^\/events\/#y20\d\d$/.test(href)));
  assert.ok(crowded.every(({ title, count }) => title.endsWith(`, ${count} in all`)));
});

test('a long time without events is narrow, and later events stay to the right', () => {
  const drawing = drawTimeline([event('1841-05-01'), event('2020-01-01')], '/events/');
  assert.equal(drawing?.gaps.length, 1);
  const [first, last] = drawing.marks;
  assert.ok(first && last && first.x < last.x);
});

test('a lasting event is a line from its first year to its last, and a silence is marked', () => {
  const silence = event('2016-01-01', { to: '2018-08-24', lasts: true, isSilence: true });
  const drawing = drawTimeline([event('2010-01-01'), silence, event('2017-05-01')], '/events/');
  const [span] = drawing?.spans ?? [];
  assert.equal(span?.isSilence, true);
  const within = drawing?.marks.find(({ title }) => title === '2017-05-01');
  assert.ok(within && span.x < within.x && within.x < span.x + span.width);
});

test('two lines at one time are in two lanes', () => {
  const lasting = event('2010-01-01', { to: '2014-01-01', lasts: true });
  const spans = drawTimeline([lasting, lasting], '/events/')?.spans ?? [];
  assert.equal(new Set(spans.map(({ y }) => y)).size, 2);
});

test('events within two years are placed by month', () => {
  const drawing = drawTimeline([event('2024-01-05'), event('2024-03-05')], '/events/');
  assert.deepEqual(
    drawing?.labels.map(({ text }) => text),
    ['Jan 24', 'Feb 24', 'Mar 24'],
  );
});

test('an event with only a year is placed at its year, not at a month', () => {
  const drawing = drawTimeline([event('2017-01-01', { to: '2017-12-31' })], '/events/');
  assert.deepEqual(
    drawing?.labels.map(({ text }) => text),
    ['2017'],
  );
});

test('without a date there is no drawing', () => {
  assert.equal(drawTimeline([event('')], '/events/'), undefined);
});
