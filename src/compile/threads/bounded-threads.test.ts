import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '../../load/files/attempt.ts';
import { BoundedThreads } from './bounded-threads.ts';
import type { FixtureTask } from './bounded-threads-fixture.ts';

const entry = new URL('bounded-threads-fixture.ts', import.meta.url);
const threads = new BoundedThreads<FixtureTask, string>(entry, {
  milliseconds: 200,
  megabytes: 512,
  stops: 10,
});

/** The value of an outcome, or the reason why there is none. */
function wordOf(outcome: Outcome<string>): string {
  return 'value' in outcome ? outcome.value : outcome.stop.reason;
}

test('a task that does not end or that fails has its own outcome, and the others are done', async () => {
  const outcomes = await threads.run(['answer', 'loop', 'answer', 'recurse', 'throw', 'answer']);
  assert.deepEqual(outcomes.map(wordOf), ['done', 'time', 'done', 'depth', 'error', 'done']);
});

test('a task that eats memory is stopped, and the others are done', async () => {
  const small = new BoundedThreads<FixtureTask, string>(entry, {
    milliseconds: 60_000,
    megabytes: 64,
    stops: 10,
  });
  const outcomes = await small.run(['answer', 'eat memory', 'answer']);
  assert.deepEqual(outcomes.map(wordOf), ['done', 'memory', 'done']);
});

test('an exception is reported with the place where it was thrown', async () => {
  const [outcome] = await threads.run(['throw']);
  assert.ok(outcome && 'stop' in outcome && outcome.stop.reason === 'error');
  assert.match(outcome.stop.detail, /Cannot read properties[^]*bounded-threads-fixture\.ts:\d+/);
});

test('the outcomes of many tasks are in the order of the tasks', async () => {
  const tasks = Array.from({ length: 220 }, (_, index): FixtureTask =>
    index === 60 || index === 130 ? 'throw' : index === 170 ? 'loop' : 'answer',
  );
  const outcomes = await threads.run(tasks);
  assert.deepEqual(
    outcomes.flatMap((outcome, index) =>
      'stop' in outcome ? [`${index} ${wordOf(outcome)}`] : [],
    ),
    ['60 error', '130 error', '170 time'],
  );
  assert.equal(outcomes.length, tasks.length);
});

test('a thread that cannot start is an error of the program', async () => {
  const broken = new BoundedThreads<string, string>(new URL('no-such-file.ts', import.meta.url), {
    milliseconds: 200,
    megabytes: 64,
    stops: 10,
  });
  await assert.rejects(broken.run(['answer']), /no-such-file/);
});

test('after the maximum number of stopped tasks, the rest is skipped and reported as skipped', async () => {
  const few = new BoundedThreads<FixtureTask, string>(entry, {
    milliseconds: 200,
    megabytes: 512,
    stops: 2,
  });
  const outcomes = await few.run(['loop', 'throw', 'loop', 'answer', 'answer']);
  assert.deepEqual(outcomes.map(wordOf), ['time', 'error', 'time', 'skipped', 'skipped']);
});
