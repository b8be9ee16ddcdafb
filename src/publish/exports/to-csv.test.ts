import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv } from './to-csv.ts';

test('cells with commas, quotes and line breaks are quoted', () => {
  assert.equal(toCsv([['a', 'b,c', 'd"e', 'f\ng']]), 'a,"b,c","d""e","f\ng"\r\n');
});

for (const sign of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
  test(`a cell that starts with ${JSON.stringify(sign)} is written as text`, () => {
    assert.match(toCsv([[`${sign}SUM(A1)`]]), /^"?'/);
  });
}
