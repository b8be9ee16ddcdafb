import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Stop } from './attempt.ts';
import { problemsOf, stoppedFile } from './stopped-file.ts';

const file = { path: 'content/pages/x.mdx', text: '---\ntitle: A\n---\n' };

describe('an unreadable file is one problem at its beginning', () => {
  const rows: readonly (readonly [stop: Stop, rule: string, message: RegExp, fix: RegExp])[] = [
    [{ reason: 'time' }, 'readable-record', /more than 1.5 seconds/, /Divide it into several/],
    [{ reason: 'memory' }, 'readable-record', /more than 512 MB/, /Divide it into several/],
    [{ reason: 'depth' }, 'shallow-nesting', /nested too deeply/, /two or three levels/],
    [
      {
        reason: 'error',
        detail:
          'TypeError: x is not a function\n    at check (file:///home/a/src/load/check.ts:3:7)',
      },
      'readable-record',
      /a bug of the generator: TypeError: x is not a function$/,
      /src\/load\/check\.ts:3:7\.$/,
    ],
  ];
  for (const [stop, rule, message, fix] of rows) {
    test(stop.reason, () => {
      const problem = stoppedFile(file, stop);
      assert.deepEqual(
        [problem.file, problem.line, problem.column, problem.rule],
        [file.path, 1, 1, rule],
      );
      assert.match(problem.message, message);
      assert.match(problem.fix, fix);
    });
  }
});

test('a check that throws is a problem that names the file and says that it is a bug of the generator', () => {
  const [problem, another] = problemsOf(file, () => {
    throw new TypeError('no such thing');
  });
  assert.equal(another, undefined);
  assert.equal(problem?.file, file.path);
  assert.match(problem.message, /a bug of the generator: TypeError: no such thing/);
  assert.match(problem.fix, /src\/load\/files\/stopped-file\.test\.ts:\d+:\d+/);
});

test('a check that overflows the stack is a problem of depth', () => {
  const deep = (): string => `${deep()}.`;
  const [problem] = problemsOf(file, () => [
    { ...stoppedFile(file, { reason: 'time' }), fix: deep() },
  ]);
  assert.equal(problem?.rule, 'shallow-nesting');
});
