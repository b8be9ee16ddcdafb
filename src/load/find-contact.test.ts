import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findContact } from './find-contact.ts';

const found = (text: string) => {
  const contact = findContact(text);
  return contact && text.slice(contact.index, contact.index + contact.length);
};

test('an e-mail address is found wherever it stands', () => {
  for (const text of [
    'Write to ann.wick+lamp@mail.example.org.',
    'Write to <ann.wick+lamp@mail.example.org>.',
    'speaker: ann.wick+lamp@mail.example.org',
  ])
    assert.equal(found(text), 'ann.wick+lamp@mail.example.org', text);
});

test('so is a telephone number with the code of its country', () => {
  assert.equal(found('Call +44 20 7946 0018 at night.'), '+44 20 7946 0018');
  assert.equal(found('Call +1 (202) 555 0143.'), '+1 (202) 555 0143');
});

test('a name on a web page, a sum and a year are neither', () => {
  for (const text of [
    'https://lamps.example/@keeper',
    'https://lamps.example/?to=ann@lamps.example',
    'The lamp of @keeper burned +12 hours.',
    '2 + 40 lamps in 1911',
    '+5 000 candles',
  ])
    assert.equal(found(text), undefined, text);
});
