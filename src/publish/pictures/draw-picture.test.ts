import assert from 'node:assert/strict';
import { test } from 'node:test';
import { libraryOf } from '../../derive/library-fixture.ts';
import { pictureKinds } from '../../model/records/picture-kinds.ts';
import { drawPicture } from './draw-picture.ts';
import { renderPicture } from './render-picture.ts';

const { site } = libraryOf();

test('the picture of each kind of page has 1200 × 630 pixels and at most 40 kB', async () => {
  for (const kind of pictureKinds) {
    const bytes = Buffer.from(await renderPicture(drawPicture(site, kind)));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
    assert.ok(bytes.length <= 40 * 1024, `${kind}: ${bytes.length}`);
  }
});

test('the same site gives the same bytes', async () => {
  const [first, second] = [
    await renderPicture(drawPicture(site, 'home')),
    await renderPicture(drawPicture(site, 'home')),
  ];
  assert.deepEqual(first, second);
});

test('a long title is smaller, and markup in a name is text', () => {
  const long = drawPicture(
    { ...site, title: 'The annotated archive of <lights> & keepers' },
    'home',
  );
  assert.match(long, /&lt;lights&gt; &amp; keepers/);
  const sizeOf = (svg: string) =>
    Math.max(...[...svg.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1])));
  assert.ok(sizeOf(long) < sizeOf(drawPicture(site, 'home')));
});
