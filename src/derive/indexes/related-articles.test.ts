import assert from 'node:assert/strict';
import test from 'node:test';
import { agency, article, libraryOf, record } from '../library-fixture.ts';
import { relatedArticles } from './related-articles.ts';

const country = record('countries', 'gb', { code: 'GB' });
const board = agency('northern-board', 'gb');
const log = record('origins', 'log', {
  title: 'The log',
  kind: 'log',
  issuer: 'The keeper',
  access: 'public',
});
const about = (role: string) => ({
  countries: [{ country: 'gb', roles: [role] }],
  agencies: [{ agency: 'northern-board', roles: [role] }],
});
const fromLog = {
  reliesOn: [{ ref: 'origin:log', relation: 'primary-source', says: 'as the log has it' }],
};

const idsOf = (found: ReturnType<ReturnType<typeof relatedArticles>>) =>
  found.map(({ entry }) => entry.link.text);

test('a shared source weighs more than a shared agency and country', () => {
  const lamp = article('lamp', { ...about('actor'), ...fromLog });
  const library = libraryOf(
    country,
    board,
    log,
    lamp,
    article('same-source', fromLog),
    article('same-agency', about('target')),
  );
  const related = relatedArticles(library)(lamp);
  assert.deepEqual(idsOf(related), ['same-source', 'same-agency']);
  assert.deepEqual(related[1]?.shares, ['northern-board', 'United Kingdom']);
});

test('a subject that is only mentioned does not make articles related', () => {
  const lamp = article('lamp', about('mentioned'));
  const library = libraryOf(country, board, lamp, article('other', about('mentioned')));
  assert.deepEqual(relatedArticles(library)(lamp), []);
});

test('a withdrawn article is not related to any other', () => {
  const lamp = article('lamp', fromLog);
  const gone = article('gone', {
    ...fromLog,
    withdrawn: { date: '2025-02-01', reason: 'It was a hoax.' },
  });
  assert.deepEqual(relatedArticles(libraryOf(log, lamp, gone))(lamp), []);
});
