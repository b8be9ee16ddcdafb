import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMillisecondsSince } from '../../cpu-time-fixture.ts';
import { findContacts, findContactsInAddresses } from './find-contact.ts';

const found = (text: string) =>
  new Set(findContacts(text).map(({ index, length }) => text.slice(index, index + length)));

test('an e-mail address is found wherever it is', () => {
  for (const text of [
    'Write to ann.wick+lamp@mail.example.org.',
    'Write to <ann.wick+lamp@mail.example.org>.',
    'speaker: ann.wick+lamp@mail.example.org',
    'mail:ann.wick+lamp@mail.example.org',
  ])
    assert.deepEqual(found(text), new Set(['ann.wick+lamp@mail.example.org']), text);
});

for (const text of [
  'keeper [at] oddrock dot example',
  'keeper (at) oddrock (dot) example',
  'keeper at oddrock dot example',
  'keeper @ oddrock.example',
  't.me/keeper_one',
  'Telegram: @keeper',
  '+74956249401',
  '+7 (495) 000-00-00',
  '+44 20 7946 0018',
  '+1 (202) 555 0143',
  '+972-3-123-4567',
  '0044 20 7946 0018',
  '8 (495) 624-94-01',
  '8-495-624-9401',
  '703-482-0623',
  '1-800-323-8603',
  '020 7946 0018',
  '01 42 68 53 00',
  '0142685300',
  '+7·495·624·94·01',
  '+7_495_624_94_01',
  '+7,495,624,94,01',
  '+34 912 345 678',
  '011 7 495 624 9401',
  '030 22730000',
  '(020) 7946 0018',
  '07700 900123',
  '84956249401',
  '021-12345678',
  '13800138000',
  '(11) 91234-5678',
  '91 234 56 78',
  'Telegram @keeper_one',
  '@keeper on Telegram',
  'Skype: keeper.one',
  'Threema ID KEEP1234',
  'ICQ: 123-456-789',
  '@keeper:matrix.example',
  'keeper _at_ oddrock _dot_ org',
  'keeper arroba oddrock punto es',
  'keeper @ oddrock . org',
  'keeper%40oddrock.org',
  'keeper"@oddrock.org',
]) {
  test(`contact details are found: ${text}`, () =>
    assert.ok(found(`Say it to ${text} at night.`).has(text)));
}

test('after a word such as “tel.”, a number in any form counts', () => {
  assert.deepEqual(found('tel. 624-94-01'), new Set(['624-94-01']));
  assert.deepEqual(found('Telefon 030 2270'), new Set(['030 2270']));
});

test('all contact details in a text are found', () => {
  assert.equal(found('a@lamps.example and b@lamps.example\n703-482-0623 or 703-482-0624').size, 4);
});

for (const text of [
  'https://lamps.example/@keeper',
  'The lamp of @keeper burned +12 hours.',
  '@keeper@lamps.example',
  '2 + 40 lamps in 1911',
  '+5 000 candles',
  '+12 000 000 people',
  '1,234,567,890',
  'ISBN 978-0-14-303943-3',
  'the Telegram channel of the board',
  'Signal: the lamp was lost. Telegram: 14 candles.',
  'CREST 0005302423',
  '@nytimes and @AP reported it',
  '0-14-303943-3',
  '2023-05-16',
  '2023 05 16 12 30',
  'RIF 124-10001-10001',
  'call 10 000 000 voters',
]) {
  test(`these are no contact details: ${text}`, () => assert.deepEqual(found(text), new Set()));
}

test('an e-mail address in a web address is found, and the name of a page is not', () => {
  assert.equal(findContactsInAddresses('https://lamps.example/?to=ann@lamps.example').length, 1);
  assert.deepEqual(findContactsInAddresses('https://lamps.example/@ann.wick'), []);
});

test('long repetitive texts are searched within three seconds', () => {
  for (const part of ['a@', 'a', '1-', '8 (', '+1', 'a at ', 'tel. ', '703-482-']) {
    const start = process.cpuUsage();
    findContacts(part.repeat(100_000 / part.length));
    assert.ok(cpuMillisecondsSince(start) < 3000, part);
  }
});
