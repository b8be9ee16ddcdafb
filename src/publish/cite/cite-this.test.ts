import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { agency, article, libraryOf, annotation, record } from '../../derive/library-fixture.ts';
import { citationFile, citeThis } from './cite-this.ts';

const lamp = article('lamp', {
  title: { text: 'Lamp lit', lang: 'en' },
  outlet: 'gazette',
  issued: '1903',
});
const noted = article('noted', {}, { annotations: ['a-note'] });
const plain = article('plain', { titleBasis: 'ours', language: 'und' });
const logKeys = {
  title: 'Log of 1903',
  kind: 'log',
  issuer: 'The keeper',
  access: 'public',
  date: '1903',
};
const log = record('origins', 'log', logKeys);
const board = agency('board', 'is');
const library = libraryOf(
  lamp,
  noted,
  annotation('a-note', 'noted'),
  plain,
  log,
  board,
  record('outlets', 'gazette', { name: 'Gazette', kind: 'paper' }),
  record('countries', 'is', { code: 'IS' }),
);

test('an article is cited as a work in three styles and as a record', () => {
  const { work, record: own, files } = citeThis(library, lamp);
  assert.deepEqual(
    work.map(({ style }) => style),
    ['APA', 'Chicago', 'MLA'],
  );
  assert.equal(
    own,
    '“Lamp lit.” Lights, record articles/lamp, version 00000000, last changed 1 January 2025. https://lights.example/articles/lamp/',
  );
  assert.deepEqual(
    files.map(({ href }) => href),
    ['/articles/lamp.bib', '/articles/lamp.ris', '/articles/lamp.csl.json'],
  );
});

test('only an article with annotations links to them', () => {
  assert.equal(citeThis(library, noted).annotations, '/articles/noted.jsonld');
  assert.equal(citeThis(library, plain).annotations, undefined);
});

test('an agency is not a work: only its record is cited', () => {
  const { work, files, record: own } = citeThis(library, board);
  assert.deepEqual([work, files], [[], []]);
  assert.match(own, /record agencies\/board/);
});

test('the files contain the work first and then the record', () => {
  const items: unknown = JSON.parse(citationFile(library, lamp, 'csl.json'));
  assert.deepEqual(items, [
    {
      id: 'lamp',
      type: 'article-newspaper',
      title: 'Lamp lit',
      'container-title': 'Gazette',
      issued: { 'date-parts': [[1903]] },
      language: 'en',
    },
    {
      id: 'lamp-record',
      type: 'webpage',
      title: 'Lamp lit',
      genre: 'Record',
      'container-title': 'Lights',
      issued: { 'date-parts': [[2025, 1, 1]] },
      version: '00000000',
      URL: 'https://lights.example/articles/lamp/',
    },
  ]);
  assert.match(citationFile(library, lamp, 'bib'), /^@article\{lamp,[\s\S]*@misc\{lamp-record,/);
  assert.match(citationFile(library, lamp, 'ris'), /TY {2}- NEWS[\s\S]*TY {2}- ELEC/);
});

test('our own title is in brackets, and an unknown language is left out', () => {
  const [item] = z
    .array(z.object({ title: z.string(), language: z.unknown().optional() }))
    .parse(JSON.parse(citationFile(library, plain, 'csl.json')));
  assert.deepEqual(item, { title: '[plain]' });
});

test('an origin is cited as a document by its issuer', () => {
  const [apa] = citeThis(library, log).work;
  assert.equal(apa?.html, 'The keeper. (1903). <i>[Log of 1903]</i>.');
});

test('an origin with the id of an annotated article is no annotated record', () => {
  const namesake = record('origins', 'noted', logKeys);
  const withNamesake = libraryOf(noted, annotation('a-note', 'noted'), namesake);
  const genreOf = (work: typeof noted | typeof namesake): string | undefined => {
    const file = citationFile(withNamesake, work, 'csl.json');
    const [, own] = z.array(z.object({ genre: z.string().optional() })).parse(JSON.parse(file));
    return own?.genre;
  };
  assert.deepEqual([genreOf(noted), genreOf(namesake)], ['Annotated record', 'Record']);
});
