import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../model/problem.ts';
import { limitProblems } from './limit-problems.ts';

function problem(line: number, more: Partial<Problem> = {}): Problem {
  return {
    file: 'a.mdx',
    line,
    column: 1,
    rule: 'known-key',
    message: 'There is no such key.',
    quoted: 'x',
    fix: 'Remove it.',
    ...more,
  };
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => problem(index + 1));

test('the first twenty problems of a rule in a file are reported, with the number of the others', () => {
  const limited = limitProblems(lines(500).toReversed());
  assert.deepEqual(
    limited.map(({ line }) => line),
    Array.from({ length: 21 }, (_, index) => index + 1),
  );
  assert.match(limited.at(-1)?.message ?? '', /480 more of the same/);
});

test('other rules and other files are reported in full', () => {
  const others = [problem(1, { rule: 'field-form' }), problem(1, { file: 'b.mdx' })];
  const limited = limitProblems([...lines(100), ...others]);
  assert.equal(limited.length, 21 + others.length);
  for (const other of others) assert.ok(limited.includes(other));
});

test('up to twenty-one are all reported', () => {
  assert.deepEqual(limitProblems(lines(21)), lines(21));
});

test('repairs of problems that are not shown are kept', () => {
  const repair = { file: 'a.mdx', path: ['exact'], value: 'x' };
  const limited = limitProblems([...lines(99), problem(100, { repairs: [repair] })]);
  assert.deepEqual(
    limited.flatMap(({ repairs }) => repairs ?? []),
    [repair],
  );
});
