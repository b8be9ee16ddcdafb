import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '../library-fixture.ts';
import { nativeNames } from './native-names.ts';

test('a country has a name in each of its languages', () => {
  const { data } = record('countries', 'fi', { code: 'FI', languages: ['fi', 'sv'] });
  assert.deepEqual(nativeNames(data), [{ text: 'Suomi', lang: 'fi' }]);
});

test('a name that two languages share is listed once', () => {
  const { data } = record('countries', 'by', { code: 'BY', languages: ['be', 'ru'] });
  assert.deepEqual(nativeNames(data), [{ text: 'Беларусь', lang: 'be' }]);
});

test('a former state has the native names of its record', () => {
  const names = [{ text: 'Československo', lang: 'cs' }];
  const { data } = record('countries', 'cs', {
    code: 'CSHH',
    name: 'Czechoslovakia',
    languages: ['cs'],
    nativeNames: names,
  });
  assert.deepEqual(nativeNames(data), names);
});
