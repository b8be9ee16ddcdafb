import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../model/problem.ts';
import { inspect, pageOf } from '../inspect-fixture.ts';
import { formatReport } from './report.ts';

const report = (body: string) => {
  const file = pageOf(body);
  return formatReport(inspect(file).problems, () => file.text);
};

test('a problem is reported with its place, the line, carets and the fix', () => {
  assert.equal(
    report('text {1+1} more'),
    `content/pages/x.mdx:5:6 literal-prose Braces run code, and content never runs.
      text {1+1} more
           ^^^^^
    fix: Write \\{ for a brace, or put the text in back-ticks.
1 problem in 1 file.`,
  );
});

test('problems are sorted by file, line and column, whatever their order', () => {
  const at = (file: string, line: number, column: number): Problem => ({
    file,
    line,
    column,
    rule: 'literal-prose',
    message: 'No.',
    quoted: '',
    fix: 'Yes.',
  });
  const text = formatReport(
    [at('b', 1, 1), at('a', 10, 1), at('a', 2, 3), at('a', 2, 1)],
    () => undefined,
  );
  assert.deepEqual(text.match(/^[ab]:\S+/gm), ['a:2:1', 'a:2:3', 'a:10:1', 'b:1:1']);
  assert.match(text, /^4 problems in 2 files\.$/m);
});

test('hidden characters are shown as code points, and none reaches the terminal', () => {
  const text = report('a \u202eb\x1b[31m c');
  assert.match(text, / {6}a ‹U\+202E›b‹U\+001B›\[31m c\n {8}\^{8}\n/);
  assert.doesNotMatch(text, /[\u202e\x1b]/);
});

test('carets align with wide characters and skip combining ones', () => {
  assert.match(report('灯塔 {x}'), / {6}灯塔 \{x\}\n {11}\^\^\^\n/);
  assert.match(report('नमस्ते {x}'), /नमस्ते \{x\}\n {11}\^\^\^\n/);
});

test('of a long line only the part near the problem is shown', () => {
  const text = report(`${'lamp '.repeat(100)}{x}${' lamp'.repeat(100)}`);
  const [, line = '', carets = ''] = text.split('\n');
  assert.match(line, /^ {6}….*\{x\}.*…$/);
  assert.ok(line.length < 160);
  assert.equal(line.indexOf('{x}'), carets.indexOf('^^^'));
});

test('without the text of the file, the report shows the problem’s own quotation', () => {
  const { problems } = inspect(pageOf('text {1+1} more'));
  assert.match(
    formatReport(problems, () => undefined),
    /\n {6}\{1\+1\}\n {6}\^{5}\n/,
  );
});

test('a file name with a line break is printed on one line', () => {
  const [problem] = inspect(pageOf('{x}')).problems;
  assert.ok(problem);
  const text = formatReport([{ ...problem, file: 'content/a\nb.mdx' }], () => undefined);
  assert.match(text, /^content\/a‹U\+000A›b\.mdx:5:1 literal-prose/);
});

test('a file is not read if nothing is quoted from it: it may be a pipe', () => {
  const [problem] = inspect(pageOf('{x}')).problems;
  assert.ok(problem);
  const text = formatReport([{ ...problem, quoted: '' }], () => assert.fail('asked for the file'));
  assert.match(text, /fix: /);
});

test('no line of a report is a command for the log', () => {
  for (const body of [
    '::error::x {y}',
    '  ::add-mask::{y}',
    '#{x}\n##[group]{y}',
    'a #{#[x]}',
    ':{::x}',
  ]) {
    const lines = report(body).split('\n');
    for (const line of lines) assert.doesNotMatch(line, /^\s*::|##\[/, body);
    assert.ok(
      lines.some((line) => /^ *\^+$/.test(line)),
      body,
    );
  }
});
