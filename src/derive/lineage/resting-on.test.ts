import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, libraryOf, record } from '../library-fixture.ts';
import { restingOn } from './resting-on.ts';

const log = record('origins', 'log', {
  title: 'The log',
  kind: 'log',
  issuer: 'A keeper',
  access: 'public',
});
const on = (ref: string, relation = 'derived-from') => ({
  ref,
  relation,
  says: `“as ${ref} has it”`,
});
const library = libraryOf(
  log,
  article('first', {
    issued: '1900',
    reliesOn: [on('origin:log', 'quoted-from'), on('article:third')],
  }),
  article('second', { issued: '1901', reliesOn: [on('article:first')] }),
  article('third', { issued: '1902', reliesOn: [on('article:second')] }),
  article('early', { issued: '1899', reliesOn: [on('origin:log')] }),
  article('apart', { issued: '1903' }),
);

test('works that rely on an origin come first, earliest first, with the words that show it', () => {
  const direct = restingOn(library, log).filter(({ through }) => through.length === 0);
  assert.deepEqual(
    direct.map(({ work, relation }) => [work.text, relation]),
    [
      ['early', 'derived-from'],
      ['first', 'quoted-from'],
    ],
  );
  assert.equal(direct[1]?.says, '“as origin:log has it”');
});

test('works that rely on it through others follow, with the path; a cycle ends', () => {
  const indirect = restingOn(library, log).filter(({ through }) => through.length > 0);
  assert.deepEqual(
    indirect.map(({ work, through }) => [work.text, through.map(({ href }) => href)]),
    [
      ['second', ['/articles/first/']],
      ['third', ['/articles/first/', '/articles/second/']],
    ],
  );
});
