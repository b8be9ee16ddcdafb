import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen } from '../cli/serve.ts';
import { siteServer } from './site-server.ts';

const outside = mkdtempSync(join(tmpdir(), 'site-server-'));
const folder = join(outside, 'site');
const server = siteServer(folder, { origin: 'https://lighthouses.example', base: '/archive/' });
let origin = '';

before(async () => {
  const files: Readonly<Record<string, string>> = {
    'index.html': `<p>${'lamp '.repeat(500)}</p>`,
    '404.html': '<p>No such lamp</p>',
    'articles/a-lamp/index.html': '<p>A lamp</p>',
    'articles/a-lamp.csl.json': '{}',
    '.well-known/security.txt': 'Contact: nobody',
    _headers: '/*',
    SHA256SUMS: 'ab  index.html',
    '../secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
});

after(() => {
  server.close();
  rmSync(outside, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { redirect: 'manual', headers });

test('a page has its media type and the headers of the table', async () => {
  const response = await get('/archive/articles/a-lamp/');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
  assert.equal(await response.text(), '<p>A lamp</p>');
});

test('files beside pages have the media types that programs expect', async () => {
  const csl = await get('/archive/articles/a-lamp.csl.json');
  assert.match(
    csl.headers.get('content-type') ?? '',
    /^application\/vnd\.citationstyles\.csl\+json/,
  );
  assert.equal((await get('/archive/.well-known/security.txt')).status, 200);
  const digests = await get('/archive/SHA256SUMS');
  assert.equal(digests.headers.get('content-type'), 'text/plain; charset=utf-8');
  assert.equal(await digests.text(), 'ab  index.html');
});

test('a missing slash redirects and keeps the query', async () => {
  const response = await get('/archive/articles/a-lamp?q=glass');
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('location'), '/archive/articles/a-lamp/?q=glass');
  assert.equal((await get('/archive')).headers.get('location'), '/archive/');
});

test('a missing page gets the 404 page', async () => {
  for (const path of [
    '/archive/nothing/',
    '/',
    '/articles/a-lamp/',
    '/archive/_headers',
    '/archive//articles/',
  ]) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    assert.equal(await response.text(), '<p>No such lamp</p>', path);
  }
});

test('no path leaves the folder', async () => {
  // fetch() would normalize these paths before sending them.
  const raw = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      request(origin, { path }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
  const paths = [
    '../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    'a%00b',
    '%zz',
  ];
  for (const path of paths) assert.equal(await raw(`/archive/${path}`), 404, path);
});

test('a browser revalidates its copy of a page each time', async () => {
  assert.equal((await get('/archive/')).headers.get('cache-control'), 'no-cache');
});

test('a browser with the current page gets 304', async () => {
  const tag = (await get('/archive/')).headers.get('etag') ?? '';
  const again = await get('/archive/', { 'If-None-Match': tag });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});

test('text is compressed with an encoding that the browser accepts', async () => {
  for (const encoding of ['br', 'gzip']) {
    const response = await get('/archive/', { 'Accept-Encoding': encoding });
    assert.equal(response.headers.get('content-encoding'), encoding);
    assert.ok(Number(response.headers.get('content-length')) < 200);
    assert.match(await response.text(), /^<p>lamp lamp/);
  }
});

test('only GET and HEAD are allowed', async () => {
  const response = await fetch(`${origin}/archive/`, { method: 'POST', body: 'lamp' });
  assert.equal(response.status, 405);
});
