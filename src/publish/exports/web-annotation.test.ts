import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { article, libraryOf, annotation, record } from '../../derive/library-fixture.ts';
import { serializeAnnotation, type AnnotationText } from './web-annotation.ts';

const log = record('origins', 'log', {
  title: 'The log',
  kind: 'log',
  issuer: 'The keepers',
  date: '2024',
  access: 'public',
});
const cites = ['origin:log', 'article:almanac'];
const text: AnnotationText = {
  id: 'wick',
  html: '<p>See <a href="/origins/log/">the log</a>, <a href="https://tides.example.org/">tides</a>, <a href="#fn-1">1</a>. Write &#x3C;a href="/x"> so.</p>',
  prose: 'See [the log](origin:log).',
  described: {
    selector: { exact: 'the lamp', prefix: 'lit ', suffix: ' at' },
    position: { start: 4, end: 12 },
  },
};

/** Serializes an annotation with some front matter and parses the JSON. */
function exported(
  frontMatter: Readonly<Record<string, unknown>> = {},
  ofArticle: Readonly<Record<string, unknown>> = {},
  own: AnnotationText = text,
) {
  const wick = annotation('wick', 'lamp', { cites, exact: 'the lamp', ...frontMatter });
  const library = libraryOf(article('lamp', ofArticle), article('almanac'), log, wick);
  const json: unknown = JSON.parse(JSON.stringify(serializeAnnotation(library, wick, own)));
  return webAnnotation.parse(json);
}

/** The keys that the Web Annotation model requires and the ones we add. No others are allowed. */
const address = z.url();
const moment = z.iso.datetime();
const webAnnotation = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/anno.jsonld'),
    z.strictObject({ sourcebook: z.literal('https://lights.example/data/#') }),
  ]),
  id: address,
  type: z.literal('Annotation'),
  motivation: z.enum([
    'assessing',
    'commenting',
    'describing',
    'editing',
    'identifying',
    'linking',
    'questioning',
  ]),
  creator: z.strictObject({ id: address, name: z.string(), nickname: z.string() }),
  created: moment,
  modified: moment.optional(),
  rights: address,
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('TextualBody'),
        purpose: z.string(),
        format: z.enum(['text/html', 'text/plain']),
        language: z.literal('en'),
        textDirection: z.literal('ltr').optional(),
        value: z.string(),
      }),
      z.strictObject({
        type: z.literal('SpecificResource'),
        purpose: z.literal('linking'),
        source: address,
      }),
    ]),
  ),
  target: z.strictObject({
    type: z.literal('SpecificResource'),
    source: address,
    scope: address.optional(),
    selector: z.array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('TextQuoteSelector'),
          exact: z.string(),
          prefix: z.string(),
          suffix: z.string(),
        }),
        z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
      ]),
    ),
    state: z
      .array(z.strictObject({ type: z.literal('TimeState'), cached: address, sourceDate: moment }))
      .optional(),
  }),
  'sourcebook:record': z.record(z.string(), z.unknown()),
});

test('the id of an annotation is its address on the page of its article, and its dates are date-times', () => {
  const { id, created, modified } = exported({ created: '2025-01-02', modified: '2025-03' });
  assert.equal(id, 'https://lights.example/articles/lamp/#annotation-wick');
  assert.equal(created, '2025-01-02T00:00:00Z');
  assert.equal(modified, '2025-03-01T00:00:00Z');
});

test('the links in its text work anywhere', () => {
  const [body] = exported().body;
  assert.ok(body?.type === 'TextualBody');
  const links = [...body.value.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
  assert.deepEqual(links, [
    'https://lights.example/origins/log/',
    'https://tides.example.org/',
    'https://lights.example/articles/lamp/#fn-1',
  ]);
  assert.ok(body.value.includes('&#x3C;a href="/x">'), 'text that looks like a link is left alone');
});

test('the kind is a W3C motivation and also, unchanged, a tag', () => {
  const { motivation, body } = exported({ kind: 'omission' });
  assert.equal(motivation, 'commenting');
  const tags = body.filter(({ purpose }) => purpose === 'tagging');
  assert.deepEqual(
    tags.map((tag) => 'value' in tag && tag.value),
    ['omission'],
  );
});

test('every cited work is a linked body', () => {
  const linked = exported().body.flatMap((body) => ('source' in body ? body.source : []));
  assert.deepEqual(linked, [
    'https://lights.example/origins/log/',
    'https://lights.example/articles/almanac/',
  ]);
});

test('a passage of the summary is selected by quote and by position on our page', () => {
  const { source, scope, selector } = exported().target;
  assert.equal(source, 'https://lights.example/articles/lamp/');
  assert.equal(scope, undefined);
  assert.deepEqual(selector, [
    { type: 'TextQuoteSelector', exact: 'the lamp', prefix: 'lit ', suffix: ' at' },
    { type: 'TextPositionSelector', start: 4, end: 12 },
  ]);
});

test('a passage of the source is selected by quote in the original, with its archived copies', () => {
  const { position: _, ...described } = text.described;
  const { target } = exported(
    { on: 'source' },
    {
      URL: 'https://gazette.example/lamp',
      archives: [{ URL: 'https://web.archive.org/web/1/x', captured: '2024-05' }],
    },
    { ...text, described },
  );
  assert.equal(target.source, 'https://gazette.example/lamp');
  assert.equal(target.scope, 'https://lights.example/articles/lamp/');
  assert.deepEqual(
    target.selector.map(({ type }) => type),
    ['TextQuoteSelector'],
  );
  assert.deepEqual(target.state, [
    {
      type: 'TimeState',
      cached: 'https://web.archive.org/web/1/x',
      sourceDate: '2024-05-01T00:00:00Z',
    },
  ]);
});

test('the record itself is included, with its dates and text as written', () => {
  const written = exported({ created: '2025-01', prefix: 'lit ' })['sourcebook:record'];
  assert.deepEqual(written, {
    added: '2025-01-01',
    target: 'article:lamp',
    on: 'summary',
    exact: 'the lamp',
    prefix: 'lit ',
    kind: 'context',
    creator: 'keepers',
    created: '2025-01',
    cites,
    prose: 'See [the log](origin:log).',
  });
});
