import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metaPolicy } from '../model/records/content-policy.ts';
import { formatHeadersFile, headerTable, headersFor } from './headers.ts';

const table = headerTable({ origin: 'https://lighthouses.example', base: '/' });

test('every page refuses resources from other origins', () => {
  const policy = headersFor(table, '/articles/a-lamp/')['Content-Security-Policy'];
  assert.match(policy ?? '', /^default-src 'none'; script-src 'self'; /);
  assert.match(policy ?? '', /frame-ancestors 'none'/);
});

test('only the search page and Pagefind’s files may run WebAssembly', () => {
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

test('pages and data are revalidated each time, files named by their digest never', () => {
  const cacheControl = (path: string) => headersFor(table, path)['Cache-Control'];
  for (const path of ['/', '/articles/a-lamp/', '/data/records.json', '/feed.atom', '/pagefind/x'])
    assert.equal(cacheControl(path), 'no-cache', path);
  assert.equal(cacheControl('/_astro/x.css'), 'public, max-age=31536000, immutable');
});

test('the list of checksums is sent as text', () => {
  assert.equal(headersFor(table, '/SHA256SUMS')['Content-Type'], 'text/plain; charset=utf-8');
});

test('the policy in a page equals that of the header, without directives that only a header can set', () => {
  for (const [kind, path] of [
    ['page', '/'],
    ['search', '/search/'],
  ] as const) {
    const inHeader = headersFor(table, path)['Content-Security-Policy']?.split('; ') ?? [];
    const inPage = metaPolicy(kind).split('; ');
    assert.deepEqual(
      inHeader.filter((directive) => !inPage.includes(directive)),
      ["frame-ancestors 'none'", 'upgrade-insecure-requests'],
    );
    assert.deepEqual(
      inPage.filter((directive) => !inHeader.includes(directive)),
      [],
    );
  }
});

test('a base path is the prefix of every row', () => {
  const moved = headerTable({ origin: 'https://lighthouses.example', base: '/archive/' });
  assert.ok(headersFor(moved, '/archive/search/')['Content-Security-Policy']?.includes('wasm'));
  assert.deepEqual(headersFor(moved, '/search/'), {});
});

test('an onion service does not require HTTPS', () => {
  const onion = JSON.stringify(headerTable({ origin: 'http://example.onion', base: '/' }));
  assert.doesNotMatch(onion, /upgrade-insecure-requests|Strict-Transport-Security/);
});

test('the headers file removes a header before it sets it again', () => {
  const file = formatHeadersFile(table);
  assert.match(file, /^\/\*\n  Content-Security-Policy: default-src 'none'/);
  assert.match(
    file,
    /\n\n\/search\/\*\n  ! Content-Security-Policy\n  Content-Security-Policy: .*wasm-unsafe-eval/,
  );
  assert.match(
    file,
    /\n\n\/_astro\/\*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n/,
  );
});
