import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMillisecondsSince } from '../../cpu-time-fixture.ts';
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
  ['She was told: N 51.5007°, W 0.1246, and went.', 'N 51.5007°, W 0.1246'],
  ['She was told: 51.5007 north, and went.', '51.5007 north'],
  ['She was told: 55.7558° с. ш, and went.', '55.7558° с. ш'],
  ['She was told: 51:30:02N 0:07:28W, and went.', '51:30:02N 0:07:28W'],
  ['She was told: 51d30m02s N, and went.', '51d30m02s N'],
  ['She was told: 30N 699316E 5710163N, and went.', '30N 699316E 5710163N'],
  ['She was told: TQ 303 797, and went.', 'TQ 303 797'],
  ['She was told: 51.5007, −0.1246, and went.', '51.5007, −0.1246'],
  ['She was told: 51.5007 and -0.1246, and went.', '51.5007 and -0.1246'],
  ['She was told: what3words: filled.count.soap, and went.', 'what3words: filled.count.soap'],
  ['She was told: ///filled.count.soap, and went.', '///filled.count.soap'],
  ['She was told: P.O. Box 1142, and went.', 'P.O. Box 1142'],
  ['She was told: Postfach 1142, and went.', 'Postfach 1142'],
  ['She was told: а/я 1142, and went.', 'а/я 1142'],
  ['She was told: SW1A 2AA, and went.', 'SW1A 2AA'],
  ['She was told: 1017 CT 14, and went.', '1017 CT 14'],
  ['She was told: Harbour Road 14, and went.', 'Harbour Road 14'],
  ['She was told: number 14, Harbour Road, and went.', 'number 14, Harbour Road'],
  ['She was told: 12 cours Mirabeau, and went.', '12 cours Mirabeau'],
  ['She was told: Alter Markt 7, and went.', 'Alter Markt 7'],
  ['She was told: Via Roma, 14, and went.', 'Via Roma, 14'],
  ['She was told: Av. de Mayo 825, and went.', 'Av. de Mayo 825'],
  ['She was told: ulica Piękna 14, and went.', 'ulica Piękna 14'],
  ['She was told: Václavské náměstí 14, and went.', 'Václavské náměstí 14'],
  ['She was told: Andrássy út 60, and went.', 'Andrássy út 60'],
  ['She was told: Strada Lipscani 14, and went.', 'Strada Lipscani 14'],
  ['She was told: Οδός Ερμού 14, and went.', 'Οδός Ερμού 14'],
  ['She was told: наб. реки Мойки, 12, and went.', 'наб. реки Мойки, 12'],
  ['She was told: שדרות הרצל 14, and went.', 'שדרות הרצל 14'],
  ['She was told: شارع الحمرا 14, and went.', 'شارع الحمرا 14'],
  ['She was told: 千代田区永田町1-7-1, and went.', '千代田区永田町1-7-1'],
  ['She was told: 長安街十四号, and went.', '長安街十四号'],
  ['She was told: 종로구 세종대로 209, and went.', '종로구 세종대로 209'],
  ['She was told: số 14 phố Huế, and went.', 'số 14 phố Huế'],
  ['She was told: Jalan Merdeka 14, and went.', 'Jalan Merdeka 14'],
  ['She was told: Karl Johans gate 14, and went.', 'Karl Johans gate 14'],
  ['She was told: Hämeenkatu 14, and went.', 'Hämeenkatu 14'],
] as const) {
  test(`a place more exact than a city is found: ${text}`, () =>
    assert.deepEqual(found(text), places));
}

for (const text of [
  '2017 Main Street Report',
  'In May 1968 Boulevard Saint-Michel was closed.',
  'Le 17 octobre 1961, rue de Rivoli, on compta 40 cars.',
  'The Bay Street 12 were acquitted.',
  'He bought a box of 14 cigars.',
  'The file config.yaml.bak was deleted.',
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

test('a place in the address of a map is found', () => {
  for (const address of [
    'https://maps.example/@51.50735,-0.12776,15z',
    'https://maps.example/?mlat=51.50735&mlon=-0.12776',
    'https://maps.example/14 Harbour Road',
  ])
    assert.equal(findLocationsInAddresses(address).length, 1, address);
});

test('long repetitive texts are searched within two seconds', () => {
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
    const start = process.cpuUsage();
    findLocations(part.repeat(100_000 / part.length));
    assert.ok(cpuMillisecondsSince(start) < 2000, part);
  }
});
