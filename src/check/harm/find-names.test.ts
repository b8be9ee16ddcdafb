import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMillisecondsSince } from '../../cpu-time-fixture.ts';
import { nameFinder } from './find-names.ts';

const found = (text: string, ...names: readonly string[]) =>
  nameFinder(names.map((name) => [name, name] as const))(text).map(({ index, length }) =>
    text.slice(index, index + length),
  );

for (const text of [
  'Ivan Petrov',
  'IVAN PETROV',
  'Ivan       Petrov',
  'Ivan\nPetrov',
  'Petrov, Ivan',
  'ivan-petrov',
  'ivan_petrov',
  'IvanPetrov',
  'I v a n  P e t r o v',
  'Ivan Pe-trov',
  'Iv\u00adan Petrov',
  'Iv\u200ban Pet\u2060rov',
  'Ｉｖａｎ　Ｐｅｔｒｏｖ',
  '𝐈𝐯𝐚𝐧 𝑷𝒆𝒕𝒓𝒐𝒗',
  'Ivаn Реtrоv',
  'Íván Pètrov',
  'lvan Petr0v',
  '1v4n P3tr0v',
  'Ιναη Ρετrον',
  'ІVАN РЕТRОV',
  'Ivaп Petгov',
  'ɪᴠᴀɴ ᴘᴇᴛʀᴏᴠ',
  'Ivɑn Peŧɾov',
  'Iʌan Petroʌ',
  'ꓲꓦꓮꓠ ꓑꓰꓔꓣꓳꓦ',
  'ᏆᏙᎪN ᏢᎬᎢᏒᎾᏙ',
  '🅘🅥🅐🅝 🅟🅔🅣🅡🅞🅥',
  '🅸🆅🅰🅽 🅿🅴🆃🆁🅾🆅',
  'Ivan Ivanovich Petrov',
  'Ivan I. Petrov',
  'Ivan “Vanya” Petrov',
  'Petrov Junior Ivan',
]) {
  test(`a name is found as ${JSON.stringify(text)}`, () => {
    assert.deepEqual(found(`It was ${text}.`, 'Ivan Petrov'), [text]);
  });
}

test('a name is found in the middle of others, and within hashtags and names of hosts', () => {
  const find = (text: string) => found(text, 'Ivan Petrov');
  assert.deepEqual(find('Said Dr Ivan Ivanovich Petrov Of Harwich'), ['Ivan Ivanovich Petrov']);
  assert.deepEqual(find('#FreeIvanPetrov and freeivanpetrov.example'), [
    'IvanPetrov',
    'ivanpetrov',
  ]);
  assert.deepEqual(find('Ivan met Petrov, and Ivan, Ann and Petrov left.'), []);
});

test('a name with an initial is found as it is in the list', () => {
  assert.deepEqual(found('It was I. Petrov or Petrov, I.', 'I. Petrov'), [
    'I. Petrov',
    'Petrov, I',
  ]);
  assert.deepEqual(found('It was I. Petrov.', 'Ivan Petrov'), []);
});

test('a name in Greek is found in capitals and in small letters', () => {
  assert.deepEqual(found('ΝΙΚΟΣ ΠΑΠΑΣ και Νίκος Παπάς', 'Νίκος Παπάς'), [
    'ΝΙΚΟΣ ΠΑΠΑΣ',
    'Νίκος Παπάς',
  ]);
});

test('a name is not found inside longer words, and nothing is found without names', () => {
  const names = ['Ann Wick', 'Олег Маяк', 'Li Na'];
  assert.deepEqual(found('Joann Wicker lit it for Lina.', ...names), []);
  assert.deepEqual(found('Это Олег  Маяк.', ...names), ['Олег  Маяк']);
  assert.deepEqual(found('Ann Wick'), []);
  assert.deepEqual(found('Ann Wick', '', ' – '), []);
});

test('a name of a script without spaces is found among other letters', () => {
  assert.deepEqual(found('记者王小明说', '王小明'), ['王小明']);
});

test('every name in a text is found, and the longest of those that overlap', () => {
  assert.deepEqual(
    found(
      'Ann Wick, Ivan Petrov and Ann Wick Senior',
      'Ann Wick',
      'Ann Wick Senior',
      'Ivan Petrov',
    ),
    ['Ann Wick', 'Ivan Petrov', 'Ann Wick Senior'],
  );
});

test('a name of 2,000 words and 10,000 names are searched within five seconds', () => {
  const long = nameFinder([[`${'a '.repeat(2000)}b`, 1]]);
  const start = process.cpuUsage();
  assert.deepEqual(long('a '.repeat(100_000)), []);
  assert.equal(long(`${'a '.repeat(50_000)}b`).length, 1);
  const many = nameFinder(
    Array.from(
      { length: 10_000 },
      (_, index) => [`Keeper${index} of${index % 97} the Lamp`, 1] as const,
    ),
  );
  assert.equal(many('The keeper77 of77 the lamp wrote. '.repeat(5000)).length, 5000);
  // The regular expression that this replaced took a minute for the first of them.
  assert.ok(cpuMillisecondsSince(start) < 5000);
});
