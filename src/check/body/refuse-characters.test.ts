import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cpuMillisecondsSince } from '../../cpu-time-fixture.ts';
import { hiddenCharacters } from '../../load/files/hidden-characters.ts';
import {
  assertAccepted,
  assertRefused,
  inspect,
  pageOf,
  type Refusal,
} from '../inspect-fixture.ts';

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
  ['an Arabic letter mark in Latin text', 'la\u061cmp', 'plain-characters', 3],
  [
    'an Arabic letter mark inside a Latin word beside Arabic',
    'a\u061cb سلام',
    'plain-characters',
    2,
  ],
  ['an Arabic letter mark beside Hebrew alone', 'שלום \u061c', 'plain-characters', 6],
  ['a soft hyphen', 'light\u00adhouse', 'plain-characters', 6, /Delete/],
  ['an Egyptian joiner', 'a\u{13430}b', 'plain-characters', 2],
  ['a null notehead', 'a\u{1d159}b', 'plain-characters', 2],
  ['a control of musical signs', 'a\u{1d173}b', 'plain-characters', 2],
  ['an anchor of interlinear notes', 'a\ufff9b', 'plain-characters', 2],
  ['an object that is not there', 'a\ufffcb', 'plain-characters', 2],
  ['a Kaithi number sign before Latin', 'a\u{110bd}b', 'plain-characters', 2],
  ['an Arabic number sign before Latin', 'a\u0600b', 'plain-characters', 2],
  ['a Syriac abbreviation mark in Latin text', 'a\u070fb', 'plain-characters', 2],
  ['a shorthand control', 'a\u{1bca0}b', 'plain-characters', 2],
  ['the last code point', 'a\u{10ffff}b', 'plain-characters', 2],
  ['a noncharacter of Arabic forms', 'a\ufdd0b', 'plain-characters', 2],
  ['a noncharacter of a higher plane', 'a\u{7fffe}b', 'plain-characters', 2],
  ['an unassigned code point', 'a\u0378b', 'plain-characters', 2],
  ['a private character of plane 16', 'a\u{100000}b', 'plain-characters', 2],
  ['a figure with a variation selector', '1\ufe0f of them', 'plain-characters', 2],
  ['a figure with a selector and a joiner', '1\ufe0f\u200d😀', 'plain-characters', 2],
  ['an asterisk with a variation selector', 'a*\ufe0e', 'plain-characters', 3],
  ['a slashed zero', '0\ufe00', 'plain-characters', 2],
  ['a letter with a variation selector', 'a\ufe0f', 'plain-characters', 2],
  ['an ideographic selector after a letter', 'a\u{e0100}', 'plain-characters', 2],
  ['a Mongolian selector after a letter', 'a\u180bb', 'plain-characters', 2],
  ['a Mongolian vowel separator between letters', 'a\u180eb', 'plain-characters', 2],
  ['a Hangul initial that fills', 'a\u115fb', 'plain-characters', 2],
  ['a half-width Hangul filler', 'a\uffa0b', 'plain-characters', 2],
  ['an empty Braille cell', 'a\u2800b', 'plain-characters', 2],
  ['an Ogham space between Latin letters', 'a\u1680b', 'plain-characters', 2],
  ['an inherent vowel of Khmer', 'a\u17b4b', 'plain-characters', 2],
  ['an invisible sign of multiplication', 'a\u2062b', 'plain-characters', 2],
  [
    'a flag spelled with tags that no flag has',
    '\u{1f3f4}\u{e0078}\u{e0079}\u{e007f}',
    'plain-characters',
    3,
  ],
  ['a run of no-break spaces', 'a\u00a0\u00a0b', 'plain-characters', 2],
  ['a run of thin spaces', 'a \u2009\u200ab', 'plain-characters', 3],
  ['a line of one no-break space', '\u00a0', 'plain-characters', 1],
  ['a line of ideographic spaces', ' \u3000\u3000', 'plain-characters', 1],
  ['letters and marks apart', 'The cafe\u0301.', 'composed-characters', 5, /caf\u00e9/],
  ['thirty combining marks', `a${'\u0315'.repeat(30)}`, 'composed-characters', 2, /Delete/],
  ['an entity for an override', 'a &#x202e;b', 'plain-characters', 3, /entity/],
  ['an entity for a zero-width space', 'a &ZeroWidthSpace;b', 'plain-characters', 3, /entity/],
  ['an entity for an Arabic letter mark', 'a&#1564;b', 'plain-characters', 2, /entity/],
  ['an entity for a soft hyphen', '*l*ight&shy;house', 'plain-characters', 8, /entity/],
  ['an entity for a word joiner', 'a&NoBreak;b', 'plain-characters', 2, /entity/],
  ['an entity for a noncharacter', 'a&#xFDD0;b', 'plain-characters', 2, /entity/],
  ['entities for spaces in a run', 'a&amp;&nbsp;&nbsp;b', 'plain-characters', 7, /entity/],
  [
    'a soft hyphen in an attribute',
    '<Quote by="a&shy;b">c</Quote>',
    'plain-characters',
    13,
    /entity/,
  ],
  [
    'an escaped override in an address',
    '[a](https://example.org/%E2%80%AEb)',
    'plain-characters',
    1,
    /percent/,
  ],
  [
    'an escaped override beside a broken escape',
    '[a](https://example.org/?b=%FF%e2%80%ae)',
    'plain-characters',
    1,
    /percent/,
  ],
  [
    'an override in the title of a link',
    '[a](/about/ "b&#x202e;c")',
    'plain-characters',
    1,
    /entity/,
  ],
  ['a soft hyphen in code', '`light\u00adhouse`', 'plain-characters', 7],
  ['an entity for a mark', 'cafe&#x301;', 'composed-characters', 1, /caf\u00e9/],
  [
    'an entity in an attribute',
    '<Quote by="a&#x202e;">b</Quote>',
    'plain-characters',
    13,
    /entity/,
  ],
];

