import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { completeSitemap } from './complete-sitemap.ts';

const root = 'https://lights.example/archive/';
const canonical = (path: string) => `<link rel="canonical" href="${root}${path}">`;

test('lists are added to the sitemap; moved, withdrawn and error pages are not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const pages = {
    'index.html': canonical(''),
    'lamps/oddrock/index.html': canonical('lamps/oddrock/'),
    'lamps/index.html': canonical('lamps/'),
    'lamps/2/index.html': canonical('lamps/2/'),
    'lamps/odd-rock/index.html': canonical('lamps/oddrock/'),
    'lamps/gone/index.html': '<meta name="robots" content="noindex">',
    '404.html': '<meta name="robots" content="noindex">',
    'sitemap.xml': `<urlset>\n<url><loc>${root}</loc></url>\n<url><loc>${root}lamps/oddrock/</loc><lastmod>2025-01-02</lastmod></url>\n</urlset>\n`,
  };
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  completeSitemap(folder, new URL(root));
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  rmSync(folder, { recursive: true });
  assert.deepEqual(
    [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address?.slice(root.length)),
    ['', 'lamps/oddrock/', 'lamps/2/', 'lamps/'],
  );
  assert.match(
    sitemap,
    /<lastmod>2025-01-02<\/lastmod><\/url>\n<url>[^\n]*<\/url>\n<url>[^\n]*\n<\/urlset>\n$/,
  );
});
