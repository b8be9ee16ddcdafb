import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { article, libraryOf, annotation } from '../../derive/library-fixture.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';

const entriesOf = (feed: string) => feed.match(/<entry>.*<\/entry>/g) ?? [];

test('the last change comes first, and a new annotation changes its article', () => {
  const older = article('older', { added: '2025-01-01' }, { annotations: ['dark'] });
  const newer = article('newer', { added: '2025-01-05' });
  const dark = annotation('dark', 'older', { added: '2025-02-01', created: '2025-02-01' });
  const [first = '', second = ''] = entriesOf(toAtom(libraryOf(older, newer, dark)));
  assert.match(first, /<id>https:\/\/lights\.example\/articles\/older\/<\/id>/);
  assert.match(first, /<published>2025-01-01T00:00:00Z<\/published><updated>2025-02-01T00:00:00Z</);
  assert.match(second, /articles\/newer/);
});

test('any title survives the feeds', () => {
  const text = 'A ]]> & </script> <b> "lamp"';
  const library = libraryOf(article('lamp', { title: { text, lang: 'en' } }));
  assert.match(
    toAtom(library),
    /<title>A \]\]&gt; &amp; &lt;\/script&gt; &lt;b&gt; &quot;lamp&quot;<\/title>/,
  );
  const feed = z
    .object({ items: z.array(z.object({ title: z.string() })) })
    .parse(JSON.parse(toJsonFeed(library)));
  assert.deepEqual(feed.items, [{ title: text }]);
});

test('a withdrawn record is only in the corrections feed, with its id and reason', () => {
  const lamp = article('lamp', {
    title: { text: 'Secret title', lang: 'en' },
    withdrawn: { date: '2025-03-01', reason: 'It was about another lamp.' },
  });
  const library = libraryOf(lamp);
  assert.deepEqual(entriesOf(toAtom(library)), []);
  const [entry = ''] = entriesOf(toAtom(library, correctionsFeed(library)));
  assert.doesNotMatch(entry, /Secret title/);
  assert.match(entry, /Withdrawn: articles\/lamp.*2025-03-01.*It was about another lamp\./);
});
