import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertAccepted, inspect, pageOf } from '../inspect-fixture.ts';

const lines = (count: number, line: string) => `${line}\n`.repeat(count);

/** Text that would keep a parser busy for seconds or overflow its stack. Each is one problem and is never parsed. */
const rows: readonly (readonly [name: string, body: string, line: number, column: number])[] = [
  ['5,000 quotation marks', `${'>'.repeat(5000)} a`, 5, 1],
  ['5,000 quotation marks with spaces', `${'> '.repeat(4000)}a`, 5, 1],
  ['2,000 lists in one line', `${'- '.repeat(2000)}a`, 5, 1],
  ['2,000 numbered lists in one line', `${'1. '.repeat(2000)}a`, 5, 1],
  ['lists and quotations by turns', `${'> - '.repeat(500)}a`, 5, 1],
  [
    'lists that indent line by line',
    Array.from({ length: 300 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
    30,
    51,
  ],
  ['20,000 open brackets', '['.repeat(20_000), 5, 1001],
  ['20,000 closing brackets', ']'.repeat(20_000), 5, 1001],
  ['10,000 back-ticks', '`'.repeat(10_000), 5, 1],
  ['10,000 groups of back-ticks', '` '.repeat(5000), 5, 1001],
  ['8,000 signs of emphasis', '_a*'.repeat(8000), 5, 601],
  ['8,000 signs of strong emphasis', '**a_ '.repeat(8000), 5, 1001],
  ['8,000 nested links', '[[[a](b)](b)]'.repeat(8000), 5, 2167],
  ['8,000 nested braces', '{{{}}}'.repeat(8000), 5, 999],
  ['8,000 braces, each its own block', '{{{}}}\n\n'.repeat(8000), 1337, 3],
  ['2,000 open tags', '<Quote>'.repeat(2000), 5, 3501],
  ['3,000 open tags, each its own block', '<Quote>\n\n'.repeat(3000), 4005, 1],
  [
    'a table of 10,000 cells',
    `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${lines(98, `|${'a|'.repeat(100)}`)}`,
    54,
    103,
  ],
  [
    'a table of one row with 10,000 cells',
    `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`,
    5,
    10_001,
  ],
  ['2,000 headings underlined', 'a\n---\n\n'.repeat(2000), 606, 1],
  ['deep lists without end', '- - - - - - a\n\n'.repeat(10_000), 671, 1],
  ['deep quotations without end', `${'> '.repeat(12)}a\n\n`.repeat(7000), 337, 1],
  ['20,000 lines of one letter', lines(20_000, 'a'), 1005, 2],
  ['20,000 short blocks', 'a\n\n'.repeat(20_000), 5004, 1],
  ['50,000 signs &', lines(6, '&'.repeat(9000)), 5, 5001],
  ['10,000 entities', lines(10, '&amp;'.repeat(1000)), 10, 1],
  ['90,000 backslashes', lines(10, '\\'.repeat(9000)), 5, 5001],
  ['20,000 signs <', lines(3, '<'.repeat(7000)), 5, 501],
  ['2,000 references to a footnote', 'a[^a]\n\n'.repeat(2000) + '[^a]: b', 2005, 2],
  ['3,000 definitions', lines(3000, '[a]: https://example.org/'), 505, 1],
  ['10,000 links', '[a](/about/)\n\n'.repeat(10_000), 5005, 1],
  ['12,000 pictures', lines(3, '!['.repeat(4000)), 5, 2002],
  ['8,000 half links', lines(4, ']('.repeat(2000)), 5, 2001],
  ['6,000 crossing emphases', lines(4, '*a **b'.repeat(1500)), 5, 1201],
  ['1,000 nested quotations', `${'<Quote>'.repeat(1000)}a${'</Quote>'.repeat(1000)}`, 5, 3501],
  [
    'ten tables of 4,800 cells',
    `|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n${lines(78, `|${'a|'.repeat(60)}`)}\n`.repeat(10),
    336,
    107,
  ],
  ['36,000 signs | without a table', lines(4, '|'.repeat(9000)), 5, 5001],
  ['5,000 spaces', `a${' '.repeat(5000)}b`, 5, 2],
];

describe('text that would take too long is one problem', () => {
  for (const [name, body, line, column] of rows) {
    test(name, () => {
      const { problems } = inspect(pageOf(body));
      assert.deepEqual(
        problems.map((problem) => `${problem.line}:${problem.column} ${problem.rule}`),
        [`${line}:${column} shallow-nesting`],
      );
    });
  }
});

describe('text of ordinary size is accepted', () => {
  const accepted = [
    ['a list five deep', '- a\n  - b\n    - c\n      - d\n        - e'],
    ['a table of 500 rows', `| a | b | c |\n| - | - | - |\n${lines(500, '| a | b | c |')}`],
    ['a list of 400 links', lines(400, '- [a](https://example.org/)')],
    ['a long block of code', `\`\`\`json\n${lines(400, '  { "a": [1, 2] },')}\`\`\``],
    ['a long text', 'The *lamp* is lit, [it](/about/) said.\n\n'.repeat(2000)],
  ] as const;
  for (const [name, body] of accepted) test(name, () => assertAccepted(pageOf(body)));
});
