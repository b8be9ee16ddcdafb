import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionInWords } from './attribution.ts';
import { claimSchema } from './records/claim.ts';

const keeper = { label: 'Keeper, on the record' };
const unnamed = {
  label: 'Keeper, unnamed',
  unnamed: { one: 'unnamed keeper', many: 'unnamed keepers' },
};

/** The attribution of a passage with these keys in addition to the required ones. */
function words(kind: typeof keeper, keys: Readonly<Record<string, unknown>>) {
  const { assertions } = claimSchema.parse({
    added: '2025-01-01',
    statement: 'The lamp was lit.',
    kind: 'happened',
    about: ['country:is'],
    assertions: [
      {
        in: 'gazette',
        stance: 'attributes',
        restsOn: ['unknown'],
        speaker: 'Keepers',
        speakerKind: 'keeper',
        ...keys,
      },
    ],
  });
  const [assertion] = assertions;
  assert.ok(assertion);
  return attributionInWords(assertion, kind);
}

for (const [kind, keys, expected] of [
  [
    unnamed,
    { speakerCount: 2, toldTo: 'the Gazette', unconfirmed: true },
    'two unnamed keepers, first-hand access unknown, as told to the Gazette; the outlet could not confirm it',
  ],
  [unnamed, { speakerCount: 1 }, 'one unnamed keeper, first-hand access unknown'],
  [unnamed, {}, 'unnamed keepers, number not given, first-hand access unknown'],
  [
    unnamed,
    { speakerCount: 12, access: 'first-hand' },
    '12 unnamed keepers, with first-hand access',
  ],
  [keeper, {}, 'keeper, on the record'],
  [
    keeper,
    { access: 'second-hand', toldTo: 'the Herald' },
    'keeper, on the record, at second hand, as told to the Herald',
  ],
  [keeper, { speakerCount: 3 }, 'keeper, on the record, three in number'],
] as const) {
  test(`in fixed words: ${expected}`, () => assert.equal(words(kind, keys), expected));
}

test('the schema refuses `unconfirmed: false`', () => {
  assert.throws(() => words(unnamed, { unconfirmed: false }));
});
