import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertAccepted, assertRefused, inspect, pageOf } from './inspect-fixture.ts';
import type { Refusal } from './inspect-fixture.ts';

type Row = readonly [
  name: string,
  body: string,
  rule: Refusal['rule'],
  column: number,
  fix?: RegExp,
];

const rows: readonly Row[] = [
  ['a right-to-left override', 'on \u202edaer', 'plain-characters', 4],
  ['isolates', 'on \u2066a', 'plain-characters', 4],
  ['a zero-width space between Latin letters', 'la\u200bmp', 'plain-characters', 3],
  ['a zero-width joiner between Latin letters', 'la\u200dmp', 'plain-characters', 3],
  ['a word joiner', 'la\u2060mp', 'plain-characters', 3],
  ['a left-to-right mark in Latin text', 'la\u200emp', 'plain-characters', 3],
  ['tag characters', 'lamp\u{e0068}\u{e0069}', 'plain-characters', 5],
  ['tags after an emoji', '\u{1f3f4}\u{e0067}\u{e007f}', 'plain-characters', 3],
  ['a run of variation selectors', '\u{1f600}\ufe0f\ufe01\ufe02', 'plain-characters', 4],
  ['NUL', 'a\0b', 'plain-characters', 2],
  ['ESC', 'a\x1b[31mb', 'plain-characters', 2],
  ['a C1 control', 'a\x85b', 'plain-characters', 2],
  ['a line separator', 'a\u2028b', 'plain-characters', 2],
  ['a replacement character', 'a\ufffdb', 'plain-characters', 2],
  ['a byte-order mark inside', 'a\ufeffb', 'plain-characters', 2],
  ['a private character', 'a\ue000b', 'plain-characters', 2],
  ['a noncharacter', 'a\uffffb', 'plain-characters', 2],
  ['a Hangul filler', 'a\u3164b', 'plain-characters', 2],
  ['a joiner beside a hidden character', '\u0645\u200c\u200b\u062e', 'plain-characters', 2],
  ['letters and marks apart', 'The cafe\u0301.', 'composed-characters', 5, /caf\u00e9/],
  ['thirty combining marks', `a${'\u0315'.repeat(30)}`, 'composed-characters', 2, /Delete/],
  ['an entity for an override', 'a &#x202e;b', 'plain-characters', 1, /entity/],
  ['an entity for a zero-width space', 'a &ZeroWidthSpace;b', 'plain-characters', 1, /entity/],
  ['an entity for a mark', 'cafe&#x301;', 'composed-characters', 1, /caf\u00e9/],
  ['an entity in an attribute', '<Quote by="a&#x202e;">b</Quote>', 'plain-characters', 8, /entity/],
];

describe('characters that hide something', () => {
  for (const [name, body, rule, column, fix] of rows) {
    test(name, () => assertRefused(pageOf(body), { rule, line: 5, column, ...(fix && { fix }) }));
  }
  test('in front matter, written as an escape', () =>
    assertRefused(pageOf('', 'description: "a \\u202e b"\n'), {
      rule: 'plain-characters',
      line: 3,
      column: 14,
    }));
  test('a file full of them says so twenty times, not thousands', () => {
    const { problems } = inspect(pageOf('a\u200b\n'.repeat(900)));
    assert.equal(problems.length, 20);
  });
  test('carriage returns', () => {
    const page = pageOf('a\n');
    const { problems } = inspect({ ...page, text: page.text.replaceAll('\n', '\r\n') });
    assert.deepEqual(
      problems.map(({ rule, line, column }) => [rule, line, column]),
      [['plain-line-ends', 1, 4]],
    );
  });
});

describe('characters that a script or an emoji needs', () => {
  const accepted = [
    ['Persian with joiners', 'می\u200cخواهم کتاب\u200cها را'],
    ['an Arabic abbreviation', '۱۴۰۰ ه\u200d.ش'],
    ['emoji with joiners', '👩\u200d👩\u200d👧 🏴\u200d☠\ufe0f ❤\ufe0f 1\ufe0f\u20e3 👍🏽'],
    ['a mark of direction beside Hebrew', 'שלום\u200f (abc)'],
    ['Arabic', 'اللُّغَة العربية'],
    ['Hebrew', 'עִבְרִית'],
    ['Cyrillic', 'Служба маяков'],
    ['Chinese', '灯塔 每晚亮起。'],
    ['Korean', '등대는 매일 밤'],
    ['Polish', 'Zażółć gęślą jaźń'],
    ['Vietnamese', 'Ngọn hải đăng'],
    ['Hindi', 'क्\u200dष और प्रकाश'],
    ['Khmer with word ends', 'ភាសា\u200bខ្មែរ'],
    ['a no-break space and a soft hyphen', '5\u00a0km, light\u00adhouse'],
  ] as const;
  for (const [name, body] of accepted) test(name, () => assertAccepted(pageOf(body)));
});
