import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatHeadersFile, headerTable, headersFor } from './headers.ts';

const table = headerTable({ origin: 'https://lighthouses.example', base: '/' });

test('every page refuses what does not come from the site itself', () => {
  const policy = headersFor(table, '/articles/a-lamp/')['Content-Security-Policy'];
  assert.match(policy ?? '', /^default-src 'none'; script-src 'self'; /);
  assert.match(policy ?? '', /frame-ancestors 'none'/);
});

test('only the search page and its worker may run WebAssembly', () => {
  const allowed = [
    '/',
    '/search/',
    '/searching/',
    '/pagefind/pagefind-worker.js',
    '/articles/search/',
  ].filter((path) =>
    headersFor(table, path)['Content-Security-Policy']?.includes('wasm-unsafe-eval'),
  );
  assert.deepEqual(allowed, ['/search/', '/pagefind/pagefind-worker.js']);
});

test('a base path moves every row', () => {
  const moved = headerTable({ origin: 'https://lighthouses.example', base: '/archive/' });
  assert.ok(headersFor(moved, '/archive/search/')['Content-Security-Policy']?.includes('wasm'));
  assert.deepEqual(headersFor(moved, '/search/'), {});
});

test('an onion service is not told to use HTTPS', () => {
  const onion = JSON.stringify(headerTable({ origin: 'http://example.onion', base: '/' }));
  assert.doesNotMatch(onion, /upgrade-insecure-requests|Strict-Transport-Security/);
});

test('the file for hosts takes a header back before it sets it anew', () => {
  const file = formatHeadersFile(table);
  assert.match(file, /^\/\*\n  Content-Security-Policy: default-src 'none'/);
  assert.match(
    file,
    /\n\n\/search\/\*\n  ! Content-Security-Policy\n  Content-Security-Policy: .*wasm-unsafe-eval/,
  );
  assert.match(file, /\n\n\/_astro\/\*\n  Cache-Control: public, max-age=31536000, immutable\n$/);
});
