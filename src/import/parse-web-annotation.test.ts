import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstPage, parseWebAnnotation, webAnnotations } from './parse-web-annotation.ts';

/** Parses an annotation with the required keys and the given ones. */
const read = (keys: Readonly<Record<string, unknown>>) =>
  parseWebAnnotation({ type: 'Annotation', target: 'https://lamps.example/', ...keys }, 'first');

test('a body can be a string, a text, a choice, a link, or a list of these', () => {
  const body = [
    'https://tides.example.org/',
    { type: 'TextualBody', value: 'One.', format: 'text/markdown' },
    {
      type: 'Choice',
      items: [
        { id: 'https://a.example/v.mp3' },
        { value: 'Two.', format: 'text/html; charset=utf-8' },
      ],
    },
    { id: 'https://log.example.org/', type: 'Text' },
    { type: 'SpecificResource', purpose: 'linking', source: 'https://x.example.org/' },
    { type: 'TextualBody', purpose: ['tagging'], value: 'dating' },
  ];
  const { texts, links, tags } = read({ body }) ?? {};
  assert.deepEqual(
    texts?.map(({ format, value }) => [format, value]),
    [
      ['text/markdown', 'One.'],
      ['text/html', 'Two.'],
    ],
  );
  assert.deepEqual(links, [
    'https://tides.example.org/',
    'https://log.example.org/',
    'https://x.example.org/',
  ]);
  assert.deepEqual(tags, ['dating']);
  assert.deepEqual(read({ bodyValue: 'Plain.' })?.texts, [
    { format: 'text/plain', value: 'Plain.' },
  ]);
  assert.deepEqual(read({})?.texts, []);
});

test('a target can be an address, a resource, or one of these with selectors', () => {
  const selector = [
    { type: 'TextPositionSelector', start: 1, end: 2 },
    { type: 'TextQuoteSelector', exact: 'lamp', prefix: '', suffix: ' lit' },
  ];
  assert.equal(read({})?.source, 'https://lamps.example/');
  assert.equal(read({})?.selector, undefined);
  assert.equal(read({ target: { id: 'https://a.example/' } })?.source, 'https://a.example/');
  const on = read({ target: [{ source: 'https://b.example/', selector }] });
  assert.equal(on?.source, 'https://b.example/');
  assert.deepEqual(on.selector, { exact: 'lamp', suffix: ' lit' });
  assert.match(
    read({ target: ['https://a.example/', 'https://b.example/'] })?.flaw ?? '',
    /several/,
  );
  assert.match(read({ motivation: 'replying' })?.flaw ?? '', /answers/);
});

test('a creator can be an address, an agent, or several', () => {
  assert.deepEqual(read({ creator: 'https://x.example/ada' })?.creators, ['https://x.example/ada']);
  const creator = [{ name: 'Ada Marsh', nickname: 'ada' }, { name: ['B', 'Bo'] }];
  assert.deepEqual(read({ creator })?.creators, ['ada', 'Ada Marsh', 'B', 'Bo']);
});

test('a value that is not an annotation is recognized', () => {
  for (const data of [null, 3, 'x', {}, { type: 'Annotation' }, { type: 'Person', target: 'x' }]) {
    const parsed = parseWebAnnotation(data, 'first');
    assert.ok(parsed === undefined || parsed.source === undefined, JSON.stringify(data));
  }
});

test('annotations are found in a list, a page, a collection with its first page, or alone', () => {
  const one = { type: 'Annotation', target: 'https://lamps.example/', body: 'x' };
  for (const file of [[one], { items: [one] }, { first: { items: [one] } }, one])
    assert.deepEqual(webAnnotations(file), [one]);
  assert.equal(webAnnotations({ title: 'x' }), undefined);
  assert.equal(firstPage({ first: 'https://lamps.example/p1' }), 'https://lamps.example/p1');
  assert.equal(firstPage({ first: { items: [] } }), undefined);
});
