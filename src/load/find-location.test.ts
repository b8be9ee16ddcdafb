import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLocations, findLocationsInAddresses } from './find-location.ts';

const found = (text: string) =>
  findLocations(text).map(({ index, length }) => text.slice(index, index + length));

for (const [text, ...places] of [
  ['She lives at 14 Harbour Road.', '14 Harbour Road'],
  ['14 Harbour Road London', '14 Harbour Road'],
  ['She lives at 3b Old Pilot Lane, by the sea.', '3b Old Pilot Lane'],
  ['2017 Main Street', '2017 Main Street'],
  ['He lives at 2017 Main Street.', '2017 Main Street'],
  ['From 725 5th Avenue to 14 Main St, Harwich', '725 5th Avenue', '14 Main St'],
  ['at 14 Pilot Way, Harwich', '14 Pilot Way'],
  ['Harbour Road, no. 14', 'Harbour Road, no. 14'],
  ['Zuletzt Hafenstraße 12.', 'Hafenstraße 12'],
  ['am Potsdamer Platz 1', 'Potsdamer Platz 1'],
  ['Жила на ул. Маячная, д. 7.', 'ул. Маячная, д. 7'],
  ['на улице Савушкина, дом 55', 'улице Савушкина, дом 55'],
  ['Маячная улица, 7', 'Маячная улица, 7'],
  ['Au 12, rue de la Digue.', '12, rue de la Digue'],
  ['12 bis rue Victor Hugo', '12 bis rue Victor Hugo'],
  ['calle de Alcalá, 20', 'calle de Alcalá, 20'],
  ['長安街14号', '長安街14号'],
  ['It stands at 60.39299, 5.32415.', '60.39299, 5.32415'],
  ['51.50735, -0.12776', '51.50735, -0.12776'],
  ['51,50735; -0,12776', '51,50735; -0,12776'],
  ['Lat: 6.52438, Lon: 3.37921', '6.52438, Lon: 3.37921'],
  ['51.507° N, 0.128° W', '51.507° N, 0.128° W'],
  ['It stands at 60° 23′ north.', '60° 23′'],
  ['N 51 30.450 W 000 07.400', 'N 51 30.450 W 000 07.400'],
  ['513027N 0000740W', '513027N 0000740W'],
  ['geo:51.5,-0.12', 'geo:51.5,-0.12'],
  ['9C3XGV7J+2F', '9C3XGV7J+2F'],
  ['30U XC 99316 10163', '30U XC 99316 10163'],
] as const) {
  test(`a place closer than a city is found: ${text}`, () => assert.deepEqual(found(text), places));
}

for (const text of [
  '2017 Main Street Report',
  'the 2017 Main Street protests',
  'In 2017 Main Street reopened.',
  'In 1905 Harbour Road was paved.',
  'He crossed the Harbour Road twice.',
  '100 Wall Street bankers',
  'On 5 May Fleet Street printed it.',
  '10 Downing Street',
  'На площади Тахрир 25 января',
  'Friedrichstraße 1989',
  'Version 1.2.3, page 14 of the log.',
  '3.14159, 2.71828',
  'It grew from 3.5 to 12.75 metres, by 12.1234 percent.',
]) {
  test(`no place is found: ${text}`, () => assert.deepEqual(found(text), []));
}

test('a map’s address tells a place as well', () => {
  for (const address of [
    'https://maps.example/@51.50735,-0.12776,15z',
    'https://maps.example/?mlat=51.50735&mlon=-0.12776',
    'https://maps.example/14 Harbour Road',
  ])
    assert.equal(findLocationsInAddresses(address).length, 1, address);
});

test('the time grows with the text alone', () => {
  for (const part of [
    '14 Harbour ',
    'Aaaa',
    'ул. А ',
    '12, rue de ',
    '51.50735,',
    '1 ',
    'N 51 ',
    'calle A ',
  ]) {
    const start = performance.now();
    findLocations(part.repeat(100_000 / part.length));
    assert.ok(performance.now() - start < 2000, part);
  }
});
