import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { outboundLink } from './outbound-link.ts';

test('a link to another site sends no referrer and keeps its other relation', () => {
  const href = 'https://lighthouses.example/a?b#c';
  assert.deepEqual(outboundLink(href), { href, rel: 'noreferrer' });
  assert.deepEqual(outboundLink(href, 'license'), { href, rel: 'license noreferrer' });
});

test('no template writes a link to another site by hand', () => {
  const source = fileURLToPath(new URL('../..', import.meta.url));
  const templates = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.astro'),
  );
  assert.ok(templates.length > 50);
  const byHand = templates.filter((name) =>
    /<a\b[^>]*?href=["'`]\w+:|<a\b[^>]*?href=\{[\w.]*URL\}/.test(
      readFileSync(join(source, name), 'utf8'),
    ),
  );
  assert.deepEqual(byHand, []);
});
