import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from './date-in-words.ts';
import { parseEdtfDate } from '../edtf-date.ts';

const cases: Record<string, string> = {
  '2024-01-24': '24 January 2024',
  '2023-06~': 'about June 2023',
  '2010/2012': 'between 2010 and 2012',
  '2019-09-10/2019-09-12': '10 to 12 September 2019',
  '[2023-06-20..2023-06-28]': 'a day from 20 to 28 June 2023',
  '[2024-01-22..2024-01-23]': '22 or 23 January 2024',
  '[2024-01-31..2024-02-01]': '31 January 2024 or 1 February 2024',
};

for (const [text, words] of Object.entries(cases))
  test(`${text} is printed as “${words}”`, () => {
    const date = parseEdtfDate(text);
    assert.ok(typeof date !== 'string');
    assert.equal(dateInWords(date), words);
  });
