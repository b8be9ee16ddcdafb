import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archive, writeArchive } from '../check/archive-fixture.ts';
import type { Outcome, Stop } from '../load/files/attempt.ts';
import { readRecord } from '../check/read-record.ts';
import { compileContent } from './compile-content.ts';
import { compileOne } from './compile-one.ts';
import { recordThreads, type RecordTaskResult, type RecordTask } from './threads/record-threads.ts';

/** Runs a task in this thread, as `record-worker.ts` does in another. */
function handle(task: RecordTask): RecordTaskResult {
  return 'read' in task
    ? { read: readRecord(task.read) }
    : { compiled: compileOne(task.compile, task.base) };
}

test('records that are stopped while they are read or compiled are problems, and the others are compiled', async (t) => {
  const stops: Readonly<Record<string, Stop>> = {
    'read slow.mdx': { reason: 'time' },
    'read large.mdx': { reason: 'memory' },
    'compile deep.mdx': { reason: 'depth' },
    'compile bug.mdx': { reason: 'error', detail: 'TypeError: x is undefined' },
  };
  t.mock.method(recordThreads, 'run', (tasks: readonly RecordTask[]) => {
    const outcomes = tasks.map((task): Outcome<RecordTaskResult> => {
      const file = 'read' in task ? task.read : task.compile.job.record.file;
      const stop = stops[`${Object.keys(task)[0]} ${file.path.split('/').at(-1)}`];
      return stop ? { stop } : { value: handle(task) };
    });
    return Promise.resolve(outcomes);
  });
  const page = (title: string) => `---\ntitle: ${title}\n---\n\nA lamp of ${title}.\n`;
  const { dir, remove } = writeArchive({
    ...archive,
    'pages/slow.mdx': page('slow'),
    'pages/large.mdx': page('large'),
    'pages/deep.mdx': page(`deep ${process.pid}`),
    'pages/bug.mdx': page(`bug ${process.pid}`),
    'pages/broken.mdx': '---\ntitle: A\n---\n\n{a}\n',
    'pages/fine.mdx': '---\ntitle: A\n---\n\nSee [it](/slow/).\n',
  });
  t.after(remove);
  const { problems } = await compileContent(dir, { origin: 'https://a.example', base: '/' });
  const told = problems.map(
    ({ file, line, column, rule }) => `${file.split('/').at(-1)}:${line}:${column} ${rule}`,
  );
  assert.deepEqual(told.toSorted(), [
    'broken.mdx:5:1 literal-prose',
    'bug.mdx:1:1 readable-record',
    'deep.mdx:1:1 shallow-nesting',
    'large.mdx:1:1 readable-record',
    'slow.mdx:1:1 readable-record',
  ]);
});

test('skipped files are one problem that gives their number, and no other file is blamed', async (t) => {
  t.mock.method(recordThreads, 'run', (tasks: readonly RecordTask[]) =>
    Promise.resolve(
      tasks.map((task): Outcome<RecordTaskResult> => {
        const isLate = 'read' in task && /late-\d\.mdx$/.test(task.read.path);
        return isLate ? { stop: { reason: 'skipped' } } : { value: handle(task) };
      }),
    ),
  );
  const late = '---\ntitle: Late\n---\n\nA lamp.\n';
  const { dir, remove } = writeArchive({
    ...archive,
    ...Object.fromEntries([1, 2, 3].map((n) => [`pages/late-${n}.mdx`, late])),
    'pages/fine.mdx': '---\ntitle: A\n---\n\nSee [it](/late-1/).\n',
  });
  t.after(remove);
  const { problems } = await compileContent(dir, { origin: 'https://a.example', base: '/' });
  assert.deepEqual(
    problems.map(({ file, rule, message }) => `${file.split('/').at(-1)} ${rule} ${message}`),
    [
      'late-1.mdx readable-record This file was not read, and 2 more were not, because 10 others took too long.',
    ],
  );
});
