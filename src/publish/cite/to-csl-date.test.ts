import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseEdtfDate } from '../../model/edtf-date.ts';
import { toCslDate } from './to-csl-date.ts';

const cases: readonly (readonly [edtf: string, csl: object])[] = [
  ['1903-04-02', { 'date-parts': [[1903, 4, 2]] }],
  ['1903-04', { 'date-parts': [[1903, 4]] }],
  ['1903', { 'date-parts': [[1903]] }],
  ['1903?', { 'date-parts': [[1903]], circa: true }],
  ['1903-04~', { 'date-parts': [[1903, 4]], circa: true }],
  ['1903-04-XX', { 'date-parts': [[1903, 4]] }],
  ['1903-XX-XX', { 'date-parts': [[1903]] }],
  ['1903-22', { 'date-parts': [[1903]], season: 2 }],
  ['190X', { 'date-parts': [[1900], [1909]], circa: true }],
  [
    '1903-04/1904-01',
    {
      'date-parts': [
        [1903, 4],
        [1904, 1],
      ],
    },
  ],
  [
    '[1903-04-02..1903-04-09]',
    {
      'date-parts': [
        [1903, 4, 2],
        [1903, 4, 9],
      ],
      circa: true,
    },
  ],
  ['1903/..', { literal: 'from 1903' }],
  ['../1903', { literal: 'until 1903' }],
];

for (const [edtf, csl] of cases) {
  test(`the EDTF date ${edtf} in CSL-JSON`, () => {
    const date = parseEdtfDate(edtf);
    assert.ok(typeof date !== 'string', `${edtf} is a date`);
    assert.deepEqual(toCslDate(date), csl);
  });
}
