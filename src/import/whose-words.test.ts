import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('an annotation that was not public is refused, unless a flag allows it', async () => {
  const world = { group: '__world__', permissions: { read: ['group:__world__'] } };
  const onlyMe = { ...world, permissions: { read: ['acct:keepers@hypothes.is'] } };
  const ofGroup = { group: 'Ab12Cd', permissions: { read: ['group:Ab12Cd'] } };
  for (const keys of [onlyMe, ofGroup, { group: 'Ab12Cd' }, { permissions: { read: [] } }]) {
    assert.match(await refusal(rows(row(keys))), /Only its writer, or a group.*Add --private/);
    assert.match(await made(keys, {}, { takes: ['private'] }), /^creator: keepers$/m);
    await assert.rejects(made(keys, {}, { takes: ['hidden'] }));
  }
  for (const keys of [{ hidden: true }, { moderation_status: 'DENIED' }]) {
    assert.match(await refusal(rows(row(keys))), /A moderator has hidden it\. Add --hidden/);
    assert.match(await made(keys, {}, { takes: ['hidden'] }), /^creator: keepers$/m);
  }
  const both = { ...onlyMe, hidden: true };
  await assert.rejects(made(both, {}, { takes: ['hidden'] }));
  assert.match(await made(both, {}, { takes: ['private', 'hidden'] }), /^creator: keepers$/m);
  assert.match(await made({ ...world, hidden: false }), /^creator: keepers$/m);
});

test('a reply, a classification and another person’s words are left out with a notice', async () => {
  const others = [
    { type: 'TextualBody', purpose: 'replying', value: 'No.', creator: { name: 'Bo' } },
    { type: 'TextualBody', purpose: ['oa:replying'], value: 'Yes.' },
    { type: 'TextualBody', purpose: 'classifying', value: 'LAMP' },
    { purpose: 'identifying', source: { id: 'https://lamps.example/articles/almanac/' } },
    { type: 'TextualBody', value: 'Mine.', creator: { type: 'Person' } },
    { type: 'Choice', items: [{ value: 'Bo’s.' }], creator: 'https://bo.example/' },
    { type: 'TextualBody', value: 'Also by Ada.', creator: { name: 'Ada Marsh' } },
  ];
  const { files, notices } = await importInto(lamps, [
    webAnnotation({ creator: { name: 'Ada Marsh' } }, text, ...others),
  ]);
  assert.match(
    files[0]?.text ?? '',
    /\ncites:\n {2}- origin:log\n---\n\nIt was so\.\n\nAlso by Ada\.\n$/,
  );
  assert.deepEqual(notices, [
    'annotation 1: left out "No." (replying, by Bo)',
    'annotation 1: left out "Yes." (replying)',
    'annotation 1: left out "LAMP" (classifying)',
    'annotation 1: left out "https://lamps.example/articles/almanac/" (identifying)',
    'annotation 1: left out "Mine." (by somebody else)',
    'annotation 1: left out "Bo’s." (by https://bo.example/)',
  ]);
});

test('neither a display name nor one of several creators makes somebody a curator', async () => {
  const named = { user: 'acct:bob@hypothes.is', user_info: { display_name: 'Ada Marsh' } };
  assert.match(await refusal(rows(row(named))), /bob is not among the curators/);
  const several = webAnnotation({ creator: [{ name: 'Ada Marsh' }, { name: 'Bo' }] }, text);
  assert.match(await refusal([several]), /Several people wrote it/);
});

test('a duplicate in a file becomes one record, even if only one of the two passes', async () => {
  const [one, again, bad] = [
    row(),
    row({ id: 'again' }),
    row({ id: 'bad', created: '2099-99-99' }),
  ];
  for (const file of [rows(one, one), rows(one, again), rows(one, again, one)]) {
    const { files, refusals } = await importInto(lamps, file);
    assert.equal(files.length, 1);
    for (const { message } of refusals)
      assert.equal(message, 'It stands here already: annotation 1 (row).');
    assert.equal(refusals.length, file.rows.length - 1);
  }
  const { files } = await importInto(lamps, rows(bad, one));
  assert.equal(files.length, 1);
});
