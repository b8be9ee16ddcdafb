import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMillisecondsSince } from '../cpu-time-fixture.ts';
import {
  importInto,
  recordOf,
  refusalOf,
  row,
  rows,
  webAnnotation,
  writeLamps,
} from './import-fixture.ts';

const lamps = writeLamps();
const refusal = (file: unknown) => refusalOf(lamps, file);
const made = (changes = {}, selector = {}, options = {}) =>
  recordOf(lamps, rows(row(changes, selector)), options);
const text = { type: 'TextualBody', purpose: 'commenting', value: 'It was so.' };

test('a refining selector wins over the one it refines, and the position decides between equal quotes', async () => {
  const select = (selector: unknown) => ({
    ...webAnnotation({}, text),
    target: { source: 'https://lamps.example/articles/lamp/', selector },
  });
  const quote = { type: 'TextQuoteSelector', exact: 'Nobody measured' };
  const refined = [
    select({ type: 'FragmentSelector', value: 'what-it-leaves-open', refinedBy: quote }),
  ];
  assert.match(
    (await importInto(lamps, refined)).files[0]?.text ?? '',
    /^exact: Nobody measured$/m,
  );
  const outer = { type: 'TextQuoteSelector', exact: 'The lamp was lit', refinedBy: quote };
  assert.match((await importInto(lamps, [select(outer)])).files[0]?.text ?? '', /^exact: Nobody/m);

  const was = { type: 'TextQuoteSelector', exact: 'was' };
  const at = (start: number) =>
    select([was, { type: 'TextPositionSelector', start, end: start + 3 }]);
  const second = 'The lamp was lit in October, and the lamp '.length;
  const { files } = await importInto(lamps, [at(second)]);
  assert.match(files[0]?.text ?? '', /^exact: was\nsuffix: " s"$/m);
  assert.match(await refusal([at(second + 1)]), /stands 4 times/);
});

test('a page’s address is recognized with tracking parameters', async () => {
  const uri = 'https://lamps.example/articles/lamp/?utm_source=mail&fbclid=x';
  assert.match(await made({ uri }), /^target: lamp$/m);
});

test('the closest passage is searched for only for a limited number of lost passages', async () => {
  const lost = Array.from({ length: 1000 }, (_, index) =>
    row({ id: `lost-${index}` }, { exact: `Nobody had measured ${index}` }),
  );
  const began = process.cpuUsage();
  const { refusals } = await importInto(lamps, rows(...lost));
  assert.ok(cpuMillisecondsSince(began) < 10_000);
  assert.equal(refusals.length, lost.length);
  assert.match(refusals[0]?.fix ?? '', /The closest passage there/);
});
