import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { article, libraryOf, annotation } from '../../derive/library-fixture.ts';
import { articleCollection, siteCollection } from './annotation-collection.ts';

const withdrawn = { date: '2025-03-01', reason: 'It was wrong.' };
const ids = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `note-${String(from + index).padStart(3, '0')}`);
const onLamp = ids(0, 130);
const onQuay = ids(130, 250);
const lamp = article('lamp', { issued: '2001' }, { annotations: [...onLamp, 'gone'] });
const quay = article('quay', { issued: '2000' }, { annotations: onQuay });
const bare = article('bare');
const library = libraryOf(
  lamp,
  quay,
  bare,
  ...onLamp.map((id) => annotation(id, 'lamp')),
  ...onQuay.map((id) => annotation(id, 'quay')),
  annotation('gone', 'lamp', { withdrawn }),
);
const texts = ({ annotations }: { readonly annotations: readonly string[] }) =>
  annotations.map((id) => ({
    id,
    html: '<p>Text.</p>',
    prose: 'Text.',
    described: { selector: { exact: id }, position: { start: 0, end: 1 } },
  }));

const items = z.array(z.looseObject({ id: z.string(), type: z.literal('Annotation') }));
const page = z.object({
  id: z.url(),
  type: z.literal('AnnotationPage'),
  startIndex: z.int(),
  items,
});
const sitePage = page.extend({
  '@context': z.array(z.unknown()),
  partOf: z.object({ id: z.url(), total: z.int() }),
  prev: z.url().optional(),
  next: z.url().optional(),
});
const collection = z.object({
  '@context': z.array(z.unknown()),
  id: z.url(),
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  modified: z.iso.datetime(),
  total: z.int(),
  first: z.union([page, z.url()]).optional(),
  last: z.url().optional(),
});
const fragment = ({ id }: { readonly id: string }) => id.replace(/^.*#annotation-/, '');

test('the annotations of an article are in one file, in the order of their passages, without withdrawn ones', () => {
  const { id, total, first, last } = collection.parse(
    JSON.parse(articleCollection(library, lamp, texts)),
  );
  assert.equal(id, 'https://lights.example/articles/lamp.jsonld');
  assert.equal(total, 130);
  assert.ok(typeof first === 'object');
  assert.deepEqual(first.items.map(fragment), onLamp);
  assert.equal(last, first.id);
});

test('an article without annotations has an empty collection', () => {
  const { total, first, last } = collection.parse(
    JSON.parse(articleCollection(library, bare, texts)),
  );
  assert.deepEqual([total, first, last], [0, undefined, undefined]);
});

test('the collection of all annotations links to pages that together contain each one once', () => {
  const files = new Map(
    siteCollection(library, texts).map(({ path, text }) => [
      `https://lights.example/${path}`,
      text(),
    ]),
  );
  const read = (address: string | undefined): unknown =>
    JSON.parse(files.get(address ?? '') ?? 'null');
  const start = collection.parse(read('https://lights.example/annotations/collection.jsonld'));
  assert.equal(start.total, 250);

  const found: string[] = [];
  let before: string | undefined;
  let address = typeof start.first === 'string' ? start.first : undefined;
  while (address !== undefined) {
    const current = sitePage.parse(read(address));
    assert.equal(current.id, address);
    assert.equal(current.startIndex, found.length);
    assert.equal(current.prev, before);
    assert.deepEqual([current.partOf.id, current.partOf.total], [start.id, 250]);
    found.push(...current.items.map(fragment));
    before = address;
    address = current.next;
  }
  assert.deepEqual(found, [...onLamp, ...onQuay]);
  assert.equal(before, start.last);
  assert.equal(files.size, 1 + 3);
});