/** The flag of a part of Britain, written with tag characters. */
function flag(part: string): string {
  const tags = [...`gb${part}`].map((letter) =>
    String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)),
  );
  return `\u{1f3f4}${tags.join('')}\u{e007f}`;
}

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
  for (const [name, escape] of [
    ['an Arabic letter mark', '\\u061c'],
    ['a soft hyphen', '\\xad'],
    ['the last code point', '\\U0010ffff'],
    ['no-break spaces', '\\_\\_'],
  ] as const)
    test(`${name}, written as an escape of YAML`, () =>
      assertRefused(pageOf('', `description: "a${escape}b"\n`), {
        rule: 'plain-characters',
        line: 3,
        column: 14,
      }));
  test('100,000 of them are found within two seconds', () => {
    for (const piece of ['\u00a0 ', '\u05d0\u200f', '\u061c', 'e\u200d', ' \u3000']) {
      const start = process.cpuUsage();
      hiddenCharacters(piece.repeat(100_000));
      assert.ok(cpuMillisecondsSince(start) < 2000, JSON.stringify(piece));
    }
  });
  test('a file full of them has twenty problems, not thousands', () => {
    const { problems } = inspect(pageOf('a\u200b\n'.repeat(900)));
    assert.equal(problems.length, 20);
  });
  test('each entity is reported at its place', () => {
    const { problems } = inspect(pageOf('A &amp; b&shy;c *d* e&shy;&#x200b;f &zwnj;'));
    assert.deepEqual(
      problems.map(({ column, quoted }) => [column, quoted]),
      [
        [10, '&shy;'],
        [22, '&shy;&#x200b;'],
        [37, '&zwnj;'],
      ],
    );
  });
  test('an entity for a character that the script needs is accepted', () =>
    assertAccepted(pageOf('می&zwnj;خواهم, 5&nbsp;km')));
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
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ\u180b ᠠᠷᠠᠳ\u180eᠠ'],
    ['Thai with word ends', 'ภาษา\u200bไทย'],
    ['Sinhala with joiners', 'ශ්\u200dරී'],
    ['Ethiopic', 'ሰላም ለዓለም'],
    ['Tibetan', 'བོད་ཡིག'],
    ['Ogham with its space', '᚛ᚑᚌᚐᚋ\u1680ᚁ᚜'],
    ['Braille with an empty cell', '⠓⠑⠇\u2800⠺'],
    ['the end of a verse', '\u06dd١٢'],
    ['an Egyptian joiner between hieroglyphs', '\u{13000}\u{13430}\u{13001}'],
    ['the flags of England, Scotland and Wales', ['eng', 'sct', 'wls'].map(flag).join(' ')],
    ['keycaps', '1\ufe0f\u20e3 #\ufe0f\u20e3'],
    ['a variant of an ideograph', '葛\u{e0100}飾区'],
    ['a mark of direction at the end of Arabic', 'العربية (abc)\u200e.'],
    ['an Arabic letter mark after Arabic', 'العربية\u061c 12:30'],
    ['French spaces', '« Le phare »\u202f: 5\u00a0km'],
    ['ideographic spaces that begin a paragraph', '灯塔。\n\n\u3000\u3000每晚亮起。'],
  ] as const;
  for (const [name, body] of accepted) test(name, () => assertAccepted(pageOf(body)));
});
